/** A condition of a list as people say it: 'Lương – Bậc lương: từ 4'. */
import { type NameOfUnit, valueInWords } from '../in-words.ts'
import { isPart, partOf, type Value } from '../parts.ts'
import { type FieldFilter, fieldToAsk } from './filters.ts'

export const asksInWords = {
  any: 'có',
  none: 'không có',
  is: 'là',
  between: 'trong khoảng',
  says: 'có chữ',
} as const

export function filterInWords(
  { part: key, field: asked, ask, values, from, to, ever }: FieldFilter,
  day: string,
  nameOfUnit: NameOfUnit,
): string {
  if (!isPart(key)) return key
  const part = partOf(key)
  const field = asked === null ? null : fieldToAsk(part, asked)
  const about = field === null ? part.label : `${part.label} – ${field.label}`
  const when = ever ? ' (từng)' : ''
  if (field === null || ask === 'any' || ask === 'none') return `${about}: ${asksInWords[ask]}${when}`
  const say = (value: Value) => valueInWords(field, value, day, nameOfUnit)
  if (ask === 'is') return `${about}: ${values.map(say).join(' hoặc ')}${when}`
  if (ask === 'says') return `${about}: có chữ “${from ?? ''}”${when}`
  const bounds = [
    from === null || from === '' ? '' : `từ ${say(from)}`,
    to === null || to === '' ? '' : `đến ${say(to)}`,
  ]
  return `${about}: ${bounds.filter((bound) => bound !== '').join(' ')}${when}`
}
