/** The picture of a career: which bars on which lanes, where on the axis, and what it says in one line. */
import { expect, test } from 'vitest'
import type { ProvenLine } from '../../../../contract.ts'
import { axisOf, barAfter, lanesOf, placeOn } from './bars-of.ts'
import { findingOf, monthsServed } from './served.ts'

const line = (part: string, from: string, to: string | null, more: Partial<ProvenLine> = {}): ProvenLine => ({
  id: `${part} ${from}`,
  row: part,
  part,
  slot: '',
  from,
  to,
  values: {},
  eventId: part,
  kind: 'declare',
  standing: 'declared',
  note: null,
  unitName: null,
  decision: null,
  paper: null,
  filed: null,
  page: null,
  ...more,
})
const title = (text: string) => ({ slot: 'main', values: { title: text } })
const paid = (step: number, coefficient: number) => ({ values: { rank: '01.003', step, coefficient } })
const lines = [
  line('employment', '2010-03-01', '2020-07-01', { unitName: 'Sở Tài chính', values: { unitId: 1 } }),
  line('employment', '2020-07-01', null, { unitName: 'Sở Nội vụ', values: { unitId: 2 } }),
  line('post', '2010-03-01', '2018-01-01', title('Chuyên viên')),
  line('post', '2018-01-01', null, title('Phó Trưởng phòng')),
  line('post', '2019-01-01', '2021-01-01', { slot: 'concurrent', values: { title: 'Kế toán trưởng' } }),
  line('pay', '2010-03-01', '2013-03-01', paid(1, 234)),
  line('pay', '2013-03-01', null, paid(2, 267)),
  line('quality', '2019-01-01', null, { slot: '2019', values: { year: 2019, class: 'HTTNV' } }),
  line('family', '2000-01-01', null),
]
const lanes = lanesOf(lines)

test('lanes stand in their order, what runs side by side in rows of its own, a rating over its year', () => {
  expect(lanes.map(({ key, rows }) => [key, rows])).toEqual([
    ['employment', 1],
    ['post', 2],
    ['pay', 1],
    ['quality', 1],
  ])
  expect(lanes[1]?.bars.map(({ what, row }) => [what, row])).toEqual([
    ['Chuyên viên', 0],
    ['Phó Trưởng phòng', 0],
    ['Kiêm: Kế toán trưởng', 1],
  ])
  expect(lanes[2]?.bars[0]?.what).toBe('Bậc 1 · 2,34')
  expect(lanes[3]?.bars[0]).toMatchObject({ what: 'HTTNV', from: '2019-01-01', to: '2020-01-01' })
})

test('the axis is of whole years around every bar and marked day; days lie on it by their number', () => {
  const axis = axisOf(lanes, ['2026-11-26'])
  expect(axis).toMatchObject({ first: '2010-01-01', end: '2027-01-01' })
  expect(axis.years).toEqual([2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026])
  const short = { first: '2011-01-01', end: '2012-01-01', years: [2011] }
  expect(placeOn(short, '2011-01-01')).toBe(0)
  expect(placeOn(short, '2011-07-02')).toBeCloseTo((100 * 182) / 365, 10)
  expect(placeOn(short, '2030-01-01')).toBe(100)
})

test('arrow keys go along a lane, and to what ran at the same time in the lane beside it', () => {
  const [units, posts, pays] = lanes.map(({ bars }) => bars)
  const deputy = posts?.[1] as NonNullable<typeof posts>[number]
  expect(barAfter(lanes, deputy, 'ArrowLeft')).toBe(posts?.[0])
  expect(barAfter(lanes, deputy, 'ArrowUp')).toBe(units?.[0])
  expect(barAfter(lanes, deputy, 'ArrowDown')).toBe(pays?.[1])
  expect(barAfter(lanes, deputy, 'End')).toBe(posts?.[2])
  expect(barAfter(lanes, pays?.[0] as typeof deputy, 'ArrowLeft')).toBeUndefined()
  expect(barAfter(lanes, deputy, 'a')).toBeUndefined()
})

test('it says how long, where and at which pay, of the day it is looked at', () => {
  expect(findingOf(lines, '2026-11-26')).toBe(
    'Quá trình công tác: 16 năm 8 tháng, 2 cơ quan, 3 chức vụ, hệ số lương từ 2,34 lên 2,67',
  )
  expect(findingOf(lines, '2012-03-01')).toBe('Quá trình công tác: 2 năm, 1 cơ quan, 1 chức vụ, hệ số lương 2,34')
  // A break is not served.
  const broken = [
    { from: '2000-01-01', to: '2001-01-01' },
    { from: '2005-01-01', to: '2006-01-01' },
  ]
  expect(monthsServed(broken, '2026-01-01')).toBe(24)
})
