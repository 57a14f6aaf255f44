import { expect, test } from 'vitest'
import { ENACTED, type Line } from '../../personnel/index.ts'
import { outlookOf } from '../queries/working/outlook.ts'

const line = (part: string, from: string, values: Line['values'], slot = ''): Line => ({
  row: part,
  part,
  slot,
  from,
  to: null,
  values,
})
const employed = line('employment', '2010-01-01', { unitId: 1, personKind: 'CONG_CHUC' })
const paid = (values: Line['values'], from: string) =>
  line('pay', from, { rank: '01.003', countedFrom: from, ...values })
const of = (lines: readonly Line[], day = '2026-11-26') =>
  outlookOf({ lines: [employed, ...lines], disciplines: [] }, day, ENACTED)

// A1: 3,33 → 3,66 → 3,99; base salary 2.340.000 to 30/6/2026, then 2.530.000.
const [AT_333, AT_366, AT_399] = [8_424_900, 9_259_800, 10_094_700]

test('a step on 1/3/2027 and on 1/3/2030 raises the pay of the months from then; July 2026 had another base salary', () => {
  expect(of([paid({ step: 4, coefficient: 333 }, '2024-03-01')])?.pay).toEqual([
    6 * 7_792_200 + 6 * AT_333,
    2 * AT_333 + 10 * AT_366,
    ...[12 * AT_366, 12 * AT_366],
    2 * AT_366 + 10 * AT_399,
    12 * AT_399,
  ])
})

test('an overdue step is taken from the next month, and the one after counts from the day it was due', () => {
  const overdue = of([paid({ step: 4, coefficient: 333 }, '2022-03-01')])
  // Due on 1/3/2025, taken from today: December is paid by it; the next is due on 1/3/2028.
  expect(overdue?.pay.slice(0, 3)).toEqual([6 * 7_792_200 + 5 * AT_333 + AT_366, 12 * AT_366, 2 * AT_366 + 10 * AT_399])
})

test('at the last step 5% from 1/3/2027, 6% a year later; retirement ends the pay (V01, T04)', () => {
  const last = 12_599_400
  const lines = [
    paid({ step: 9, coefficient: 498 }, '2024-03-01'),
    line('person', '2010-01-01', { sex: 'M', bornOn: '1966-09-05' }),
    line('post', '2022-01-01', { rankOfPost: 'TRUONG_PHONG' }, 'main'),
  ]
  const outlook = of(lines)
  expect(outlook).toMatchObject({ retiresOn: '2028-10-01', postLevel: 'TRUONG_PHONG' })
  expect(outlook?.pay.slice(1)).toEqual([
    2 * last + 10 * (last + 629_970),
    2 * (last + 629_970) + 7 * (last + 755_964),
    ...[0, 0, 0],
  ])
})

test('after probation the whole of the step is paid, and counting begins', () => {
  const outlook = of([paid({ step: 1, coefficient: 234, salaryPercent: 85 }, '2025-06-01')], '2025-06-15')
  const [at85, whole, from2026] = [Math.round(5_475_600 * 0.85), 5_475_600, 5_920_200]
  // NĐ 138/2020 Điều 20: twelve months, until 1/6/2026.
  expect(outlook?.pay.slice(0, 2)).toEqual([7 * at85, 5 * at85 + whole + 6 * from2026])
})
