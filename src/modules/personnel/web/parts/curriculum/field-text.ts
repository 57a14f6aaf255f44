/** Between what a field holds and what stands in its box. Codes stand as codes: their box shows the name. */
import { formatPartial } from '../../../../../shared/partial-days.ts'
import type { Field, Value } from '../../../rules/parts.ts'
import { parsePartial } from './parse-partial.ts'

export function textOf({ type }: Pick<Field, 'type'>, value: Value | undefined): string {
  if (value === null || value === undefined) return ''
  if (type === 'date' || type === 'partial-date') return formatPartial(String(value))
  if (type === 'coefficient' || type === 'area') return (Number(value) / 100).toFixed(2).replace('.', ',')
  return String(value)
}

/** @returns the value; `undefined` when what is typed is none. Whether it can be so the rules say. */
export function valueFrom({ type }: Pick<Field, 'type'>, typed: string, thisYear: number): Value | undefined {
  const text = typed.trim()
  if (text === '') return null
  switch (type) {
    case 'date':
    case 'partial-date': {
      const day = parsePartial(text, thisYear)
      return day === null || (type === 'date' && day.length !== 10) ? undefined : day
    }
    case 'year':
    case 'integer':
    case 'percent':
    case 'money': {
      const digits = text.replace(/[.\s%đ]/g, '')
      return /^\d+$/.test(digits) ? Number(digits) : undefined
    }
    case 'coefficient':
    case 'area':
      return hundredths(text)
    default:
      return text
  }
}

/** '2,34' and '2.34' → 234: digits moved, never a fraction of a machine. */
function hundredths(text: string): number | undefined {
  const match = /^(\d+)(?:[,.](\d{1,2}))?$/.exec(text)
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined
}
