/** What is different between two snapshots: by unit and measure, the largest change first. */
import type { Exact } from './figure.ts'

export interface SaidOfUnit {
  unitId: number
  unitName: string
  values: Readonly<Record<string, { percent: Exact }>>
}

export function differences(before: readonly SaidOfUnit[], after: readonly SaidOfUnit[]) {
  const units = new Map([...before, ...after].map(({ unitId, unitName }) => [unitId, unitName]))
  const of = (said: readonly SaidOfUnit[]) => new Map(said.map(({ unitId, values }) => [unitId, values]))
  const [was, is] = [of(before), of(after)]
  const all = [...units].flatMap(([unitId, unitName]) => {
    const measures = new Set([...Object.keys(was.get(unitId) ?? {}), ...Object.keys(is.get(unitId) ?? {})])
    return [...measures].map((measure) => ({
      unitId,
      unitName,
      measure,
      before: was.get(unitId)?.[measure]?.percent ?? null,
      after: is.get(unitId)?.[measure]?.percent ?? null,
    }))
  })
  const changed = all.filter((row) => row.before !== row.after)
  const size = (row: (typeof all)[number]) =>
    row.before === null || row.after === null ? Number.POSITIVE_INFINITY : Math.abs(row.after - row.before)
  return { same: all.length - changed.length, differences: changed.toSorted((a, b) => size(b) - size(a)) }
}
