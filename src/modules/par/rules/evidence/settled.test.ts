import { expect, test } from 'vitest'
import type { StageWindow } from '../rounds/windows.ts'
import type { OpenSheet } from '../sheets/self-assessment.ts'
import { whyNotHang } from './hanging.ts'
import { isSettled } from './settled.ts'

const windows: StageWindow[] = [
  { stage: 'self-assessment', opensAt: '2025-12-01T00:00:00Z', closesAt: '2025-12-20T00:00:00Z' },
  { stage: 'explanation', opensAt: '2026-01-10T00:00:00Z', closesAt: '2026-01-20T00:00:00Z' },
]
const [scoring, between, explaining] = ['2025-12-10', '2025-12-25', '2026-01-12'].map((day) => new Date(day)) as [
  Date,
  Date,
  Date,
]
const sheet = (status: OpenSheet['status']): OpenSheet => ({ status, windows })
const paper = { hand: 'self' as const, addedAt: '2025-12-05T00:00:00Z', sentAt: null, isJudged: false }

test('papers of the self-assessment are hung while the sheet is open, papers of the explanation while that is', () => {
  expect(whyNotHang('self', sheet('draft'), scoring)).toBeNull()
  expect(whyNotHang('self', sheet('draft'), between)?.reason).toBe('par.window-over')
  expect(whyNotHang('self', sheet('appraised'), explaining)).not.toBeNull()
  expect(whyNotHang('explanation', sheet('appraised'), explaining)).toBeNull()
  expect(whyNotHang('explanation', sheet('appraised'), between)?.reason).toBe('par.window-not-yet')
  expect(whyNotHang('explanation', sheet('draft'), explaining)).not.toBeNull()
  expect(whyNotHang('explanation', sheet('published'), explaining)?.reason).toBe('par.already-published')
})

test.each([
  ['on an open sheet nobody has looked at', paper, sheet('draft'), scoring, false],
  ['approved by the head', { ...paper, isJudged: true }, sheet('draft'), scoring, true],
  ['on a sheet whose time is over, though never sent', paper, sheet('draft'), between, true],
  ['on a sheet that was sent', { ...paper, sentAt: '2025-12-06T00:00:00Z' }, sheet('submitted'), scoring, true],
  ['returned, but sent with it', { ...paper, sentAt: '2025-12-06T00:00:00Z' }, sheet('returned'), scoring, true],
  ['hung after the return', { ...paper, sentAt: '2025-12-04T00:00:00Z' }, sheet('returned'), scoring, false],
] as const)('a paper %s', (_, hung, open, now, expected) => {
  expect(isSettled(hung, open, now)).toBe(expected)
})
