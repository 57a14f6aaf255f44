/** A code picked by typing its name without accents, or the code itself; Enter and Tab take the first that fits. */
import { type ComboboxItem, type OptionsFilter, Select } from '@mantine/core'
import { type FocusEvent, useMemo, useRef } from 'react'
import { fold } from '../../../../../shared/vietnamese.ts'
import { usePortalTarget } from '../../../../../ui/form/use-portal-target.ts'
import { itemsOf, itemsOn } from '../../../rules/catalogues.ts'
import { curriculumWords as words } from '../../text-of-curriculum.vi.ts'

interface CodeBoxProps {
  label: string
  isLabelled: boolean
  catalogue: string
  /** Of the fact: what may be chosen then. */
  day: string
  value: string
  error: string | undefined
  required: boolean
  leaves: boolean
  isPassed: boolean
  onChange: (code: string) => void
}

/** Those that begin so come before those that have it within. */
const byName: OptionsFilter = ({ options, search, limit }) => {
  const typed = fold(search)
  const items = options as ComboboxItem[]
  const within = items.filter(({ label, value }) => fold(label).includes(typed) || fold(value).startsWith(typed))
  const isFirst = ({ label, value }: ComboboxItem) => fold(label).startsWith(typed) || fold(value).startsWith(typed)
  return [...within.filter(isFirst), ...within.filter((item) => !isFirst(item))].slice(0, limit)
}

export function CodeBox(props: CodeBoxProps) {
  const { label, isLabelled, catalogue, day, value, error, required, leaves, isPassed, onChange } = props
  const data = useMemo(() => {
    const items = [...itemsOn(catalogue, day), ...itemsOf(catalogue).filter(({ code }) => code === value)]
    const named = new Map(items.map(({ code, name }) => [code, catalogue === 'rank' ? `${code} ${name}` : name]))
    return [...named].map(([code, name]) => ({ value: code, label: name }))
  }, [catalogue, day, value])
  const input = useRef<HTMLInputElement>(null)
  const target = usePortalTarget(input)
  // Typed and not picked from the list yet: leaving takes the first that fits, leaving it empty takes the code away.
  const isTyping = useRef(false)
  const leave = ({ currentTarget: { value: typed } }: FocusEvent<HTMLInputElement>) => {
    if (!isTyping.current) return
    isTyping.current = false
    const [first] = byName({ options: data, search: typed, limit: 1 }) as ComboboxItem[]
    if (typed === '') onChange('')
    else if (first) onChange(first.value)
  }
  return (
    <Select
      {...(isLabelled ? { label } : { 'aria-label': label })}
      ref={input}
      comboboxProps={target ? { portalProps: { target } } : {}}
      data={data}
      value={value === '' ? null : value}
      onChange={(code) => {
        isTyping.current = false
        onChange(code ?? '')
      }}
      onInput={() => {
        isTyping.current = true
      }}
      onBlur={leave}
      searchable
      openOnFocus={false}
      selectFirstOptionOnChange
      // Enter on what is chosen goes on; it does not take it away.
      allowDeselect={false}
      limit={30}
      filter={byName}
      error={error}
      required={required}
      withAsterisk={required && isLabelled}
      size="xs"
      nothingFoundMessage={words.noCode}
      data-forward
      {...(leaves && { 'data-leaves': true })}
      {...(isPassed && { 'data-passed': true })}
      rightSection={null}
    />
  )
}
