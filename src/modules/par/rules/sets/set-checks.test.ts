import { expect, test } from 'vitest'
import { points } from '../../../../shared/points.ts'
import { whyNotIssue } from './criteria-set.ts'
import { doubts } from './set-checks.ts'
import type { DraftSet, SetNode } from './set-node.ts'

const P = (value: number) => points(value * 10_000)
const leaf = (code: string, parent: string, more: Partial<SetNode> = {}): SetNode => ({
  code,
  parent,
  title: `Tiêu chí ${code}`,
  maxPoints: P(70),
  assessedBy: 'self',
  scoring: { type: 'ratio', a: 'tổng số', b: 'đã làm' },
  evidence: [{ what: 'Báo cáo', mandatory: true }],
  appraisingBody: null,
  ...more,
})
const survey = (code: string, parent: string, max = 30): SetNode =>
  leaf(code, parent, {
    maxPoints: P(max),
    assessedBy: 'survey',
    scoring: { type: 'survey', respondents: '', question: '', scale: '' },
    evidence: [],
  })
const set = (change: Partial<DraftSet> = {}): DraftSet => ({
  totalPoints: P(100),
  surveyPoints: P(30),
  adjustments: { bonus: { max: P(0), rules: [] }, penalty: { max: P(0), rules: [] } },
  nodes: [leaf('1', '', { parent: null, maxPoints: P(100), scoring: null }), leaf('1.1', '1'), survey('1.2', '1')],
  ...change,
})
const withLeaf = (more: Partial<SetNode>) =>
  set({ nodes: set().nodes.map((n) => (n.code === '1.1' ? { ...n, ...more } : n)) })
const reasons = (one: DraftSet) => whyNotIssue(one).map(({ reason, at }) => [reason, at])

test.each([
  [100, 70, 30],
  [60, 40, 20],
  [100, 100, 0],
])('a block of %i points, %i appraised and %i surveyed, can be issued', (total, own, surveyed) => {
  const nodes = [
    leaf('1', '', { parent: null, maxPoints: P(total), scoring: null }),
    leaf('1.1', '1', { maxPoints: P(own) }),
    ...(surveyed > 0 ? [survey('1.2', '1', surveyed)] : []),
  ]
  expect(whyNotIssue(set({ totalPoints: P(total), surveyPoints: P(surveyed), nodes }))).toEqual([])
})

test('a survey share that is not the leaves’ is named', () => {
  expect(reasons(set({ surveyPoints: P(20) }))).toEqual([['par.set-survey-off', undefined]])
  expect(reasons(set({ surveyPoints: P(130) }))).toContainEqual(['par.survey-above-total', undefined])
})

test('a paper without a name, a rule without words, two choices that read alike', () => {
  const option = (when: string, value: number) => ({ when, points: P(value) })
  expect(reasons(withLeaf({ evidence: [{ what: ' ', mandatory: false }] }))).toEqual([['par.evidence-unnamed', '1.1']])
  expect(reasons(withLeaf({ scoring: { type: 'ratio', a: '', b: 'đã làm' } }))).toEqual([['par.rule-unworded', '1.1']])
  expect(reasons(withLeaf({ scoring: { type: 'steps', options: [option('Đạt', 70), option('Đạt', 0)] } }))).toEqual([
    ['par.rule-worded-twice', '1.1'],
  ])
})

test('who assesses and by what rule go together', () => {
  const { scoring } = survey('x', '1')
  expect(reasons(withLeaf({ scoring }))).toEqual([['par.survey-not-surveyed', '1.1']])
  expect(reasons(withLeaf({ scoring: { type: 'external', source: 'Cổng dịch vụ công', formula: '' } }))).toEqual([
    ['par.external-self-assessed', '1.1'],
  ])
  expect(reasons(withLeaf({ assessedBy: 'survey' }))).toContainEqual(['par.survey-without-rule', '1.1'])
})

test('a body that is named where every leaf below names another', () => {
  const nodes = set().nodes.map((node) => ({ ...node, appraisingBody: 'Sở Nội vụ' }))
  expect(reasons(set({ nodes }))).toEqual([['par.body-idle', '1']])
  expect(reasons(set({ nodes: nodes.map((n) => (n.code === '1.2' ? { ...n, appraisingBody: null } : n)) }))).toEqual([])
})

test('bonus and penalty: caps and rules answer to each other', () => {
  const rule = (value: number, when = 'Có sáng kiến') => ({ when, per: 'sáng kiến', points: P(value) })
  const bonus = (max: number, ...rules: ReturnType<typeof rule>[]) =>
    reasons(set({ adjustments: { ...set().adjustments, bonus: { max: P(max), rules } } }))
  expect(bonus(2, rule(1))).toEqual([])
  expect(bonus(2)).toEqual([['par.cap-without-rules', 'bonus']])
  expect(bonus(0, rule(1))).toEqual([['par.rules-without-cap', 'bonus']])
  expect(bonus(2, rule(3))).toEqual([['par.adjustment-above-cap', 'bonus']])
  expect(bonus(2, rule(0))).toEqual([['par.adjustment-without-points', 'bonus']])
  expect(bonus(2, rule(1, ' '))).toEqual([['par.adjustment-unworded', 'bonus']])
})

test('a self-assessed leaf without any paper and a very long title are doubts, and stop nothing', () => {
  const doubtful = withLeaf({ evidence: [], title: 'x'.repeat(401) })
  expect(whyNotIssue(doubtful)).toEqual([])
  expect(doubts(doubtful).map(({ reason, at }) => [reason, at])).toEqual([
    ['par.leaf-without-evidence', '1.1'],
    ['par.title-long', '1.1'],
  ])
  expect(doubts(set())).toEqual([])
})
