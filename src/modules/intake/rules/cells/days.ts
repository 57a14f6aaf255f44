/** Days as lists have them: cells that are days, serial numbers, '3/9/1975', '03.09.1975', '9/1975', '1975'. Never month before day. */

import { isDay } from '../../../../shared/dates.ts'
import { type Cell, textIn } from '../../../../shared/list-table.ts'
import { formatPartial } from '../../../../shared/partial-days.ts'
import { EMPTY, type Read, repaired } from '../cell.ts'

/** Excel counts days from 30/12/1899; between 1920 and 2120 a number can be one. */
const SERIALS = { from: 7_306, to: 80_354 }
const YEARS = { from: 1900, to: 2120 }
const isYear = (year: number) => Number.isInteger(year) && year >= YEARS.from && year <= YEARS.to

/** @returns as the paper names it: '1975', '1975-09' or '1975-09-03'. */
export function readDay(cell: Cell): Read<string> {
  if (typeof cell === 'number') return readNumber(cell)
  const text = textIn(cell)
  if (text === '' || text === '-') return EMPTY
  const iso = text.slice(0, 10)
  if (/^\d{4}-\d\d-\d\d(T|$)/.test(text) && isDay(iso)) return { value: iso }
  return readWords(text)
}

function readNumber(number: number): Read<string> {
  if (isYear(number)) return { value: String(number) }
  const text = String(number)
  // '9.1975' typed as a number is September; '10.198' has lost the zero of 1980.
  const [month = 0, year = ''] = [Math.floor(number), (text.split('.')[1] ?? '').padEnd(4, '0')]
  if (month >= 1 && month <= 12 && year.length === 4 && isYear(Number(year)))
    return repaired(partial(Number(year), month), 'month-number', text, `${month}/${year}`)
  if (number >= SERIALS.from && number <= SERIALS.to) {
    const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(number) * 86_400_000).toISOString().slice(0, 10)
    return repaired(day, 'serial', text, formatPartial(day))
  }
  return wrong(text)
}

/** 'ngày 3 tháng 9 năm 1975' has the same numbers in the same order as '3/9/1975'. */
function readWords(text: string): Read<string> {
  const bare = text.toLowerCase().normalize('NFC')
  if (/[a-zđ]/.test(bare.replace(/ngày|tháng|năm|sinh/g, ''))) return wrong(text)
  const told = bare.match(/\d+/g) ?? []
  const numbers = told.map(Number)
  const [last = ''] = told.slice(-1)
  const year = numbers.at(-1) ?? 0
  if (told.length === 1) return wholeDate(text, last)
  // '1975-09-03' and '1975/9/3' cannot be meant otherwise.
  if (told.length === 3 && told[0]?.length === 4) return dated(text, numbers.toReversed())
  if (last.length === 2 && told.length === 3) return shortYear(text, numbers)
  if (last.length !== 4 || !isYear(year) || told.length > 3) return wrong(text)
  if (told.length === 3) return dated(text, numbers)
  const [month = 0] = numbers
  return month >= 1 && month <= 12 ? { value: partial(year, month) } : wrong(text)
}

/** '1975', '03091975', and a serial number that was kept as text. */
function wholeDate(text: string, digits: string): Read<string> {
  if (digits.length === 4 && isYear(Number(digits))) return { value: digits }
  if (digits.length === 8) return dated(text, [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].map(Number))
  return digits.length === 5 ? readNumber(Number(digits)) : wrong(text)
}

function dated(text: string, [day = 0, month = 0, year = 0]: readonly number[]): Read<string> {
  const value = `${partial(year, month)}-${two(day)}`
  if (isYear(year) && isDay(value)) return { value }
  const turned = `${partial(year, day)}-${two(month)}`
  return isYear(year) && isDay(turned)
    ? { why: { reason: 'intake.day-turned', params: { text } }, offers: [`${month}/${day}/${year}`] }
    : wrong(text)
}

/** Of two digits: 00–30 is of this century. */
function shortYear(text: string, [day = 0, month = 0, short = 0]: readonly number[]): Read<string> {
  const year = short <= 30 ? 2000 + short : 1900 + short
  const found = dated(text, [day, month, year])
  return 'value' in found && found.value !== null
    ? repaired(found.value, 'two-digits', text, formatPartial(found.value))
    : found
}

const two = (number: number) => String(number).padStart(2, '0')
const partial = (year: number, month: number) => `${year}-${two(month)}`
const wrong = (text: string): Read<string> => ({ why: { reason: 'intake.day-form', params: { text } }, offers: [] })
