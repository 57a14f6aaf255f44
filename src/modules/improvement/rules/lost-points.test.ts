import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lostPoints, type Node } from './lost-points.ts'
import { between, cameOutOf, changeOf, standingOf, yearOf } from './standing.ts'
import { waterfallOf } from './waterfall.ts'

const node = (id: string, parentId: string | null = null): Node => ({ id, parentId, code: id, title: `Tiêu chí ${id}` })
const SET = [node('1'), node('1.1', '1'), node('1.1.1', '1.1'), node('1.1.2', '1.1'), node('2'), node('2.1', '2')]
const LEAVES = ['1.1.1', '1.1.2', '2.1'] as const
const figure = (nodeId: string, points: number, applicableMax: number) => ({ nodeId, points, applicableMax })

test('a row for each criterion below its maximum, in reading order, under its field; none for what did not apply', () => {
  const rows = lostPoints(SET, {
    penalty: 5000,
    nodes: [
      figure('2.1', 10_000, 20_000),
      figure('1.1.1', 0, 0),
      figure('1.1.2', 4999, 5000),
      figure('1.1', 4999, 5000),
    ],
  })
  expect(rows.map(({ code, area, lost }) => [code, area, lost])).toEqual([
    ['1.1.2', '1. Tiêu chí 1', 1],
    ['2.1', '2. Tiêu chí 2', 10_000],
    ['ĐT', '', 5000],
  ])
})

const leafFigure = fc
  .tuple(fc.nat(50_000), fc.nat(50_000))
  .map(([a, b]) => ({ points: Math.min(a, b), applicableMax: Math.max(a, b) }))

test('lost points together are the maximum that applied less what was reached, and the penalty', () => {
  fc.assert(
    fc.property(fc.array(leafFigure, { minLength: 3, maxLength: 3 }), fc.nat(20_000), (figures, penalty) => {
      const nodes = figures.map((one, at) => ({ nodeId: LEAVES[at] as string, ...one }))
      const sum = lostPoints(SET, { nodes, penalty }).reduce((total, { lost }) => total + lost, 0)
      const whole = figures.reduce((total, one) => total + one.applicableMax - one.points, 0)
      expect(sum).toBe(whole + penalty)
    }),
  )
})

const ofHundred = (points: number) => ({ points, applicableMax: 100 })

test('regained, partly, lost again, newly lost: by share of the maximum, exactly', () => {
  expect(changeOf(ofHundred(60), ofHundred(100))).toBe('regained')
  expect(changeOf(ofHundred(60), ofHundred(61))).toBe('partly')
  expect(changeOf(ofHundred(60), ofHundred(60))).toBe('again')
  expect(changeOf(ofHundred(60), ofHundred(20))).toBe('again')
  expect(changeOf(ofHundred(100), ofHundred(99))).toBe('new')
  expect(changeOf({ points: 0, applicableMax: 0 }, ofHundred(99))).toBe('new')
  // 2 of 3 then, 200 of 300 now: the same share, though more points are lost.
  expect(changeOf({ points: 2, applicableMax: 3 }, { points: 200, applicableMax: 300 })).toBe('again')
  expect(changeOf(null, ofHundred(1))).toBe('unknown')
  expect(changeOf(ofHundred(1), { points: 0, applicableMax: 0 })).toBe('unknown')
})

const years = (before: Record<string, number>, now: Record<string, number>, penalties = [0, 0]) =>
  [before, now].map((points, at) =>
    yearOf({
      nodes: Object.entries(points).map(([id, value]) => figure(id, value, 100)),
      penalty: penalties[at] as number,
    }),
  ) as [ReturnType<typeof yearOf>, ReturnType<typeof yearOf>]

test('what was split is compared as a whole: both parts stand as the whole does', () => {
  const [before, now] = years({ a: 50 }, { b: 100, c: 40 })
  const { ofNow, ofBefore } = between([{ from: ['a'], to: ['b', 'c'] }], before, now)
  expect(ofNow('c')).toEqual({ change: 'partly', from: ['a'] })
  expect(ofBefore('a')).toEqual({ change: 'partly', lost: 60 })
})

test('without a mapping nothing is compared; a criterion the mapping ties to nothing is new', () => {
  const [before, now] = years({ a: 50 }, { a: 40, b: 40 })
  expect(between(null, before, now).ofNow('a')).toEqual({ change: 'unknown', from: [] })
  const mapped = between([{ from: ['a'], to: ['a'] }], before, now)
  expect([mapped.ofNow('a').change, mapped.ofNow('b').change]).toEqual(['again', 'new'])
})

test('penalty is compared by itself', () => {
  const of = (before: number, now: number) => between(null, ...years({}, {}, [before, now])).ofNow(null).change
  expect([of(0, 5), of(5, 0), of(5, 3), of(5, 5), of(0, 0)]).toEqual(['new', 'regained', 'partly', 'again', 'kept'])
})

test('a row that loses points is never called regained, one that lost them never newly lost', () => {
  expect((['regained', 'kept', 'new', 'partly', 'again', 'unknown'] as const).map(standingOf)).toEqual([
    'new',
    'new',
    'new',
    'partly',
    'again',
    'unknown',
  ])
  expect((['regained', 'kept', 'new', 'partly', 'again', 'unknown'] as const).map(cameOutOf)).toEqual([
    'regained',
    'regained',
    'regained',
    'partly',
    'again',
    'unknown',
  ])
})

test('the steps from the maximum to what was reached join, and end at the points that count', () => {
  const names = { max: 'tối đa', bonus: 'thưởng', penalty: 'trừ', reached: 'đạt' }
  const rows = [
    { criterionId: 'a', area: '1', lost: 30 },
    { criterionId: 'b', area: '2', lost: 20 },
    { criterionId: 'c', area: '1', lost: 0 },
    { criterionId: null, area: '', lost: 5 },
  ]
  expect(waterfallOf({ applicableMax: 100, points: 50, bonus: 10, penalty: 5 }, rows, names)).toEqual([
    { label: 'tối đa', kind: 'whole', from: 0, to: 100 },
    { label: '1', kind: 'loss', from: 70, to: 100 },
    { label: '2', kind: 'loss', from: 50, to: 70 },
    { label: 'thưởng', kind: 'gain', from: 50, to: 60 },
    { label: 'trừ', kind: 'loss', from: 55, to: 60 },
    { label: 'đạt', kind: 'whole', from: 0, to: 55 },
  ])
})
