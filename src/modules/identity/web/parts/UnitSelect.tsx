import { Select, type SelectProps } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlaceableUnit } from '../../contract.ts'
import { placeableUnits } from '../data.ts'
import { words } from '../text.vi.ts'

/** No unit: the whole system. */
const NONE = 'none'

interface UnitSelectProps extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  /** Undefined: nothing chosen. Null: no unit (offered only with `noneLabel`). */
  value: number | null | undefined
  onChange: (unitId: number | null | undefined) => void
  /** Name of the chosen unit, when it is known before the list is. */
  chosenName?: string | null
  noneLabel?: string
}

const unitLabel = ({ name, parentName, ended }: PlaceableUnit) =>
  `${name}${parentName === null ? '' : ` – ${parentName}`}${ended ? ` (${words.accounts.endedUnit})` : ''}`

/** Finds a unit by name among those the administrator may place people at; accents do not matter. */
export function UnitSelect({ value, onChange, chosenName, noneLabel, ...look }: UnitSelectProps) {
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 200)
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(
    typeof value === 'number' && chosenName ? { value: String(value), label: chosenName } : null,
  )
  // The chosen name stands in the field; it is not a wish to search for it.
  const found = useQuery({
    ...placeableUnits(chosen?.label === search || search === noneLabel ? '' : search),
    placeholderData: keepPreviousData,
  })
  const options = [
    ...(noneLabel === undefined ? [] : [{ value: NONE, label: noneLabel }]),
    ...(found.data ?? []).map((unit) => ({ value: String(unit.id), label: unitLabel(unit) })),
  ]
  const known = chosen && !options.some((option) => option.value === chosen.value) ? [...options, chosen] : options
  return (
    <Select
      label={words.accounts.unit}
      searchable
      {...look}
      data={known}
      // The server has searched already, without accents.
      filter={({ options: all }) => all}
      searchValue={typed}
      onSearchChange={setTyped}
      value={value === undefined ? null : value === null ? NONE : String(value)}
      onChange={(picked, option) => {
        setChosen(picked === null || picked === NONE ? null : { value: picked, label: option?.label ?? '' })
        onChange(picked === null ? undefined : picked === NONE ? null : Number(picked))
      }}
    />
  )
}
