/** What a field of a line says, as an office writes it. */
import { addDays } from '../../../../../shared/dates.ts'
import { formatPartial } from '../../../../../shared/partial-days.ts'
import { valueInWords as inWords } from '../../../rules/in-words.ts'
import { type Field, type Part, slotOf, type Value, type Values } from '../../../rules/parts.ts'

/** @param day of the line: codes are called what they were called then. @param unitName of the unit the line names. */
export const valueInWords = (field: Field, value: Value | undefined, day: string, unitName: string | null): string =>
  // A picture is seen, not said.
  value === undefined || field.type === 'image' ? '' : inWords(field, value, day, () => unitName ?? '')

/** The days of a line as its paper names them: `from` and `to` of the values keep a month or a year. */
export const fromInWords = ({ from, values }: { from: string; values: Values }): string =>
  formatPartial(String(values.from ?? from))

/** The last day, as the paper names it; null while the line holds. */
export function toInWords({ to, values }: { to: string | null; values: Values }): string | null {
  if (to === null) return null
  return formatPartial(typeof values.to === 'string' ? values.to : addDays(to, -1))
}

/** 'Kiêm nhiệm' for what runs beside the main one; nothing for the main one. */
export function slotInWords(part: Part, slot: string): string | null {
  if (part.slot === undefined || part.slot.by !== undefined || slot === slotOf(part, {})) return null
  return part.slot[slot.replace(/-\d+$/, '')] ?? slot
}
