import { expect, test } from 'vitest'
import { calendarFile } from './ics.ts'

const file = (events: Parameters<typeof calendarFile>[1]) =>
  new TextDecoder().decode(calendarFile('Lịch', events, new Date('2026-11-25T10:00:00.500Z')))

test('events carry their id, instants in UTC, and text whose commas and line breaks do not end it', () => {
  const text = file([
    { id: 'a', title: 'Hạn tự chấm; giải trình, bổ sung', about: 'một\nhai', from: '2026-12-01T00:00:00+07:00' },
  ])
  expect(text.split('\r\n').slice(4, -1)).toEqual([
    'BEGIN:VEVENT',
    'UID:a@noivu',
    'DTSTAMP:20261125T100000Z',
    'DTSTART:20261130T170000Z',
    'SUMMARY:Hạn tự chấm\\; giải trình\\, bổ sung',
    'DESCRIPTION:một\\nhai',
    'END:VEVENT',
    'END:VCALENDAR',
  ])
})

test('no line is longer than 75 octets, and put together again the text is whole', () => {
  const title = 'Đánh giá, xếp hạng Chỉ số cải cách hành chính năm 2025 '.repeat(4).trim()
  const text = file([{ id: 'a', title, about: '', from: '2026-12-01T00:00:00Z', to: '2026-12-02T00:00:00Z' }])
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title.replaceAll(',', '\\,')}`)
  expect(text).toContain('DTEND:20261202T000000Z')
})
