import { expect, test } from 'vitest'
import { differences } from './differences.ts'

const unit = (unitId: number, values: Record<string, number>) => ({
  unitId,
  unitName: `Đơn vị ${unitId}`,
  values: Object.fromEntries(Object.entries(values).map(([measure, percent]) => [measure, { percent }])),
})

test('what came, what went, and the largest change first; what is the same is only counted', () => {
  const before = [unit(1, { a: 10, b: 20 }), unit(2, { a: 30 })]
  const after = [unit(1, { a: 11, b: 20 }), unit(3, { a: 5 }), unit(2, { a: 90 })]
  const { same, differences: found } = differences(before, after)
  expect(same).toBe(1)
  expect(found.map(({ unitId, before, after }) => [unitId, before, after])).toEqual([
    [3, null, 5],
    [2, 30, 90],
    [1, 10, 11],
  ])
})
