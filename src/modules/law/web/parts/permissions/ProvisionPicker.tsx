/** Finds the provision a permission keeps, by its title or article; what has ended comes first. Accents do not matter. */
import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { addDays, formatDay } from '../../../../../shared/dates.ts'
import type { KeptProvision } from '../../../../../shared/kept-provision.ts'
import { usePortalTarget } from '../../../../../ui/form/use-portal-target.ts'
import type { ProvisionFound } from '../../../contract.ts'
import { findProvisions } from '../../data.ts'
import { permissionWords } from '../../text-of-permissions.vi.ts'

const { picker: words } = permissionWords

interface ProvisionPickerProps {
  value: KeptProvision | null
  onChange: (kept: KeptProvision | null) => void
}

const keyOf = ({ area, rule, subject, heldOn }: KeptProvision) => JSON.stringify([area, rule, subject, heldOn])

const labelOf = ({ title, subjectInWords, article, from, to }: ProvisionFound) =>
  [
    [title, subjectInWords].filter((part) => part !== null).join(': '),
    article,
    to === null ? words.holds(formatDay(from)) : words.ended(formatDay(from), formatDay(addDays(to, -1))),
  ].join(' · ')

export function ProvisionPicker({ value, onChange }: ProvisionPickerProps) {
  const field = useRef<HTMLInputElement>(null)
  const target = usePortalTarget(field)
  const [typed, setTyped] = useState('')
  const [text] = useDebouncedValue(typed.trim(), 200)
  const [picked, setPicked] = useState<{ value: string; label: string } | null>(null)
  const chosen =
    value === null
      ? null
      : picked?.value === keyOf(value)
        ? picked
        : { value: keyOf(value), label: words.chosen(value.subject ?? value.rule, formatDay(value.heldOn)) }
  // The chosen title stands in the field; it is not a wish to search for it.
  const isWish = text !== chosen?.label
  const { data } = useQuery({ ...findProvisions(isWish ? text : ''), placeholderData: keepPreviousData })
  const found = data?.provisions ?? []
  const options = found.map((one) => ({ value: keyOf(one), label: labelOf(one) }))
  const known = chosen && !options.some((one) => one.value === chosen.value) ? [...options, chosen] : options
  return (
    <Select
      ref={field}
      label={words.label}
      description={words.hint}
      placeholder={words.placeholder}
      nothingFoundMessage={words.nothing}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': words.clear }}
      comboboxProps={target ? { portalProps: { target } } : {}}
      data={known}
      // The server has searched already, without accents.
      filter={({ options: all }) => all}
      searchValue={typed}
      onSearchChange={setTyped}
      value={chosen?.value ?? null}
      onChange={(key, option) => {
        setPicked(key === null ? null : { value: key, label: option?.label ?? '' })
        const one = found.find((each) => keyOf(each) === key)
        onChange(one ? { area: one.area, rule: one.rule, subject: one.subject, heldOn: one.heldOn } : null)
      }}
    />
  )
}
