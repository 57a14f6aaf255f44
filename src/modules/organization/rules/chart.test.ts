import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ChartBox, type ChartUnit, chartOf, inColumns } from './chart.ts'

const unit = (
  unitId: number,
  parentId: number | null,
  level: ChartUnit['level'],
  more: Partial<ChartUnit> = {},
): ChartUnit => ({
  unitId,
  parentId,
  level,
  fullName: `Đơn vị ${unitId}`,
  headTitle: null,
  assigned: null,
  deputies: null,
  ...more,
})
const height = (column: readonly ChartBox[]) => column.length * 2

test('each unit has its box under its own; villages are told by their number', () => {
  const root = unit(1, null, 'commune', { headTitle: 'Chủ tịch', deputies: 2, assigned: 1_040 })
  const box = chartOf(root, [
    unit(2, 1, 'village'),
    unit(3, 1, 'village'),
    unit(4, 1, 'division'),
    unit(5, 4, 'service'),
  ])
  expect(box.lines).toEqual(['Chủ tịch, 2 cấp phó', 'Biên chế 1.040 người'])
  expect(box.below).toEqual([
    { unitId: 4, title: 'Đơn vị 4', lines: [], below: [{ unitId: 5, title: 'Đơn vị 5', lines: [], below: [] }] },
    { unitId: null, title: 'Thôn, tổ dân phố', lines: ['2 đơn vị'], below: [] },
  ])
})

test('columns keep the order, hold every box once, and no division of them is lower', () => {
  const boxes = fc.array(fc.constant<ChartBox>({ unitId: 1, title: 'Phòng', lines: [], below: [] }), {
    minLength: 1,
    maxLength: 30,
  })
  fc.assert(
    fc.property(boxes, fc.integer({ min: 1, max: 6 }), (list, most) => {
      const columns = inColumns(list, most)
      expect(columns.length).toBeLessThanOrEqual(most)
      expect(columns.flat()).toEqual(list)
      expect(Math.max(...columns.map(height))).toBe(Math.ceil(list.length / most) * 2)
    }),
  )
})
