/** Finds a unit of a day by name or code; accents do not matter. */
import { Select, type SelectProps } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { usePortalTarget } from '../../../../ui/form/use-portal-target.ts'
import type { FoundUnit } from '../../contract.ts'
import { foundUnits } from '../data.ts'
import { pickerWords } from '../text-of-picker.vi.ts'

interface UnitPickerProps extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  /** 'YYYY-MM-DD': only units in force on it are offered. */
  asOf: string
  value: number | null
  onChange: (unit: { unitId: number; fullName: string } | null) => void
  /** Units that had ended by then as well, under the names people know them by: for what is asked of the past. */
  withEnded?: boolean
  /** Name of the chosen unit, when it is known before anything is looked for; it may come after the unit. */
  chosenName?: string | undefined
}

const labelOf = ({ nameOnDay, fullName, parentName, code }: FoundUnit) =>
  [nameOnDay ?? fullName, parentName, code, nameOnDay === null ? pickerWords.ended : null]
    .filter((part) => part !== null)
    .join(' · ')

export function UnitPicker({ asOf, value, onChange, chosenName, withEnded = false, ...look }: UnitPickerProps) {
  const field = useRef<HTMLInputElement>(null)
  const target = usePortalTarget(field)
  const [typed, setTyped] = useState('')
  const [text] = useDebouncedValue(typed.trim(), 200)
  const [picked, setPicked] = useState<{ value: string; label: string } | null>(null)
  const given = value !== null && chosenName !== undefined ? { value: String(value), label: chosenName } : null
  const chosen = picked ?? given
  // The chosen name stands in the field; it is not a wish to search for it.
  const isWish = text !== '' && text !== chosen?.label
  const { data } = useQuery({ ...foundUnits(text, asOf), enabled: isWish, placeholderData: keepPreviousData })
  const found = (isWish ? (data?.units ?? []) : []).filter(({ nameOnDay }) => withEnded || nameOnDay !== null)
  const options = found.map((unit) => ({ value: String(unit.unitId), label: labelOf(unit) }))
  const known = chosen && !options.some((option) => option.value === chosen.value) ? [...options, chosen] : options
  return (
    <Select
      placeholder={pickerWords.placeholder}
      nothingFoundMessage={isWish && data ? pickerWords.nothing : pickerWords.typeToFind}
      searchable
      clearable
      {...look}
      ref={field}
      comboboxProps={target ? { portalProps: { target } } : {}}
      clearButtonProps={{ 'aria-label': pickerWords.clear }}
      data={known}
      // The server has searched already, without accents.
      filter={({ options: all }) => all}
      searchValue={typed}
      onSearchChange={setTyped}
      value={value === null ? null : String(value)}
      onChange={(id, option) => {
        setPicked(id === null ? null : { value: id, label: option?.label ?? '' })
        const unit = found.find(({ unitId }) => String(unitId) === id)
        onChange(unit ? { unitId: unit.unitId, fullName: unit.nameOnDay ?? unit.fullName } : null)
      }}
    />
  )
}
