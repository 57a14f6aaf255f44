import { expect, test } from 'vitest'
import { NO_POINTS, points } from '../../../../shared/points.ts'
import type { Leaf } from '../sheets/self-assessment.ts'
import { compileSet } from '../sheets/totals.ts'
import {
  adjustmentChange,
  changedSince,
  changesBetween,
  papersIn,
  type SheetToSend,
  type SubmissionState,
  submissionState,
  whyNotSigned,
} from './submission.ts'

const leaf = (id: string, more: Partial<Leaf> = {}): Leaf => ({
  id,
  code: id,
  scoring: { type: 'ratio', a: 'a', b: 'b' },
  maxPoints: points(20_000),
  assessedBy: 'self',
  evidenceRequired: false,
  appraisingBody: null,
  mayBeNotApplicable: true,
  ...more,
})
const leaves = [
  leaf('1.1'),
  leaf('1.2'),
  leaf('1.3', { assessedBy: 'survey', scoring: { type: 'survey', respondents: '', question: '', scale: '' } }),
]
const plan = {
  compiled: compileSet([
    { id: '1', parentId: null, maxPoints: points(60_000) },
    ...leaves.map(({ id, maxPoints }) => ({ id, parentId: '1', maxPoints })),
  ]),
  leaves,
  adjustments: {
    bonus: { max: points(10_000), rules: [{ when: '', per: 'lần', points: points(5_000) }] },
    penalty: { max: points(10_000), rules: [] },
  },
}
type State = ReturnType<SheetToSend['stateOf']>
const entered = (b: number, more: Partial<NonNullable<State>> = {}): NonNullable<State> => ({
  entry: {
    inputs: { type: 'ratio', a: 10, b },
    notApplicable: false,
    notApplicableReason: '',
    note: '',
    version: 1,
  },
  appraisal: null,
  imported: null,
  evidence: [{ documentId: 'd', documentVersion: 1, pages: '', hand: 'self' }],
  ...more,
})
const sheet = (states: Record<string, State>, bonus: number[] = []) =>
  submissionState({
    number: 1,
    roundId: 'r',
    setId: 's',
    unitId: 7,
    unitName: 'Sở Tài chính',
    plan,
    adjusted: { bonus, penalty: [] },
    stateOf: (id) => states[id],
  })

test('the state is the unit’s own word: every leaf it scores, papers, sums by area, bonus; not what a survey says', () => {
  const state = sheet({ '1.1': entered(5), '1.3': { ...entered(0), entry: null, imported: { percent: 900_000 } } }, [1])
  expect(state.leaves.map(({ code, points: value, papers }) => [code, value, papers.length])).toEqual([
    ['1.1', 10_000, 1],
    ['1.2', null, 0],
  ])
  expect(state.areas).toEqual([{ criterionId: '1', points: 10_000, applicableMax: 60_000 }])
  expect(state.figures).toEqual({
    points: 10_000,
    applicableMax: 60_000,
    bonus: 5_000,
    penalty: NO_POINTS,
    index: 250_000,
  })
  expect(papersIn(sheet({ '1.1': entered(5), '1.2': entered(4) }))).toBe(1)
})

test('a survey that arrives after drawing up, or a save that changes nothing, leaves the state as it was', () => {
  const drawn = sheet({ '1.1': entered(5) })
  const saved = entered(5)
  const again = { ...saved, entry: saved.entry && { ...saved.entry, version: 9 } }
  const later = sheet({ '1.1': again, '1.3': { ...entered(0), entry: null, imported: { percent: 900_000 } } })
  expect(later).toEqual(drawn)
})

/** As the database gives it back: its own order of keys. */
const kept = (state: SubmissionState): SubmissionState =>
  JSON.parse(JSON.stringify(state), (_, value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toReversed())
      : value,
  )

test('changes are named by criterion, from what to what; the order of keys and of papers is none', () => {
  const two = [
    { documentId: 'd', documentVersion: 1, pages: '', hand: 'self' as const },
    { documentId: 'e', documentVersion: 1, pages: '2', hand: 'self' as const },
  ]
  const first = kept(sheet({ '1.1': entered(5, { evidence: two }), '1.2': entered(4) }))
  expect(
    changesBetween(first, sheet({ '1.1': entered(5, { evidence: two.toReversed() }), '1.2': entered(4) })),
  ).toEqual([])
  const more = sheet({ '1.1': entered(6, { evidence: two }), '1.2': entered(4, { evidence: two }) }, [1])
  expect(changesBetween(first, more).map(({ code, before, after }) => [code, before?.points, after?.points])).toEqual([
    ['1.1', 10_000, 12_000],
    ['1.2', 8_000, 8_000],
  ])
  expect(adjustmentChange(first, more)).toEqual({
    before: { bonus: 0, penalty: 0 },
    after: { bonus: 5_000, penalty: 0 },
  })
  expect(changedSince(first, more)).toBe('1.1, 1.2, điểm thưởng, điểm trừ')
})

test('a signature holds for what was drawn up and for nothing else', () => {
  const state = sheet({ '1.1': entered(5) })
  const now = { state, sha256: 'b' }
  const drawn = { state, stateSha256: 'b', isSigned: true }
  expect(whyNotSigned({ signedSheet: 'required', signing: drawn }, now)).toBeNull()
  expect(whyNotSigned({ signedSheet: 'required', signing: null }, now)?.reason).toBe('par.signature-missing')
  expect(whyNotSigned({ signedSheet: 'required', signing: { ...drawn, isSigned: false } }, now)?.reason).toBe(
    'par.signature-missing',
  )
  expect(whyNotSigned({ signedSheet: 'optional', signing: null }, now)).toBeNull()
  expect(whyNotSigned({ signedSheet: 'optional', signing: { ...drawn, isSigned: false } }, now)).toBeNull()
  const changed = { state: sheet({ '1.1': entered(6) }), sha256: 'c' }
  for (const signedSheet of ['optional', 'required'] as const)
    expect(whyNotSigned({ signedSheet, signing: drawn }, changed)).toEqual({
      reason: 'par.signature-outdated',
      params: { codes: '1.1' },
    })
})
