import { expect, test } from 'vitest'
import { readPeriod } from './period.ts'

test.each([
  ['Kỳ số liệu: Tuần 46/2025', 'Tuần 46/2025', '2025-11-10', '2025-11-16'],
  ['tuần thứ 1 năm 2026', 'Tuần 1/2026', '2025-12-29', '2026-01-04'],
  ['Tháng 2 năm 2024', 'Tháng 2/2024', '2024-02-01', '2024-02-29'],
  ['QUÝ III/2025', 'Quý 3/2025', '2025-07-01', '2025-09-30'],
  ['Quý IV năm 2025', 'Quý 4/2025', '2025-10-01', '2025-12-31'],
  ['Kết quả đo lường năm 2025', 'Năm 2025', '2025-01-01', '2025-12-31'],
  ['Tuần 53/2026', 'Tuần 53/2026', '2026-12-28', '2027-01-03'],
])('“%s” is %s, from %s to %s', (written, label, from, to) => {
  expect(readPeriod(written)).toMatchObject({ label, from, to })
})

test.each(['', 'Tuần 46', 'Tháng 13/2025', 'Quý 5/2025', 'Tuần 53/2025', 'Tuần 0/2025', '46/2025', 'năm ngoái'])(
  '“%s” names no time',
  (written) => {
    expect(readPeriod(written)).toBeNull()
  },
)
