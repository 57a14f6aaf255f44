/** Cells chosen in a grid, by mouse and by keyboard as in a spreadsheet: one at a time, a rectangle, a row, a column. */
import { type KeyboardEvent, useRef, useState } from 'react'

export interface Spot {
  row: number
  column: number
}

const keyOf = (row: string, column: string) => `${row} ${column}`

const MOVES: Record<string, (at: Spot, last: Spot) => Spot> = {
  ArrowUp: (at) => ({ ...at, row: at.row - 1 }),
  ArrowDown: (at) => ({ ...at, row: at.row + 1 }),
  ArrowLeft: (at) => ({ ...at, column: at.column - 1 }),
  ArrowRight: (at) => ({ ...at, column: at.column + 1 }),
  Home: (at) => ({ ...at, column: 0 }),
  End: (at, last) => ({ ...at, column: last.column }),
  PageUp: (at) => ({ ...at, row: at.row - 10 }),
  PageDown: (at) => ({ ...at, row: at.row + 10 }),
}

const between = (value: number, most: number) => Math.max(0, Math.min(most, value))

/** @param rows ids in the order shown. @param columns likewise. */
export function useChoice(rows: readonly string[], columns: readonly string[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [at, setAt] = useState<Spot>({ row: 0, column: 0 })
  const anchor = useRef<Spot>(at)
  const last = { row: rows.length - 1, column: columns.length - 1 }
  const spot = { row: between(at.row, last.row), column: between(at.column, last.column) }

  const keysBetween = (a: Spot, b: Spot): string[] =>
    rows
      .slice(Math.min(a.row, b.row), Math.max(a.row, b.row) + 1)
      .flatMap((row) =>
        columns
          .slice(Math.min(a.column, b.column), Math.max(a.column, b.column) + 1)
          .map((column) => keyOf(row, column)),
      )
  /** All of them chosen: none of them any more; otherwise all. */
  const toggle = (keys: readonly string[]) => {
    const next = new Set(chosen)
    const isAll = keys.every((key) => chosen.has(key))
    for (const key of keys) {
      if (isAll) next.delete(key)
      else next.add(key)
    }
    setChosen(next)
  }
  const go = (to: Spot, grid: Element | null) => {
    const next = { row: between(to.row, last.row), column: between(to.column, last.column) }
    setAt(next)
    grid?.querySelector<HTMLElement>(`[data-spot="${next.row} ${next.column}"]`)?.focus()
    return next
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const move = MOVES[event.key]
    const isSpace = event.key === ' '
    if (move) {
      const to = go(move(spot, last), event.currentTarget)
      if (event.shiftKey) setChosen(new Set([...chosen, ...keysBetween(anchor.current, to)]))
      else anchor.current = to
    } else if (isSpace && event.ctrlKey)
      toggle(keysBetween({ row: 0, column: spot.column }, { ...spot, row: last.row }))
    else if (isSpace && event.shiftKey)
      toggle(keysBetween({ row: spot.row, column: 0 }, { ...spot, column: last.column }))
    else if (isSpace || event.key === 'Enter') toggle(keysBetween(spot, spot))
    else if (event.key === 'Escape') setChosen(new Set())
    else return
    event.preventDefault()
  }

  return {
    chosen,
    spot,
    has: (row: string, column: string) => chosen.has(keyOf(row, column)),
    onKeyDown,
    /** With Shift, everything from the last one on. */
    press: (to: Spot, isRange: boolean) => {
      if (isRange) setChosen(new Set([...chosen, ...keysBetween(anchor.current, to)]))
      else {
        anchor.current = to
        toggle(keysBetween(to, to))
      }
      setAt(to)
    },
    look: (to: Spot) => setAt(to),
    chooseColumn: (column: number) => toggle(keysBetween({ row: 0, column }, { row: last.row, column })),
    chooseRow: (row: number) => toggle(keysBetween({ row, column: 0 }, { row, column: last.column })),
    clear: () => setChosen(new Set()),
    /** As pairs. */
    cells: [...chosen].map((key) => {
      const [row, column] = key.split(' ') as [string, string]
      return { row, column }
    }),
  }
}

export type Choice = ReturnType<typeof useChoice>
