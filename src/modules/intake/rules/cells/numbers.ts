/** Coefficients, percents and steps as lists have them, and as Excel has spoilt them. Hundredths and whole numbers, never fractions. */
import { type Cell, textIn } from '../../../../shared/list-table.ts'
import { EMPTY, type Read, repaired } from '../cell.ts'

/** Bảng lương of NĐ 204/2004/NĐ-CP: from 1,35 to 10,00, after which no coefficient comes. */
const LARGEST = 1_300

/** '2,34', '2.34' and 2.34 are 234 hundredths; 333 and '3,330' are slips of 3,33; 1/4/1998 was 4.98 before Excel saw it. */
export function readCoefficient(cell: Cell, column: string): Read<number> {
  const text = textIn(cell)
  if (text === '' || text === '-') return EMPTY
  const day = /^(\d{4})-(\d\d)-01$/.exec(text)
  if (day) {
    const hundredths = Number(day[2]) * 100 + Number(day[1]?.slice(2))
    return repaired(hundredths, 'coefficient-day', text, inWords(hundredths))
  }
  const found = /^(\d{1,4})(?:[.,](\d{1,20}))?$/.exec(text.replace(/\s/g, ''))
  if (!found) return wrong(text, column)
  const [, whole = '', fraction = ''] = found
  const hundredths = Number(whole) * 100 + roundedHundredths(fraction)
  if (hundredths <= LARGEST) return { value: hundredths }
  const slipped = fraction === '' ? Number(/^\d{3}0$/.test(whole) ? whole.slice(0, 3) : whole) : 0
  return slipped > 100 && slipped <= LARGEST
    ? repaired(slipped, 'coefficient-point', text, inWords(slipped))
    : wrong(text, column)
}

/** By digits: what a spreadsheet worked out may have a tail of them. */
function roundedHundredths(fraction: string): number {
  const digits = fraction.padEnd(3, '0')
  return Number(digits.slice(0, 2)) + (Number(digits[2]) >= 5 ? 1 : 0)
}

/** 5, '5%', '5 %', 0,05 and 0.05 are all five percent. */
export function readPercent(cell: Cell, column: string): Read<number> {
  const text = textIn(cell).replace(/\s/g, '')
  if (text === '' || text === '-') return EMPTY
  const found = /^(\d{1,3})(?:[.,](\d{1,20}))?(%?)$/.exec(text)
  if (!found) return wrong(text, column)
  const [, whole = '', fraction = '', sign] = found
  // 0,249 is 5 % of 4,98: an amount, no percent.
  if (/[1-9]/.test(fraction.slice(2, 4))) return wrong(text, column)
  const hundredths = Number(whole) * 100 + roundedHundredths(fraction)
  if (sign === '%' || hundredths >= 100)
    return hundredths % 100 === 0 ? { value: hundredths / 100 } : wrong(text, column)
  return { value: hundredths }
}

/** '3', 'Bậc 3', '3/9' (the third of nine), 'III', and the third of September that Excel made of '3/9'. */
export function readStep(cell: Cell): Read<{ step: number; of: number | null }> {
  const text = textIn(cell)
  if (text === '' || text === '-') return EMPTY
  const day = /^\d{4}-(\d\d)-(\d\d)(T|$)/.exec(text)
  if (day) {
    const [of, step] = [Number(day[1]), Number(day[2])]
    return step <= of ? repaired({ step, of }, 'step-day', text, `${step}/${of}`) : wrongStep(text)
  }
  const [, bare = ''] = /^(?:bậc|b)?\s*(.*)$/iu.exec(text) ?? []
  const roman = ROMAN.indexOf(bare.toUpperCase())
  if (roman > 0) return { value: { step: roman, of: null } }
  const found = /^(\d{1,2})(?:\s*\/\s*(\d{1,2}))?$/.exec(bare)
  if (!found) return wrongStep(text)
  const [step, of] = [Number(found[1]), found[2] === undefined ? null : Number(found[2])]
  return step >= 1 && step <= 16 && (of === null || step <= of) ? { value: { step, of } } : wrongStep(text)
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const inWords = (hundredths: number) => `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`
const wrong = (text: string, column: string): Read<never> => ({
  why: { reason: 'intake.number-form', params: { text, column } },
  offers: [],
})
const wrongStep = (text: string): Read<never> => ({ why: { reason: 'intake.step-form', params: { text } }, offers: [] })
