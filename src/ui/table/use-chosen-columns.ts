import { useLocalStorage } from '@mantine/hooks'
import { useMemo } from 'react'
import type { Column } from './column.ts'

/** Which columns are shown, remembered by the table's name; a column added later is as its page says. */
export function useChosenColumns<Row>(
  table: string,
  columns: readonly Column<Row>[],
): [Record<string, boolean>, (id: string, isShown: boolean) => void] {
  const [saved, save] = useLocalStorage<Record<string, boolean>>({
    key: `noivu.columns.${table}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  })
  const chosen = useMemo(
    () => Object.fromEntries(columns.map(({ id, hidden }) => [id, saved[id] ?? hidden !== true])),
    [columns, saved],
  )
  return [chosen, (id, isShown) => save({ ...saved, [id]: isShown })]
}
