import fc from 'fast-check'
import { expect, test } from 'vitest'
import { points } from '../../../../shared/points.ts'
import type { AssessmentStatus } from '../sheets/assessment-state.ts'
import type { Leaf } from '../sheets/self-assessment.ts'
import { bodiesNamed, unitOfBody, whyNotBodies } from './appraising-bodies.ts'
import { type ExemptTree, whyNotExempt, whyNotLift } from './exemption.ts'
import { whyNotExtend } from './extension.ts'
import { whyNotOpening } from './opening.ts'
import { endingInWords, whyNotLeave, whyNotRejoin } from './taking-part.ts'
import { type Stage, type StageWindow, stages, whyNotWindows } from './windows.ts'

const day = (number: number) => new Date(Date.UTC(2026, 0, number)).toISOString()
const window = (stage: Stage, from: number, to: number): StageWindow => ({
  stage,
  opensAt: day(from),
  closesAt: day(to),
})
const year = [
  window('self-assessment', 1, 20),
  window('appraisal', 15, 30),
  window('explanation', 30, 40),
  window('second-appraisal', 40, 50),
  window('publication', 50, 60),
]
const reasons = (windows: readonly StageWindow[]) => whyNotWindows(windows).map(({ reason, at }) => [reason, at])

test('stages may overlap, but none opens or closes before the one it follows', () => {
  expect(whyNotWindows(year)).toEqual([])
  expect(reasons([window('self-assessment', 10, 20), window('appraisal', 5, 30)])).toEqual([
    ['par.window-opens-before', 'appraisal'],
  ])
  expect(reasons([window('self-assessment', 10, 20), window('appraisal', 12, 18)])).toEqual([
    ['par.window-closes-before', 'appraisal'],
  ])
  expect(reasons([year[0], year[1], window('explanation', 20, 25)] as StageWindow[])).toEqual([
    ['par.window-closes-before', 'explanation'],
  ])
})

test('a round begins with self-assessment; nothing is explained that is not appraised, nor judged again unexplained', () => {
  expect(reasons([window('appraisal', 1, 2)])).toEqual([['par.window-missing', 'self-assessment']])
  expect(reasons([window('self-assessment', 1, 2), window('explanation', 3, 4)])).toEqual([
    ['par.window-without', 'explanation'],
  ])
  expect(reasons([year[0], year[1], window('second-appraisal', 40, 50)] as StageWindow[])).toEqual([
    ['par.window-without', 'second-appraisal'],
  ])
  expect(reasons([window('self-assessment', 5, 2)])).toEqual([['par.windows-order', 'self-assessment']])
  expect(reasons([window('self-assessment', 1, 2), window('self-assessment', 1, 3)])).toEqual([
    ['par.window-twice', 'self-assessment'],
  ])
})

test('windows in order pass in whatever order they are written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 10, maxLength: 10 }),
      fc.shuffledSubarray([...stages], { minLength: 5, maxLength: 5 }),
      (days, written) => {
        const opens = days.slice(0, 5).toSorted((a, b) => a - b)
        const closes = days.slice(5).toSorted((a, b) => a - b)
        const made = stages.map((stage, at) => window(stage, opens[at] as number, (closes[at] as number) + 401))
        expect(whyNotWindows(written.map((stage) => made[stages.indexOf(stage)] as StageWindow))).toEqual([])
      },
    ),
  )
})

test('an extension lies after now and after the common end, and only while the unit has something to do', () => {
  const extend = (status: AssessmentStatus, to: number, stage: 'self-assessment' | 'explanation' = 'self-assessment') =>
    whyNotExtend({ stage, status, windows: year }, day(to), new Date(day(25)))?.reason ?? null
  expect(extend('draft', 26)).toBeNull()
  expect(extend('draft', 25)).toBe('par.extension-too-early')
  expect(extend('appraised', 26)).toBe('par.already-submitted')
  expect(extend('appraised', 41, 'explanation')).toBeNull()
  expect(extend('appraised', 40, 'explanation')).toBe('par.extension-too-early')
  expect(extend('explained', 41, 'explanation')).toBe('par.explanation-over')
  expect(extend('left', 41, 'explanation')).toBe('par.takes-no-part')
  expect(whyNotExtend({ stage: 'explanation', status: 'draft', windows: [] }, day(41), new Date(day(25)))?.reason).toBe(
    'par.window-absent',
  )
})

test('“không nộp” only when the window is over for that unit, and only of a sheet that is with the unit', () => {
  const leave = (status: AssessmentStatus, now: number, cause: 'absent' | 'ended', extendedTo?: string) =>
    whyNotLeave({ status, cause, windows: year, extendedTo }, new Date(day(now)))?.reason ?? null
  expect(leave('draft', 19, 'absent')).toBe('par.absent-too-early')
  expect(leave('draft', 20, 'absent')).toBeNull()
  expect(leave('draft', 21, 'absent', day(22))).toBe('par.absent-too-early')
  expect(leave('draft', 22, 'absent', day(22))).toBeNull()
  expect(leave('draft', 0, 'absent')).toBe('par.absent-too-early')
  expect(leave('draft', 0, 'ended')).toBeNull()
  expect(leave('submitted', 21, 'ended')).toBe('par.leave-sent')
  expect(leave('left', 21, 'ended')).toBe('par.left-already')
  expect(leave('published', 21, 'ended')).toBe('par.already-published')
})

test('a unit that was left out may come back, one that was no more on the frame day may not', () => {
  expect(whyNotRejoin('left', true)).toBeNull()
  expect(whyNotRejoin('left', false)?.reason).toBe('par.not-on-frame-day')
  expect(whyNotRejoin('draft', true)?.reason).toBe('par.takes-part')
})

test('what became of a unit is told in words with its day and its resolution', () => {
  const ending = { day: '2025-03-01', eventKind: 'merge', legalBasis: 'Nghị định 45/2025/NĐ-CP', isNewBegun: false }
  expect(endingInWords({ ...ending, successors: [{ fullName: 'Sở Tài chính' }] })).toBe(
    'đã sáp nhập vào Sở Tài chính từ 01/03/2025 (Nghị định 45/2025/NĐ-CP)',
  )
  expect(
    endingInWords({ ...ending, isNewBegun: true, legalBasis: null, successors: [{ fullName: 'Phường Bắc Giang' }] }),
  ).toBe('đã hợp nhất thành Phường Bắc Giang từ 01/03/2025')
  expect(
    endingInWords({
      ...ending,
      eventKind: 'split',
      legalBasis: null,
      successors: [{ fullName: 'Sở A' }, { fullName: 'Sở B' }],
    }),
  ).toBe('đã chia, tách thành Sở A, Sở B từ 01/03/2025')
  expect(endingInWords({ ...ending, eventKind: null, legalBasis: null, successors: [] })).toBe(
    'đã kết thúc hoạt động từ 01/03/2025',
  )
})

const leaf = (id: string, assessedBy: Leaf['assessedBy'] = 'self'): Leaf => ({
  id,
  code: id,
  scoring: { type: 'ratio', a: 'a', b: 'b' },
  maxPoints: points(10_000),
  assessedBy,
  evidenceRequired: false,
  appraisingBody: null,
  mayBeNotApplicable: false,
})
const leaves = [leaf('1.1'), leaf('1.2'), leaf('2.1', 'survey')]
const tree: ExemptTree = {
  leaves,
  leavesUnder: (node) => leaves.filter(({ id }) => id === node || id.startsWith(`${node}.`)),
  above: (node) => (node.includes('.') ? [node.split('.')[0] as string] : []),
  codeOf: (node) => node,
}
const sheet = (exempt: string[], status: AssessmentStatus = 'draft') => ({
  unitName: 'Sở A',
  status,
  exempt: new Set(exempt),
})

test('a node is left out once, by itself or with what is above it, and never the whole sheet', () => {
  expect(whyNotExempt(sheet([]), '1', tree)).toBeNull()
  expect(whyNotExempt(sheet(['1']), '1', tree)?.reason).toBe('par.exempt-already')
  expect(whyNotExempt(sheet(['1']), '1.2', tree)?.reason).toBe('par.exempt-above')
  expect(whyNotExempt(sheet(['1']), '2.1', tree)?.reason).toBe('par.nothing-applies')
  expect(whyNotExempt(sheet([], 'settled'), '1', tree)).toBeNull()
  expect(whyNotExempt(sheet([], 'published'), '1', tree)?.reason).toBe('par.already-published')
  expect(whyNotExempt(sheet([], 'left'), '1', tree)?.reason).toBe('par.unit-takes-no-part')
})

test('what applies again must still be open to the unit, unless the unit does not score it', () => {
  expect(whyNotLift(sheet(['1']), '1', tree)).toBeNull()
  expect(whyNotLift(sheet(['1'], 'submitted'), '1', tree)?.reason).toBe('par.lift-sent')
  expect(whyNotLift(sheet(['2.1'], 'submitted'), '2.1', tree)).toBeNull()
  expect(whyNotLift(sheet(['1']), '1.1', tree)?.reason).toBe('par.not-exempt')
})

test('bodies are found by their letters, named once, and each must be confirmed as a unit of the day', () => {
  const named = bodiesNamed([
    { appraisingBody: 'Sở Tư pháp' },
    { appraisingBody: null },
    { appraisingBody: 'SỞ TƯ PHÁP' },
    { appraisingBody: 'Thanh tra tỉnh' },
  ])
  expect(named).toEqual(['Sở Tư pháp', 'Thanh tra tỉnh'])
  const units = [
    { unitId: 1, fullName: 'Sở Tư Pháp' },
    { unitId: 2, fullName: 'Xã Đồng Tiến' },
    { unitId: 3, fullName: 'Xã Đồng Tiến' },
  ]
  expect(named.map((body) => unitOfBody(body, units))).toEqual([1, null])
  expect(unitOfBody('xã đồng tiến', units)).toBeNull()
  const why = whyNotBodies(named, [{ body: 'sở tư pháp', unitId: 9 }], (unitId) => unitId === 1)
  expect(why.map(({ reason, at }) => [reason, at])).toEqual([
    ['par.body-unknown', 'Thanh tra tỉnh'],
    ['par.body-not-on-day', 'sở tư pháp'],
  ])
})

test('an opening names every problem of its units and its time at once', () => {
  const opening = {
    periodFrom: '2026-01-01',
    periodTo: '2025-12-31',
    consolidatingUnitId: 1,
    substituteUnitId: null,
    blocks: [{ name: 'Khối sở' }, { name: 'khối SỞ' }],
  }
  const why = (more: object) =>
    whyNotOpening(
      { ...opening, ...more },
      (unitId) => unitId < 5,
      (unitId) => unitId === 1,
    ).map(({ reason }) => reason)
  expect(why({})).toEqual(['par.period-order', 'par.block-twice', 'par.substitute-missing'])
  const fine = { periodTo: '2026-12-31', blocks: [{ name: 'Khối sở' }] }
  expect(why({ ...fine, substituteUnitId: 1 })).toEqual(['par.substitute-same'])
  expect(why({ ...fine, consolidatingUnitId: 9, substituteUnitId: 8 })).toEqual([
    'par.consolidator-not-on-day',
    'par.substitute-not-on-day',
  ])
  expect(why({ ...fine, substituteUnitId: 2 })).toEqual([])
})
