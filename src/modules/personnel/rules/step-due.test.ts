import { expect, test } from 'vitest'
import type { Line } from './fold/effect.ts'
import { ENACTED } from './law/enacted.ts'
import { type Discipline, stepDueOf } from './step-due.ts'

const line = (part: string, from: string, values: Line['values'], to: string | null = null): Line => ({
  row: part,
  part,
  slot: '',
  from,
  to,
  values,
})
const due = (
  rank: string,
  since: string,
  { lines = [], disciplines = [] }: { lines?: Line[]; disciplines?: Omit<Discipline, 'side'>[] } = {},
) =>
  stepDueOf(
    line('pay', since, { rank, step: 3, coefficient: 300, countedFrom: since }),
    {
      lines,
      disciplines: disciplines.map((one) => ({ ...one, side: 'STATE' })),
      personKind: 'CONG_CHUC',
    },
    ENACTED,
  )?.on

test('36 months from the counting date in group A1, and the last day where the month has no such day (S01, S24)', () => {
  expect(due('01.003', '2023-03-01')).toBe('2026-03-01')
  expect(due('01.005', '2024-02-29')).toBe('2026-02-28')
  expect(stepDueOf(undefined, { lines: [], disciplines: [], personKind: 'CONG_CHUC' }, ENACTED)).toBeNull()
})

test('a reprimand puts it off 3 months, 6 before 15/8/2021 (S03, S04: TT 08/2013/TT-BNV, TT 03/2021/TT-BNV)', () => {
  expect(due('01.003', '2022-05-01', { disciplines: [{ form: 'KHIEN_TRACH', on: '2023-06-10' }] })).toBe('2025-08-01')
  expect(due('01.003', '2018-05-01', { disciplines: [{ form: 'KHIEN_TRACH', on: '2019-06-10' }] })).toBe('2021-11-01')
})

test('a year not completed puts it off 6 months, once with the discipline of the same year (S09, S21)', () => {
  const failed = (year: number) => line('quality', `${year}-01-01`, { year, class: 'KHTNV' })
  expect(due('01.003', '2023-04-01', { lines: [failed(2024)] })).toBe('2026-10-01')
  // The discipline before the step began put off the step before; its year is not counted a second time.
  const earlier = [{ form: 'KHIEN_TRACH', on: '2024-01-10' }]
  expect(due('01.003', '2024-03-01', { lines: [failed(2024)], disciplines: earlier })).toBe('2027-03-01')
  const warned = [{ form: 'CANH_CAO', on: '2024-03-01' }]
  expect(due('01.003', '2022-11-01', { lines: [failed(2024)], disciplines: warned })).toBe('2026-05-01')
})

test('leave before the scale was is judged by the law the scale came with (NĐ 204/2004/NĐ-CP from 1/10/2004)', () => {
  const pay = line('pay', '2004-10-01', { rank: '01.003', step: 5, coefficient: 366, countedFrom: '2003-07-01' })
  const lines = [line('absence', '2003-09-01', { kind: 'KHONG_LUONG' }, '2004-03-01')]
  expect(stepDueOf(pay, { lines, disciplines: [], personKind: 'CONG_CHUC' }, ENACTED)?.on).toBe('2007-01-01')
})

test('unpaid leave does not count; 11 working days of the rest are a month; maternity counts (S11, S12, S17)', () => {
  const off = (from: string, to: string, kind = 'KHONG_LUONG') => line('absence', from, { kind }, to)
  expect(due('01.003', '2023-06-01', { lines: [off('2024-01-01', '2024-05-01')] })).toBe('2026-10-01')
  expect(due('01.003', '2023-06-01', { lines: [off('2024-01-01', '2024-04-16')] })).toBe('2026-10-01')
  expect(due('01.003', '2023-06-01', { lines: [off('2024-01-01', '2024-04-08')] })).toBe('2026-09-01')
  expect(due('01.003', '2023-06-01', { lines: [off('2024-01-01', '2024-07-01', 'THAI_SAN')] })).toBe('2026-06-01')
})
