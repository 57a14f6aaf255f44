/** Dated events as a file that calendar programs take in (RFC 5545). */

export const ICS = 'text/calendar'

export interface CalendarEvent {
  /** The same event has the same id in every file, so that taking one in again moves it and adds none. */
  id: string
  title: string
  about: string
  /** ISO instants; an event without an end is a moment. */
  from: string
  to?: string
}

const stamp = (instant: Date | string): string => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '')

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** A line has at most 75 octets; what is longer goes on after a blank, and no letter is cut in two. */
function folded(line: string): string {
  const lines: string[] = []
  let [current, octets] = ['', 0]
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length
    if (octets + size > 75) {
      lines.push(current)
      ;[current, octets] = [' ', 1]
    }
    current += letter
    octets += size
  }
  return [...lines, current].join('\r\n')
}

export function calendarFile(name: string, events: readonly CalendarEvent[], at: Date): Uint8Array {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Noi Vu//PAR//VI',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(({ id, title, about, from, to }) => [
      'BEGIN:VEVENT',
      `UID:${id}@noivu`,
      `DTSTAMP:${stamp(at)}`,
      `DTSTART:${stamp(from)}`,
      ...(to === undefined ? [] : [`DTEND:${stamp(to)}`]),
      `SUMMARY:${escaped(title)}`,
      ...(about === '' ? [] : [`DESCRIPTION:${escaped(about)}`]),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return new TextEncoder().encode(`${lines.map(folded).join('\r\n')}\r\n`)
}
