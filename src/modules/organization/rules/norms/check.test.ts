import { expect, test } from 'vitest'
import type { FactKey, FactValue } from '../facts/facts.ts'
import { type NormCheck, normChecks, type UnitInNorm } from './check.ts'
import { overBy, workingOf } from './check-in-words.ts'

let next = 0
const unit = (level: UnitInNorm['level'], parentId: number | null, kind = ''): UnitInNorm => ({
  unitId: ++next,
  parentId,
  level,
  kind,
  fullName: `#${next}`,
})
const told = (facts: readonly [UnitInNorm, FactKey, FactValue][]) => (unitId: number, fact: FactKey) =>
  facts.find(([of, key]) => of.unitId === unitId && key === fact)?.[2] ?? null
const of = (checks: readonly NormCheck[], { unitId }: UnitInNorm) => {
  const check = checks.find((one) => one.unitId === unitId)
  return (
    check && {
      state: check.state,
      deputies: check.deputies,
      most: check.most,
      over: overBy(check),
      working: workingOf(check),
    }
  )
}

test('A-07: one department may have four deputies when all together keep to three on average; a management board is not counted', () => {
  const province = unit('province', null)
  const departments = [4, 4, 3, 3, 2, 3, 3, 3, 4, 3, 3, 2, 3, 2].map(
    (deputies) => [unit('department', province.unitId, 'Sở'), deputies] as const,
  )
  const board = unit('department', province.unitId, 'Ban quản lý')
  const units = [province, board, ...departments.map(([one]) => one)]
  const facts = departments.map(([one, deputies]) => [one, 'deputies', deputies] as [UnitInNorm, FactKey, FactValue])
  expect(of(normChecks(units, told([...facts, [board, 'deputies', 3]]), '2025-04-01'), province)).toEqual({
    state: 'within',
    deputies: 42,
    most: 42,
    over: 0,
    working: '14 sở và cơ quan ngang sở × bình quân 3 = 42',
  })
  const [first] = facts
  const oneMore = [[first?.[0], 'deputies', 5] as [UnitInNorm, FactKey, FactValue], ...facts.slice(1)]
  expect(of(normChecks(units, told(oneMore), '2025-04-01'), province)).toMatchObject({ state: 'over', over: 1 })
  const untold = of(normChecks(units, told(facts.slice(1)), '2025-04-01'), province)
  expect(untold, 'what is not told is no nought').toMatchObject({ state: 'unknown' })
  expect(untold?.working).toContain('1 đơn vị chưa ghi số cấp phó')
})

test('A-08: nine deputies in three divisions and a centre of a commune are one too many', () => {
  const commune = unit('commune', 1)
  const inside = [3, 2, 2, 2].map(
    (deputies) => [unit('division', commune.unitId), 'deputies', deputies] as [UnitInNorm, FactKey, FactValue],
  )
  const units = [commune, ...inside.map(([one]) => one), unit('village', commune.unitId)]
  expect(of(normChecks(units, told(inside), '2026-01-15'), commune)).toMatchObject({ deputies: 9, most: 8, over: 1 })
  expect(of(normChecks(units, told(inside), '2025-08-01'), commune)).toMatchObject({ state: 'no-norm' })
})

test('the grade is that of the province on the day, and a division goes by what it stands under', () => {
  const province = unit('province', null)
  const department = unit('department', province.unitId, 'Sở')
  const branch = unit('branch', department.unitId)
  const school = unit('service', department.unitId)
  const [ofDepartment, ofBranch, ofSchool] = [department, branch, school].map((parent) =>
    unit('division', parent.unitId),
  ) as [UnitInNorm, UnitInNorm, UnitInNorm]
  const units = [province, department, branch, school, ofDepartment, ofBranch, ofSchool]
  const facts: [UnitInNorm, FactKey, FactValue][] = [
    ...[ofDepartment, ofBranch, ofSchool, school].flatMap((one): [UnitInNorm, FactKey, FactValue][] => [
      [one, 'people-assigned', 8],
      [one, 'deputies', 2],
    ]),
    [branch, 'deputies', 1],
  ]
  const checks = (grade: string, more: typeof facts = []) =>
    normChecks(units, told([...facts, ...more, [province, 'grade', grade]]), '2021-10-01')
  expect(of(checks('II'), ofDepartment)).toMatchObject({ most: 2, state: 'within', working: '8 biên chế → tối đa 2' })
  expect(of(checks('I'), ofDepartment)).toMatchObject({ most: 1, over: 1 })
  expect(of(checks('II'), ofBranch)).toMatchObject({ state: 'no-norm' })
  expect(of(checks('II'), branch)).toMatchObject({ most: 1, state: 'within', working: '1 phòng → tối đa 1' })
  expect(of(checks('II'), ofSchool), 'how the school pays for itself is not told').toMatchObject({ state: 'unknown' })
  expect(of(checks('II', [[school, 'autonomy', 'budget']]), ofSchool)).toMatchObject({ most: 1, over: 1 })
  expect(of(checks('II', [[school, 'autonomy', 'full']]), school)).toMatchObject({ state: 'scheme' })
})
