import { expect, test } from 'vitest'
import { points } from '../../../../shared/points.ts'
import { type SpokenHands, saidHands } from './said-hands.ts'
import type { Leaf } from './self-assessment.ts'
import { NOT_APPLICABLE } from './totals.ts'

const leaf: Leaf = {
  id: 'a',
  code: '1.1',
  scoring: { type: 'ratio', a: 'a', b: 'b' },
  maxPoints: points(20_000),
  assessedBy: 'self',
  evidenceRequired: false,
  appraisingBody: null,
  mayBeNotApplicable: true,
}
const ratio = (b: number) => ({ type: 'ratio' as const, a: 20, b })
const report = { documentId: 'báo cáo', documentVersion: 1, pages: '3' }
const minutes = { documentId: 'biên bản', documentVersion: 2, pages: '' }
const appraisal = (outcome: 'agreed' | 'corrected' | 'kept', value: number | null, more: object = {}) => ({
  outcome,
  inputs: outcome === 'corrected' ? ratio(10) : null,
  notApplicable: false,
  points: value,
  reason: outcome === 'agreed' ? '' : 'đối chiếu',
  decisionNumber: null,
  entryVersion: 1,
  explanationVersion: 0,
  evidenceSeen: [report],
  version: 1,
  appraisedByName: 'Phạm Thị Thẩm',
  appraisedAt: '2026-01-08T02:00:00Z',
  ...more,
})
const all: SpokenHands = {
  entry: {
    inputs: ratio(18),
    notApplicable: false,
    notApplicableReason: '',
    note: 'Theo báo cáo',
    version: 1,
    updatedByName: 'Lê Văn Chấm',
    updatedAt: '2026-01-01T02:00:00Z',
  },
  evidence: [
    { ...report, hand: 'self' },
    { ...minutes, hand: 'explanation' },
  ],
  appraisal: appraisal('corrected', 10_000),
  explanation: {
    accepted: false,
    inputs: ratio(17),
    text: 'Đã hoàn thành',
    version: 2,
    appraisalVersion: 1,
    evidenceSeen: [report, minutes],
    explainedByName: 'Lê Văn Chấm',
    explainedAt: '2026-01-12T02:00:00Z',
    sentAt: '2026-01-13T02:00:00Z',
  },
  second: appraisal('kept', 10_000, { explanationVersion: 2, evidenceSeen: [report, minutes] }),
  council: appraisal('agreed', 17_000, {
    explanationVersion: 2,
    evidenceSeen: [minutes, report],
    decisionNumber: '05/BB-HĐTĐ',
  }),
}
const told = (hands: SpokenHands) =>
  saidHands(leaf, hands).map(({ hand, outcome, value, hasLapsed, isInForce }) => [
    hand,
    outcome,
    value,
    hasLapsed ? 'lapsed' : isInForce ? 'in force' : '',
  ])

test('five hands stand side by side with what each said, and one of them counts', () => {
  expect(told(all)).toEqual([
    ['self', 'entered', 18_000, ''],
    ['first', 'corrected', 10_000, ''],
    ['explanation', 'contested', 17_000, ''],
    ['second', 'kept', 10_000, ''],
    ['council', 'agreed', 17_000, 'in force'],
  ])
  expect(saidHands(leaf, all).map(({ papers }) => papers.length)).toEqual([1, 1, 2, 2, 2])
  expect(saidHands(leaf, all)[2]).toMatchObject({ at: '2026-01-13T02:00:00Z', words: 'Đã hoàn thành' })
})

test('a hand that has not spoken is not there', () => {
  expect(told({ ...all, second: null, council: null, explanation: null })).toEqual([
    ['self', 'entered', 18_000, ''],
    ['first', 'corrected', 10_000, 'in force'],
  ])
  expect(told({ ...all, entry: null, appraisal: null, second: null, council: null, explanation: null })).toEqual([])
})

test('with another paper what was appraised has lapsed, and says still what it said', () => {
  const evidence = [...all.evidence, { documentId: 'mới', documentVersion: 1, pages: '', hand: 'self' as const }]
  expect(told({ ...all, evidence })).toEqual([
    ['self', 'entered', 18_000, 'in force'],
    ['first', 'corrected', 10_000, 'lapsed'],
    ['explanation', 'contested', 17_000, ''],
    ['second', 'kept', 10_000, 'lapsed'],
    ['council', 'agreed', 17_000, 'lapsed'],
  ])
})

test('an explanation of another appraisal has lapsed; one that accepts gives the points of the appraisal', () => {
  expect(told({ ...all, appraisal: appraisal('corrected', 10_000, { version: 2 }) })[2]).toEqual([
    'explanation',
    'contested',
    17_000,
    'lapsed',
  ])
  const explanation = { ...(all.explanation as NonNullable<SpokenHands['explanation']>), accepted: true, inputs: null }
  expect(told({ ...all, explanation })[2]).toEqual(['explanation', 'accepted', 10_000, ''])
})

test('a word without points takes the criterion out of the denominator', () => {
  expect(told({ ...all, council: null, second: appraisal('corrected', null, { notApplicable: true }) })[3]?.[2]).toBe(
    NOT_APPLICABLE,
  )
})
