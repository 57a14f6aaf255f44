/** What a field of a line says, as an office writes it. */
import { formatNumber } from '../../../../../shared/vietnamese.ts'
import { nameOfCode } from '../../../rules/catalogues.ts'
import { formatPartial } from '../../../rules/partial-days.ts'
import { type Field, type Part, slotOf, type Value, type Values } from '../../../rules/parts.ts'
import { formatCoefficient } from '../../../rules/pay-scale.ts'

/** @param day of the line: codes are called what they were called then. @param unitName of the unit the line names. */
export function valueInWords(field: Field, value: Value | undefined, day: string, unitName: string | null): string {
  if (value === null || value === undefined || value === '') return ''
  switch (field.type) {
    case 'code':
      return nameOfCode(field.catalogue ?? '', String(value), day)
    case 'date':
    case 'partial-date':
      return formatPartial(String(value))
    case 'coefficient':
      return formatCoefficient(Number(value))
    case 'percent':
      return `${value}%`
    case 'money':
      return `${formatNumber(Number(value))} đ`
    case 'area':
      return `${formatNumber(Number(value) / 100)} m²`
    case 'unit':
      return unitName ?? ''
    case 'image':
      return ''
    default:
      return String(value)
  }
}

/** The days of a line as its paper names them: `from` and `to` of the values keep a month or a year. */
export const fromInWords = ({ from, values }: { from: string; values: Values }): string =>
  formatPartial(String(values.from ?? from))

/** The last day, as the paper names it; null while the line holds. */
export function toInWords({ to, values }: { to: string | null; values: Values }): string | null {
  if (to === null) return null
  return formatPartial(typeof values.to === 'string' ? values.to : dayBefore(to))
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** 'Kiêm nhiệm' for what runs beside the main one; nothing for the main one. */
export function slotInWords(part: Part, slot: string): string | null {
  if (part.slot === undefined || part.slot.by !== undefined || slot === slotOf(part, {})) return null
  return part.slot[slot.replace(/-\d+$/, '')] ?? slot
}
