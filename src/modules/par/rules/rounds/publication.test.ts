import { expect, test } from 'vitest'
import { isReadyToPublish, whyNotPublish } from './publication.ts'
import type { StageWindow } from './windows.ts'

const window = (stage: StageWindow['stage'], from: number, to: number): StageWindow => ({
  stage,
  opensAt: new Date(Date.UTC(2026, 0, from)).toISOString(),
  closesAt: new Date(Date.UTC(2026, 0, to)).toISOString(),
})
const first = window('appraisal', 1, 10)
const explaining = window('explanation', 10, 20)
const second = window('second-appraisal', 20, 30)
const on = (day: number) => new Date(Date.UTC(2026, 0, day, 12))

test('settled is ready on any day; what is still at work never is', () => {
  const ready = (status: 'settled' | 'explained' | 'submitted' | 'returned' | 'draft') =>
    isReadyToPublish({ status, windows: [first, explaining, second] }, on(31))
  expect(ready('settled')).toBe(true)
  expect([ready('explained'), ready('submitted'), ready('returned'), ready('draft')]).toEqual([
    false,
    false,
    false,
    false,
  ])
})

test('appraised is ready where there is no second appraisal, or once nobody can explain any more', () => {
  const ready = (windows: StageWindow[], day: number, extendedTo?: string) =>
    isReadyToPublish(
      { status: 'appraised', windows, ...(extendedTo !== undefined && { explanationExtendedTo: extendedTo }) },
      on(day),
    )
  expect(ready([first], 5)).toBe(true)
  expect(ready([first, explaining], 15)).toBe(true)
  expect(ready([first, explaining, second], 15)).toBe(false)
  expect(ready([first, explaining, second], 5)).toBe(false)
  expect(ready([first, explaining, second], 25)).toBe(true)
  expect(ready([first, explaining, second], 25, '2026-01-28T00:00:00Z')).toBe(false)
})

test('each kind of sheet that is waited for is counted and the units are named', () => {
  expect(whyNotPublish({ open: 0, unsettled: [], blocks: [] })).toEqual([])
  expect(
    whyNotPublish({ open: 2, unsettled: ['Sở Y tế', 'Sở Xây dựng', 'Sở Tư pháp', 'Sở Công Thương'], blocks: [] }),
  ).toEqual([
    { reason: 'par.not-all-appraised', params: { count: 2 } },
    { reason: 'par.not-settled', params: { count: 4, units: 'Sở Y tế, Sở Xây dựng, Sở Tư pháp, …' } },
  ])
})
