import { expect, test } from 'vitest'
import { NOT_APPLICABLE, NOT_SCORED } from '../sheets/totals.ts'
import { type AnalysedLeaf, differ, leafFindings } from './analysis.ts'
import { adviceOn, adviceOnAppraisers } from './analysis.vi.ts'
import { correlation } from './correlation.ts'

const leaf = (code: string, appraised: readonly number[], self: readonly number[] | null = null): AnalysedLeaf => ({
  criterionId: code,
  code,
  title: '',
  maxPoints: 100,
  appraised,
  self,
})
const kindsOf = (leaves: readonly AnalysedLeaf[]) =>
  Object.fromEntries(leafFindings(leaves).map(({ code, findings }) => [code, findings]))

// Anscombe's quartet: four series of eleven, each with r = 0.816.
test('the correlation is Pearson’s', () => {
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
  const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]
  expect(correlation(x, y)).toBeCloseTo(0.81642, 5)
  expect(correlation([1, 2], [2, 1])).toBeNull()
  expect(correlation([1, 1, 1], [1, 2, 3])).toBeNull()
})

test('a criterion that tells nobody apart is named, and so is one that goes against the rest', () => {
  const rising = [20, 40, 60, 80, 100]
  expect(
    kindsOf([
      leaf('full', [100, 100, 100, 100, 100]),
      leaf('nobody', [0, 0, NOT_SCORED, 0, 0]),
      leaf('alike', [50, 50, 50, 50, 50]),
      leaf('good', rising),
      leaf('too', rising),
      leaf('also', rising),
      leaf('against', rising.toReversed()),
      leaf('weak', [50, 60, 50, 60, 50]),
    ]),
  ).toEqual({
    full: ['all-full'],
    nobody: ['nobody'],
    alike: ['all-alike'],
    good: [],
    too: [],
    also: [],
    against: ['against'],
    weak: ['weak'],
  })
})

test('a criterion is held against the rest without itself, and only where it applies', () => {
  // Alone it makes nearly the whole sum: with itself left in, it would seem to go with it.
  const [own] = leafFindings([leaf('own', [0, 25, 50, 75, 100]), leaf('rest', [5, 4, 3, 2, 1])])
  expect(own?.correlation).toBe(-10_000)
  const [partly] = leafFindings([
    leaf('partly', [NOT_APPLICABLE, 10, 20, 30, 40, 50]),
    leaf('rest', [100, 1, 2, 3, 4, 5]),
  ])
  expect(partly).toMatchObject({ applies: 5, share: 300_000, correlation: 10_000 })
})

test('self-assessment a tenth of the points above or below the appraisal is far off', () => {
  const given = [50, 60, 70, 80, 90]
  const by = (difference: number) =>
    kindsOf([
      leaf(
        'one',
        given,
        given.map((value) => value + difference),
      ),
      leaf('rest', given),
    ]).one
  expect([by(9), by(10), by(-9), by(-10)]).toEqual([[], ['self-high'], [], ['self-low']])
})

test('of four units nothing is said', () => {
  expect(kindsOf([leaf('full', [100, 100, 100, 100])]).full).toEqual([])
})

test('appraisers differ when those who looked at enough correct at rates thirty points apart', () => {
  const an = { name: 'An', looked: 10, corrected: 6 }
  const binh = { name: 'Bình', looked: 5, corrected: 1 }
  expect(differ([an, binh])).toBe(true)
  expect(differ([an, { ...binh, looked: 4 }])).toBe(false)
  expect(differ([an, { ...binh, corrected: 2 }])).toBe(false)
  expect(adviceOnAppraisers([an, binh])).toContain('An: sửa 6 trên 10 phiếu, 60 %; Bình: sửa 1 trên 5 phiếu, 20 %')
})

test('advice says the figures it rests on and what to do', () => {
  const [found] = leafFindings([leaf('1.2', [10_000, 10_000, 10_000, 10_000, 10_000])])
  if (!found) throw new Error('nothing found')
  expect(adviceOn('all-full', { ...found, maxPoints: 10_000 })).toBe(
    'Cả 5 đơn vị đạt đủ 1,00 điểm: tiêu chí không phân biệt được đơn vị. Năm sau nâng mức yêu cầu, hoặc bớt điểm để dành cho tiêu chí khác.',
  )
})
