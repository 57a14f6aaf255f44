/** Where the stages of a lineage stand: time runs to the right, each stage in the column before the first that follows it. */
import type { Lineage } from '../../../contract/lineage.ts'

export interface Placed {
  key: string
  column: number
  row: number
}

/** The longest way to whoever has no heir, counted from the right. */
function columnsOf({ stages, steps }: Lineage): Map<string, number> {
  const out = Map.groupBy(steps, ({ from }) => from)
  const known = new Map<string, number>()
  const toEnd = (key: string): number => {
    const found = known.get(key)
    if (found !== undefined) return found
    const length = Math.max(-1, ...(out.get(key) ?? []).map(({ to }) => toEnd(to))) + 1
    known.set(key, length)
    return length
  }
  const most = Math.max(0, ...stages.map(({ key }) => toEnd(key)))
  return new Map(stages.map(({ key }) => [key, most - toEnd(key)]))
}

/** Beside whom it is connected with, so that lines cross as little as a glance needs. */
function besides(
  column: readonly string[],
  rowOf: ReadonlyMap<string, number>,
  partners: ReadonlyMap<string, string[]>,
) {
  const middle = (key: string, at: number) => {
    const rows = (partners.get(key) ?? []).flatMap((other) => rowOf.get(other) ?? [])
    return rows.length === 0 ? at : rows.reduce((sum, row) => sum + row, 0) / rows.length
  }
  return column
    .map((key, at) => ({ key, middle: middle(key, at) }))
    .toSorted((a, b) => a.middle - b.middle)
    .map(({ key }) => key)
}

/** @returns each stage once; rows count from 0 in each column, and may be halves where a shorter column stands in the middle. */
export function lineageLayout(lineage: Lineage): Placed[] {
  const columnOf = columnsOf(lineage)
  const columns: string[][] = []
  for (const { key } of lineage.stages) {
    const column = columnOf.get(key) as number
    columns[column] = [...(columns[column] ?? []), key]
  }
  const partnersBy = (mine: 'from' | 'to', theirs: 'from' | 'to') =>
    new Map([...Map.groupBy(lineage.steps, (step) => step[mine])].map(([key, of]) => [key, of.map((s) => s[theirs])]))
  const [heirs, forebears] = [partnersBy('from', 'to'), partnersBy('to', 'from')]
  const most = Math.max(1, ...columns.map((column) => column.length))
  const rowOf = new Map<string, number>()
  const set = (column: readonly string[]) => {
    for (const [at, key] of column.entries()) rowOf.set(key, at + (most - column.length) / 2)
  }
  for (const column of columns) set(column)
  const order = columns.map((_, at) => at)
  for (const [partners, along] of [
    [heirs, order.toReversed()],
    [forebears, order],
    [heirs, order.toReversed()],
  ] as const)
    for (const at of along) {
      columns[at] = besides(columns[at] as string[], rowOf, partners)
      set(columns[at])
    }
  return columns.flatMap((column, at) => column.map((key) => ({ key, column: at, row: rowOf.get(key) as number })))
}
