import { expect, test } from 'vitest'
import { countIn, filledDown, type Grid, withCell, withPasted } from './grid.ts'

const grid: Grid = { unitIds: [1, 2, 3], groupIds: ['a', 'b'] }
const quota = (unitId: number, groupId: string, forms: number, population: number | null = null) => ({
  unitId,
  groupId,
  forms,
  population,
})

test('counts as a table of Vietnam writes them', () => {
  expect(['1.600', ' 40 ', '', '-', '1\u00a0200'].map(countIn)).toEqual([1600, 40, null, null, 1200])
  expect(['4,5', 'mười', '-3'].map(countIn)).toEqual([undefined, undefined, undefined])
})

test('what is pasted goes right and down from its cell, and no further than the grid', () => {
  const done = withPasted([quota(1, 'a', 9)], grid, { row: 1, column: 0 }, 'forms', '10\t20\t99\r\n30\t\n5\t6\n')
  expect(done).toEqual({
    quotas: [quota(1, 'a', 9), quota(2, 'a', 10), quota(2, 'b', 20), quota(3, 'a', 30)],
    taken: 4,
  })
})

test('one text that is no number, and nothing of it is taken', () => {
  expect(withPasted([], grid, { row: 0, column: 0 }, 'forms', '10\tSở Y tế')).toEqual({ wrong: 'Sở Y tế' })
  expect(withPasted([], grid, { row: 0, column: 0 }, 'forms', '100.001')).toEqual({ wrong: '100.001' })
})

test('one value down the column, over what stood there; populations of cells that ask for forms', () => {
  expect(filledDown([quota(1, 'a', 7), quota(2, 'a', 1)], grid, { row: 0, column: 0 }, 'forms')).toEqual([
    quota(1, 'a', 7),
    quota(2, 'a', 7),
    quota(3, 'a', 7),
  ])
  const asked = [quota(1, 'a', 7, 70), quota(2, 'a', 7)]
  expect(filledDown(asked, grid, { row: 0, column: 0 }, 'population')).toEqual([
    quota(1, 'a', 7, 70),
    quota(2, 'a', 7, 70),
  ])
})

test('a cell that is emptied asks for nothing', () => {
  expect(withCell([quota(1, 'a', 7)], { unitId: 1, groupId: 'a' }, 'forms', null)).toEqual([])
})
