import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueReminders, type Standing } from './reminders.ts'
import type { StageWindow } from './windows.ts'

const at = (instant: string) => `${instant}:00+07:00`
const on = (instant: string) => new Date(at(instant))
const window = (stage: StageWindow['stage'], opens: string, closes: string): StageWindow => ({
  stage,
  opensAt: at(opens),
  closesAt: at(closes),
})
/** Self-assessment until the end of 11/12. */
const windows = [
  window('self-assessment', '2026-11-25T08:00', '2026-12-12T00:00'),
  window('appraisal', '2026-12-12T00:00', '2026-12-31T17:00'),
  window('explanation', '2027-01-01T00:00', '2027-01-10T17:00'),
]
const sheet = (change: Partial<Standing> = {}): Standing => ({
  id: 'a',
  unitId: 1,
  unitName: 'Sở Y tế',
  status: 'draft',
  extensions: [],
  returnedAt: null,
  ...change,
})
/** 'stage moment daysLeft' of what is due for one sheet. */
const due = (now: string, change: Partial<Standing> = {}) =>
  dueReminders(windows, [sheet(change)], on(now)).map(({ stage, moment, daysLeft }) => `${stage} ${moment} ${daysLeft}`)

test.each([
  ['before it opens, nothing', '2026-11-25T07:59', []],
  ['it opens', '2026-11-25T08:00', ['self-assessment opened 16']],
  ['the seventh day before the last, from seven in the morning', '2026-12-04T06:59', ['self-assessment opened 7']],
  ['', '2026-12-04T07:00', ['self-assessment closing 7']],
  ['the third', '2026-12-08T07:00', ['self-assessment closing 3']],
  ['the last but one', '2026-12-10T07:00', ['self-assessment closing 1']],
  ['on the last day nothing new falls due', '2026-12-11T23:59', ['self-assessment closing 0']],
  ['it has closed', '2026-12-12T00:00', ['self-assessment closed 0']],
  ['said for two days', '2026-12-13T23:59', ['self-assessment closed 0']],
  ['and no longer', '2026-12-14T00:00', []],
])('%s (%s)', (_, now, expected) => {
  expect(due(now)).toEqual(expected)
})

test('a sheet that was sent asks nothing more of its unit, and something of the appraisers', () => {
  expect(due('2026-12-10T08:00', { status: 'submitted' })).toEqual([])
  expect(due('2026-12-12T08:00', { status: 'submitted' })).toEqual(['appraisal opened 19'])
  expect(due('2026-12-30T08:00', { status: 'submitted' })).toEqual(['appraisal closing 1'])
})

test('a unit that was given longer is reminded of its own deadline, beside the others', () => {
  const extended = sheet({
    id: 'b',
    unitName: 'Sở Tài chính',
    extensions: [{ stage: 'self-assessment', extendedTo: at('2026-12-20T17:00') }],
  })
  const found = dueReminders(windows, [sheet(), extended], on('2026-12-10T09:00'))
  expect(found.map(({ moment, sheets }) => [moment, sheets.map(({ unitName }) => unitName)])).toEqual([
    ['closing', ['Sở Y tế']],
    ['opened', ['Sở Tài chính']],
  ])
  expect(
    due('2026-12-17T07:00', { extensions: [{ stage: 'self-assessment', extendedTo: at('2026-12-20T17:00') }] }),
  ).toEqual(['self-assessment closing 3'])
})

test('longer for explaining is not longer for scoring', () => {
  const extensions = [{ stage: 'explanation' as const, extendedTo: at('2027-01-20T17:00') }]
  expect(due('2026-12-10T08:00', { extensions })).toEqual(['self-assessment closing 1'])
  expect(due('2027-01-09T08:00', { status: 'appraised', extensions })).toEqual(['explanation opened 11'])
})

test('a returned sheet is reminded as long as a window takes it, and of its return itself it was told', () => {
  const returned = { status: 'returned' as const, returnedAt: at('2026-12-15T09:00') }
  expect(due('2026-12-16T08:00', returned)).toEqual([])
  expect(due('2026-12-28T08:00', returned)).toEqual(['supplement closing 3'])
  expect(due('2026-12-31T18:00', returned)).toEqual(['supplement closed 0'])
})

test('units explain, as long as they have not sent it', () => {
  expect(due('2027-01-01T00:00', { status: 'appraised' })).toEqual(['explanation opened 9'])
  expect(due('2027-01-07T08:00', { status: 'appraised' })).toEqual(['explanation closing 3'])
  expect(due('2027-01-07T08:00', { status: 'explained' })).toEqual([])
})

test('who takes no part, and what is published, is reminded of nothing', () => {
  for (const status of ['left', 'published'] as const) expect(due('2026-12-10T08:00', { status })).toEqual([])
})

test('hour by hour, whenever the program sleeps: each moment in its order, one a day of the countdown, the last never missed', () => {
  const HOUR = 3_600_000
  const start = on('2026-11-20T00:30').getTime()
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 24 * 25 }),
      fc.integer({ min: 24, max: 24 * 40 }),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 24 * 70 }), fc.integer({ min: 1, max: 80 })), { maxLength: 6 }),
      (opensIn, lasts, sleeps) => {
        const opens = start + opensIn * HOUR
        const closes = opens + lasts * HOUR
        const one: StageWindow = {
          stage: 'self-assessment',
          opensAt: new Date(opens).toISOString(),
          closesAt: new Date(closes).toISOString(),
        }
        const told: { key: string; hour: number; moment: string }[] = []
        for (let hour = 0; hour < 24 * 70; hour++) {
          if (sleeps.some(([from, hours]) => hour >= from && hour < from + hours)) continue
          const now = new Date(start + hour * HOUR)
          const [reminder, another] = dueReminders([one], [sheet()], now)
          expect(another).toBeUndefined()
          if (!reminder) continue
          expect(Date.parse(reminder.dueAt)).toBeLessThanOrEqual(now.getTime())
          expect(now.getTime()).toBeGreaterThanOrEqual(opens)
          if (told.some(({ key }) => key === reminder.dueAt)) continue
          told.push({ key: reminder.dueAt, hour, moment: reminder.moment })
        }
        expect(told.length).toBeLessThanOrEqual(5)
        expect(told.map(({ key }) => key)).toEqual(told.map(({ key }) => key).toSorted())
        const days = told.filter(({ moment }) => moment === 'closing').map(({ hour }) => Math.floor((hour + 0.5) / 24))
        expect(new Set(days).size).toBe(days.length)
        const wakes = (from: number, to: number) =>
          Array.from({ length: 24 * 70 }, (_, hour) => hour).some(
            (hour) =>
              start + hour * HOUR >= from &&
              start + hour * HOUR < to &&
              !sleeps.some(([asleep, hours]) => hour >= asleep && hour < asleep + hours),
          )
        if (wakes(closes, closes + 48 * HOUR)) expect(told.at(-1)?.moment).toBe('closed')
      },
    ),
    { numRuns: 60, examples: [[1, 479, [[382, 74]]]] },
  )
})
