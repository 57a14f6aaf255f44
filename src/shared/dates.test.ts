import { expect, test } from 'vitest'
import { addDays, dayIn, deadlineInWords, formatDay, formatInstant, formatTime, isDay } from './dates.ts'

test('a day is a real day of the calendar', () => {
  expect(isDay('2024-02-29')).toBe(true)
  for (const wrong of ['2025-02-29', '2025-13-01', '2025-1-1', '01/07/2025', '']) expect(isDay(wrong)).toBe(false)
})

test('every day of a century is a day, and what the calendar skips is none', () => {
  const real = new Set(Array.from({ length: 36_890 }, (_, at) => addDays('1900-01-01', at)))
  const written = (year: number, month: number, date: number) =>
    [String(year), ...[month, date].map((part) => String(part).padStart(2, '0'))].join('-')
  const all = Array.from({ length: 101 * 14 * 33 }, (_, at) =>
    written(1900 + Math.floor(at / (14 * 33)), Math.floor(at / 33) % 14, at % 33),
  )
  expect(all.filter((text) => isDay(text) !== real.has(text))).toEqual([])
})

test('the day changes at midnight in Việt Nam, not in London', () => {
  expect(dayIn(new Date('2025-06-30T16:59:59Z'))).toBe('2025-06-30')
  expect(dayIn(new Date('2025-06-30T17:00:00Z'))).toBe('2025-07-01')
})

test('days and hours are written as offices write them', () => {
  expect(formatDay('2026-11-24')).toBe('24/11/2026')
  expect(formatInstant('2026-11-24T07:05:00Z')).toBe('24/11/2026 14:05')
  expect(formatTime('2026-11-24T20:30:00Z')).toBe('03:30')
})

test('a deadline at midnight is the end of the day before', () => {
  expect(deadlineInWords('2026-11-29T17:00:00Z')).toBe('hết ngày 29/11/2026')
  expect(deadlineInWords('2026-11-30T10:00:00Z')).toBe('30/11/2026 17:00')
})
