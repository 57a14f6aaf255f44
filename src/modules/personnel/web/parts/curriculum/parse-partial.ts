/** Days as people type them in a hurry: '1/6/15', '01062015', '062015', '6/2015', '2015'. */
import { precisionOf } from '../../../../../shared/partial-days.ts'

/** Two digits are of this century up to ten years ahead. */
const yearOf = (text: string, thisYear: number): string =>
  text.length === 4 ? text : String(Number(text) <= (thisYear % 100) + 10 ? 2000 + Number(text) : 1900 + Number(text))

const two = (text: string) => text.padStart(2, '0')

/** @returns 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'; null when it is no day. */
export function parsePartial(typed: string, thisYear: number): string | null {
  const text = typed.trim().replace(/[\s.-]+/g, '/')
  const found = split(text)
  if (!found) return null
  const [year, month, day] = found
  const made = [yearOf(year, thisYear), month && two(month), day && two(day)].filter(Boolean).join('-')
  return precisionOf(made) === null ? null : made
}

function split(text: string): [year: string, month?: string, day?: string] | null {
  const slashed = /^(?:(?:(\d{1,2})\/)?(\d{1,2})\/)?(\d{4}|\d{2})$/.exec(text)
  if (slashed && (slashed[2] !== undefined || text.length === 4)) {
    const [, day, month, year = ''] = slashed
    return month === undefined ? [year] : day === undefined ? [year, month] : [year, month, day]
  }
  const bare = /^\d+$/.test(text) ? text : ''
  if (bare.length === 8) return [bare.slice(4), bare.slice(2, 4), bare.slice(0, 2)]
  if (bare.length !== 6) return null
  // 062015 is a month; 010688 a day of 1988.
  return /^(0[1-9]|1[0-2])(19|20)\d\d$/.test(bare)
    ? [bare.slice(2), bare.slice(0, 2)]
    : [bare.slice(4), bare.slice(2, 4), bare.slice(0, 2)]
}
