import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Lineage } from '../../../contract/lineage.ts'
import { lineageLayout } from './lineage-layout.ts'

const SPAN = { validFrom: '2020-01-01', validTo: 'infinity', isFirstKnown: false }

/** Steps lead from a smaller number to a greater one, as time does. */
const aLineage = fc.integer({ min: 1, max: 25 }).chain((count) =>
  fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 40 }).map(
    (pairs): Lineage => ({
      stages: Array.from({ length: count }, (_, at) => ({
        key: `${at}`,
        unitId: at,
        level: 'commune',
        fullName: `Xã ${at}`,
        ...SPAN,
      })),
      steps: pairs
        .filter(([a, b]) => a < b)
        .map(([a, b]) => ({ from: `${a}`, to: `${b}`, day: '2025-07-01', event: null, coverage: 'full' })),
    }),
  ),
)

test('time runs to the right, nobody stands on another, everybody is there', () => {
  fc.assert(
    fc.property(aLineage, (lineage) => {
      const placed = lineageLayout(lineage)
      const by = new Map(placed.map((one) => [one.key, one]))
      expect([...by.keys()].sort()).toEqual(lineage.stages.map(({ key }) => key).sort())
      expect(new Set(placed.map(({ column, row }) => `${column}/${row}`)).size).toBe(lineage.stages.length)
      for (const { from, to } of lineage.steps) expect(by.get(from)?.column).toBeLessThan(by.get(to)?.column ?? -1)
      const rows = Map.groupBy(placed, ({ column }) => column)
      for (const column of rows.values()) {
        const sorted = column.map(({ row }) => row).toSorted((a, b) => a - b)
        for (const [at, row] of sorted.entries()) if (at > 0) expect(row - (sorted[at - 1] as number)).toBe(1)
      }
    }),
  )
})

test('the heir of two stands between them', () => {
  const stage = (key: string) => ({ key, unitId: 1, level: 'commune', fullName: key, ...SPAN }) as const
  const step = (from: string, to: string) => ({ from, to, day: 'd', event: null, coverage: 'full' }) as const
  const placed = lineageLayout({
    stages: [stage('a'), stage('b'), stage('c')],
    steps: [step('a', 'c'), step('b', 'c')],
  })
  expect(placed.map(({ key, column, row }) => [key, column, row])).toEqual([
    ['a', 0, 0],
    ['b', 0, 1],
    ['c', 1, 0.5],
  ])
})
