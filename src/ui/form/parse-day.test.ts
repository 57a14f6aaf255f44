import { expect, test } from 'vitest'
import { parseDay } from './parse-day.ts'

test.each([
  ['31/12/2025', '2025-12-31'],
  ['1/7/2025', '2025-07-01'],
  ['31-12-2025', '2025-12-31'],
  ['31.12.2025', '2025-12-31'],
  ['31122025', '2025-12-31'],
  ['1/7/25', '2025-07-01'],
  ['29/02/2024', '2024-02-29'],
])('%s is %s', (written, day) => {
  expect(parseDay(written)).toBe(day)
})

test.each(['31/02/2025', '29/02/2025', '12/31/2025', '2025', 'hôm nay', ''])('%s is not a day', (written) => {
  expect(parseDay(written)).toBeNull()
})
