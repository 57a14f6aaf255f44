import { expect, test } from 'vitest'
import { points } from '../../../../shared/points.ts'
import { whyNotAppraise, whyNotClose, whyNotCorrect } from '../appraisal/appraisal.ts'
import { type StageWindow, whyNotInWindow, whyNotWindows } from '../rounds/windows.ts'
import { stateAfter } from './assessment-state.ts'
import { type Leaf, whyNotEdit, whyNotScore, whyNotSubmit } from './self-assessment.ts'

const windows: StageWindow[] = [
  { stage: 'self-assessment', opensAt: '2025-12-01T00:00:00Z', closesAt: '2025-12-20T00:00:00Z' },
  { stage: 'appraisal', opensAt: '2025-12-20T00:00:00Z', closesAt: '2026-01-10T00:00:00Z' },
]
const unclaimed = { claimed: { bonus: [], penalty: [] }, review: null }
const within = new Date('2025-12-10T00:00:00Z')
const after = new Date('2025-12-20T00:00:00Z')
const leaf = (id: string, more: Partial<Leaf> = {}): Leaf => ({
  id,
  code: id,
  scoring: { type: 'ratio', a: 'a', b: 'b' },
  maxPoints: points(10_000),
  assessedBy: 'self',
  evidenceRequired: true,
  appraisingBody: null,
  mayBeNotApplicable: false,
  ...more,
})
const entry = (a: number, b: number) => ({
  inputs: { type: 'ratio' as const, a, b },
  notApplicable: false,
  notApplicableReason: '',
})

test('a window opens at its first moment and is over at its last', () => {
  expect(whyNotInWindow('self-assessment', windows, new Date('2025-12-01T00:00:00Z'))).toBeNull()
  expect(whyNotInWindow('self-assessment', windows, new Date('2025-11-30T23:59:59Z'))?.reason).toBe(
    'par.window-not-yet',
  )
  expect(whyNotInWindow('self-assessment', windows, after)?.reason).toBe('par.window-over')
  expect(whyNotInWindow('self-assessment', windows, after, '2025-12-21T00:00:00Z')).toBeNull()
  expect(whyNotInWindow('explanation', windows, within)?.reason).toBe('par.window-absent')
})

test('a window that ends before it begins is refused', () => {
  expect(whyNotWindows(windows)).toEqual([])
  expect(
    whyNotWindows([{ stage: 'self-assessment', opensAt: '2026-01-02T00:00:00Z', closesAt: '2026-01-01T00:00:00Z' }]),
  ).toHaveLength(1)
})

test('a submitted sheet is closed to the unit, a returned one opens again while it is appraised', () => {
  expect(whyNotEdit({ status: 'draft', windows }, within)).toBeNull()
  expect(whyNotEdit({ status: 'submitted', windows }, within)?.reason).toBe('par.already-submitted')
  expect(whyNotEdit({ status: 'returned', windows }, new Date('2025-12-25T00:00:00Z'))).toBeNull()
  expect(whyNotEdit({ status: 'draft', windows }, new Date('2025-12-25T00:00:00Z'))?.reason).toBe('par.window-over')
  expect(whyNotEdit({ status: 'published', windows }, within)?.reason).toBe('par.already-published')
})

test('submission is refused with every reason at once, each with its criterion', () => {
  const leaves = [
    { leaf: leaf('1.1'), entry: null, evidence: 0 },
    { leaf: leaf('1.2'), entry: entry(10, 5), evidence: 0 },
    {
      leaf: leaf('1.3', { mayBeNotApplicable: true }),
      entry: { inputs: null, notApplicable: true, notApplicableReason: ' ' },
      evidence: 0,
    },
    { leaf: leaf('1.4'), entry: entry(0, 0), evidence: 1 },
    { leaf: leaf('1.5', { assessedBy: 'survey' }), entry: null, evidence: 0 },
    { leaf: leaf('1.6'), entry: entry(10, 5), evidence: 1 },
  ]
  const reasons = whyNotSubmit({ status: 'draft', windows }, leaves, after, unclaimed)
  expect(reasons.map(({ reason, at }) => [reason, at])).toEqual([
    ['par.window-over', undefined],
    ['par.leaf-empty', '1.1'],
    ['par.evidence-missing', '1.2'],
    ['par.reason-missing', '1.3'],
    ['par.leaf-wrong', '1.4'],
  ])
  expect(whyNotSubmit({ status: 'draft', windows }, leaves.slice(4), within, unclaimed)).toEqual([])
})

test('what is surveyed is not scored by the unit, and not every criterion may be left out', () => {
  expect(whyNotScore(leaf('1', { assessedBy: 'survey' }), entry(1, 1))?.reason).toBe('par.not-self-assessed')
  expect(whyNotScore(leaf('1'), { inputs: null, notApplicable: true, notApplicableReason: 'không có' })?.reason).toBe(
    'par.must-apply',
  )
})

const appraising = { status: 'submitted' as const, unitId: 7, appraiserUnitId: 3, windows }
test('nobody appraises his own unit, whatever the state and the day', () => {
  expect(whyNotAppraise({ ...appraising, appraiserUnitId: 7 }, within)?.reason).toBe('par.own-unit')
  expect(whyNotAppraise({ ...appraising, appraiserUnitId: 7, status: 'draft' }, after)?.reason).toBe('par.own-unit')
  expect(whyNotAppraise(appraising, after)).toBeNull()
  expect(whyNotAppraise(appraising, within)?.reason).toBe('par.window-not-yet')
})

test('a correction needs a reason and inputs that stand; agreeing needs something to agree with', () => {
  const corrected = {
    outcome: 'corrected' as const,
    inputs: { type: 'ratio' as const, a: 10, b: 5 },
    notApplicable: false,
  }
  expect(whyNotCorrect(leaf('1'), { ...corrected, reason: ' ' }, true)?.reason).toBe('par.correction-without-reason')
  expect(
    whyNotCorrect(leaf('1'), { ...corrected, inputs: { type: 'ratio', a: -1, b: 0 }, reason: 'sai' }, true)?.reason,
  ).toBe('par.ratio-negative')
  expect(whyNotCorrect(leaf('1'), { ...corrected, reason: 'theo báo cáo' }, true)).toBeNull()
  expect(whyNotCorrect(leaf('1'), { outcome: 'agreed' }, false)?.reason).toBe('par.nothing-to-agree')
})

test('a sheet is closed only when each criterion was looked at', () => {
  const leaves = [
    { leaf: leaf('1'), appraised: true },
    { leaf: leaf('2'), appraised: false },
    { leaf: leaf('3', { assessedBy: 'survey' }), appraised: false },
  ]
  expect(whyNotClose(appraising, leaves, after).map((reason) => reason.at)).toEqual(['2'])
})

test('steps lead where the table says and nowhere else', () => {
  expect(stateAfter('draft', 'submit')).toBe('submitted')
  expect(stateAfter('draft', 'publish')).toBeNull()
  expect(stateAfter('published', 'return')).toBeNull()
})
