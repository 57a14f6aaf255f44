import { expect, test } from 'vitest'
import { ENACTED } from './law/enacted.ts'
import { type Scale, scaleOf } from './pay-scale.ts'
import { placementOf } from './placement.ts'

const scale = (rank: string) => scaleOf(rank, '2026-01-01', ENACTED) as Scale
const step = (rank: string, at: number, countedFrom: string, overScalePercent = 0) => ({
  rank,
  step: at,
  coefficient: scale(rank).coefficients[at - 1] as number,
  countedFrom,
  overScalePercent,
})

test('a rank has the group of its day (NĐ 204/2004/NĐ-CP, Bảng 2)', () => {
  expect(scale('01.003')).toMatchObject({ group: 'A1', cycleMonths: 36 })
  expect(scale('01.003').coefficients).toHaveLength(9)
  expect(scaleOf('no-such', '2026-01-01', ENACTED)).toBeNull()
})

test('a change of rank goes to the equal or nearest higher coefficient (TT 02/2007/TT-BNV, Mục II khoản 1)', () => {
  const to = scale('01.002')
  const from = scale('01.003')
  const on = '2026-02-01'
  const k01 = { step: 1, coefficient: 440, countedFrom: on, preserved: 0 }
  expect(placementOf(step('01.003', 5, '2024-03-01'), to, from, on, ENACTED)).toEqual(k01)
  const k02 = { step: 2, coefficient: 474, countedFrom: '2024-03-01', preserved: 0 }
  expect(placementOf(step('01.003', 8, '2024-03-01'), to, from, on, ENACTED)).toEqual(k02)
  const k03 = { step: 4, coefficient: 542, countedFrom: on, preserved: 0 }
  expect(placementOf(step('01.003', 9, '2020-03-01', 6), to, from, on, ENACTED)).toEqual(k03)
})
