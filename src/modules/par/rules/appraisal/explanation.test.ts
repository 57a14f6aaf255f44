import { expect, test } from 'vitest'
import { points } from '../../../../shared/points.ts'
import type { StageWindow } from '../rounds/windows.ts'
import type { Leaf } from '../sheets/self-assessment.ts'
import type { LeafState } from '../sheets/sheet-figures.ts'
import { whyNotAppraise, whyNotReopen } from './appraisal.ts'
import { whyNotDecide, whyNotDecideLeaf } from './council.ts'
import { isExplainable, whyNotExplainLeaf, whyNotSendExplanation } from './explanation.ts'
import { whyNotExplain } from './explanation-window.ts'
import { whyNotAnswerContested, whyNotAppraiseAgain, whyNotSettle } from './second-appraisal.ts'

const windows: StageWindow[] = [
  { stage: 'appraisal', opensAt: '2026-01-01T00:00:00Z', closesAt: '2026-01-10T00:00:00Z' },
  { stage: 'explanation', opensAt: '2026-01-10T00:00:00Z', closesAt: '2026-01-20T00:00:00Z' },
  { stage: 'second-appraisal', opensAt: '2026-01-20T00:00:00Z', closesAt: '2026-01-30T00:00:00Z' },
]
const on = (day: number) => new Date(Date.UTC(2026, 0, day, 12))
const [BEFORE, EXPLAINING, AGAIN, LATE] = [on(5), on(15), on(25), on(31)] as const

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
const entered = (b: number) => ({ inputs: ratio(b), notApplicable: false, version: 1 })
const said = (outcome: 'agreed' | 'corrected' | 'kept', b: number | null = null) => ({
  outcome,
  inputs: b === null ? null : ratio(b),
  notApplicable: false,
  entryVersion: 1,
  version: 3,
})
const state = (more: object = {}) =>
  ({ entry: entered(18), appraisal: said('corrected', 10), imported: null, ...more }) as LeafState & {
    appraisal: { version: number } & NonNullable<LeafState['appraisal']>
  }
const contested = { accepted: false, inputs: ratio(17), version: 1, appraisalVersion: 3 }
const sees = { explanationVersion: 1 }

test('explaining is open after the first appraisal, in its window, and longer for a unit that was given longer', () => {
  const appraised = { status: 'appraised' as const, windows }
  expect(whyNotExplain(appraised, EXPLAINING)).toBeNull()
  expect(whyNotExplain(appraised, BEFORE)?.reason).toBe('par.window-not-yet')
  expect(whyNotExplain(appraised, AGAIN)?.reason).toBe('par.window-over')
  expect(whyNotExplain({ ...appraised, explanationExtendedTo: '2026-01-28T00:00:00Z' }, AGAIN)).toBeNull()
  expect(whyNotExplain({ status: 'submitted', windows }, EXPLAINING)?.reason).toBe('par.not-to-explain')
  expect(whyNotExplain({ status: 'explained', windows }, EXPLAINING)?.reason).toBe('par.already-explained')
  expect(whyNotExplain({ status: 'published', windows }, EXPLAINING)?.reason).toBe('par.already-published')
  expect(whyNotExplain({ status: 'appraised', windows: windows.slice(0, 1) }, EXPLAINING)?.reason).toBe(
    'par.window-absent',
  )
})

test('what was corrected or lost points is explained; full points agreed with are not', () => {
  expect(isExplainable(leaf, state())).toBe(true)
  expect(isExplainable(leaf, state({ appraisal: said('agreed') }))).toBe(true)
  expect(isExplainable(leaf, state({ entry: entered(20), appraisal: said('agreed') }))).toBe(false)
  expect(isExplainable(leaf, state({ appraisal: null }))).toBe(false)
  const outOfIt = { entry: { ...entered(18), notApplicable: true }, appraisal: said('agreed') }
  expect(isExplainable(leaf, state(outOfIt))).toBe(false)
  expect(isExplainable(leaf, state({ exemption: {} }))).toBe(false)
  expect(isExplainable({ ...leaf, assessedBy: 'survey' }, state())).toBe(false)
})

test('an explanation holds to inputs that can stand, and comes too late once the council has decided', () => {
  const given = { accepted: false, text: 'Đã hoàn thành', inputs: ratio(17) }
  expect(whyNotExplainLeaf(leaf, state(), given)).toBeNull()
  expect(whyNotExplainLeaf(leaf, state(), { ...given, inputs: ratio(-1) })?.reason).toBe('par.ratio-negative')
  expect(whyNotExplainLeaf(leaf, state({ council: said('kept') }), given)?.reason).toBe('par.council-decided')
  expect(whyNotExplainLeaf(leaf, state({ entry: entered(20), appraisal: said('agreed') }), given)?.reason).toBe(
    'par.nothing-to-explain',
  )
})

test('what contests needs words, and answers the appraisal that stands', () => {
  const sheet = { status: 'appraised' as const, windows }
  const send = (hands: object, text: string) =>
    whyNotSendExplanation(sheet, [{ leaf, hands: state(hands), text }], EXPLAINING).map(({ reason, at }) => [
      reason,
      at,
    ])
  expect(send({ explanation: contested }, 'Đã hoàn thành')).toEqual([])
  expect(send({ explanation: contested }, ' ')).toEqual([['par.explanation-empty', 'a']])
  expect(send({ explanation: { ...contested, appraisalVersion: 2 } }, 'cũ')).toEqual([['par.explanation-lapsed', 'a']])
  expect(send({ explanation: { ...contested, accepted: true } }, '')).toEqual([])
  expect(send({ explanation: null }, '')).toEqual([])
})

const sides = { unitId: 7, appraiserUnitId: 3 }

test('the second appraisal opens once the explanation was sent, in its own window, never for one’s own unit', () => {
  const asked = { status: 'explained' as const, windows, ...sides }
  expect(whyNotAppraiseAgain(asked, AGAIN)).toBeNull()
  expect(whyNotAppraiseAgain({ ...asked, appraiserUnitId: 7 }, AGAIN)?.reason).toBe('par.own-unit')
  expect(whyNotAppraiseAgain(asked, EXPLAINING)?.reason).toBe('par.window-not-yet')
  expect(whyNotAppraiseAgain({ ...asked, status: 'appraised' }, AGAIN)?.reason).toBe('par.not-explained')
  expect(whyNotAppraise(asked, AGAIN)?.reason).toBe('par.already-appraised')
})

test('only what was contested is answered; keeping and correcting need a reason', () => {
  const answer = (given: Parameters<typeof whyNotAnswerContested>[1], hands: object = { explanation: contested }) =>
    whyNotAnswerContested(leaf, given, state(hands))?.reason ?? null
  const corrected = { outcome: 'corrected' as const, inputs: ratio(15), notApplicable: false }
  expect(answer({ outcome: 'agreed' })).toBeNull()
  expect(answer({ ...corrected, reason: 'đủ hồ sơ' })).toBeNull()
  expect(answer({ ...corrected, reason: '' })).toBe('par.correction-without-reason')
  expect(answer({ outcome: 'kept', reason: ' ' })).toBe('par.kept-without-reason')
  expect(answer({ outcome: 'agreed' }, { explanation: null })).toBe('par.not-contested')
  expect(answer({ outcome: 'agreed' }, { explanation: { ...contested, accepted: true } })).toBe('par.not-contested')
  expect(answer({ outcome: 'agreed' }, { explanation: contested, council: { ...said('kept'), ...sees } })).toBe(
    'par.council-decided',
  )
})

test('a sheet is settled when every contested criterion is answered; the others need nothing', () => {
  const leaves = [
    { leaf, contested: true, answered: false },
    { leaf: { ...leaf, id: 'b', code: '1.2' }, contested: true, answered: true },
    { leaf: { ...leaf, id: 'c', code: '1.3' }, contested: false, answered: false },
  ]
  const settle = (status: 'explained' | 'appraised' | 'submitted', now: Date, more: object = {}) =>
    whyNotSettle({ status, windows, ...more }, leaves, now).map(({ reason, at }) => [reason, at])
  expect(settle('explained', AGAIN)).toEqual([['par.contested-unanswered', 'a']])
  expect(whyNotSettle({ status: 'explained', windows }, leaves.slice(1), LATE)).toEqual([])
  expect(settle('explained', LATE, { windows: windows.slice(0, 2) })).toEqual([])
  expect(settle('submitted', AGAIN)).toEqual([['par.not-to-settle', undefined]])
})

test('a sheet nobody explained is settled once its time to explain is over, and not before', () => {
  const settle = (now: Date, more: object = {}) => whyNotSettle({ status: 'appraised', windows, ...more }, [], now)
  expect(settle(EXPLAINING)[0]?.reason).toBe('par.explanation-pending')
  expect(settle(BEFORE)[0]?.reason).toBe('par.explanation-pending')
  expect(settle(AGAIN)).toEqual([])
  expect(settle(AGAIN, { explanationExtendedTo: '2026-01-28T00:00:00Z' })[0]).toMatchObject({
    params: { closes: '28/01/2026 07:00' },
  })
  expect(settle(BEFORE, { windows: windows.slice(0, 1) })).toEqual([])
})

test('the council decides after the unit had its say, with a reason where it departs from the unit', () => {
  expect(whyNotDecide({ status: 'appraised', windows }, EXPLAINING)?.reason).toBe('par.explanation-pending')
  expect(whyNotDecide({ status: 'appraised', windows }, AGAIN)).toBeNull()
  expect(whyNotDecide({ status: 'explained', windows }, EXPLAINING)).toBeNull()
  expect(whyNotDecide({ status: 'settled', windows }, LATE)).toBeNull()
  expect(whyNotDecide({ status: 'submitted', windows }, LATE)?.reason).toBe('par.not-to-decide')
  expect(whyNotDecide({ status: 'published', windows }, LATE)?.reason).toBe('par.already-published')
  expect(whyNotDecideLeaf(leaf, { outcome: 'kept', reason: '' }, state())?.reason).toBe('par.kept-without-reason')
  expect(whyNotDecideLeaf(leaf, { outcome: 'kept', reason: 'như lần hai' }, state())).toBeNull()
  expect(whyNotDecideLeaf({ ...leaf, assessedBy: 'survey' }, { outcome: 'agreed' }, state())?.reason).toBe(
    'par.not-self-assessed',
  )
})

test.each(['appraised', 'explained', 'settled'] as const)('a sheet %s may be opened again', (status) => {
  expect(whyNotReopen(status)).toBeNull()
})

test.each(['draft', 'submitted', 'returned', 'left', 'published'] as const)('a sheet %s may not', (status) => {
  expect(whyNotReopen(status)).not.toBeNull()
})
