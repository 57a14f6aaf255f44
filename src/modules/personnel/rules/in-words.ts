/** What a line says, as people read it. */

import { formatCoefficient } from '../../../shared/coefficients.ts'
import { firstDay, formatPartial } from '../../../shared/partial-days.ts'
import { formatNumber } from '../../../shared/vietnamese.ts'
import { nameOfCode } from './catalogues.ts'
import type { Contradiction } from './fold/contradiction.ts'
import type { Effect, Line } from './fold/effect.ts'
import { type Field, type Part, partOf, type Value, type Values } from './parts.ts'

export type NameOfUnit = (unitId: number) => string

export function valueInWords(field: Field, value: Value, day: string, nameOfUnit: NameOfUnit): string {
  if (value === null || value === '') return ''
  switch (field.type) {
    case 'code':
      return nameOfCode(field.catalogue ?? '', String(value), day)
    case 'coefficient':
      return formatCoefficient(Number(value))
    case 'percent':
      return `${value}%`
    case 'money':
      return `${formatNumber(Number(value))} đồng`
    case 'area':
      return `${formatNumber(Number(value) / 100, 2)} m²`
    case 'unit':
      return nameOfUnit(Number(value))
    case 'date':
    case 'partial-date':
      return formatPartial(String(value))
    case 'image':
      return 'có ảnh'
    default:
      return String(value)
  }
}

/** Fields in the order of the part: 'Ngạch Chuyên viên, Bậc lương 5, Hệ số 3,66'. */
export const valuesInWords = (part: Part, values: Values, day: string, nameOfUnit: NameOfUnit): string =>
  part.fields
    .flatMap((field, at) => {
      const value = values[field.key] ?? null
      if (value === null || value === '') return []
      const words = valueInWords(field, value, day, nameOfUnit)
      // The first field is what the line is about; it needs no label of its own.
      return [at === 0 ? words : `${field.label.split(' / ')[0]?.toLowerCase()} ${words}`]
    })
    .join(', ')

export function effectInWords(effect: Effect, nameOfUnit: NameOfUnit): string {
  const part = partOf(effect.part)
  if (effect.op === 'end') return `${part.label}: thôi từ ${formatPartial(effect.on)}`
  const until = effect.to === null ? '' : ` đến hết ${formatPartial(effect.to)}`
  const said = valuesInWords(part, effect.values, firstDay(effect.from), nameOfUnit)
  return `${part.label}: ${said}, từ ${formatPartial(effect.from)}${until}`
}

export const lineInWords = ({ part, from, values }: Pick<Line, 'part' | 'from' | 'values'>, nameOfUnit: NameOfUnit) =>
  valuesInWords(partOf(part), values, from, nameOfUnit)

const CONTRADICTIONS: Readonly<Record<Contradiction['kind'], string>> = {
  'same-day': 'có hai dòng cùng bắt đầu ngày {day}; chỉ một dòng được tính',
  'cut-short': 'dòng từ ngày {day} bắt đầu khi dòng trước chưa hết hạn',
  'not-before': 'quyết định ngày {day} ghi trước đó là khác',
  'nothing-to-end': 'ngày {day} không có gì đang giữ để kết thúc',
}

export const contradictionInWords = ({ kind, part, day }: Contradiction): string =>
  `${partOf(part).label}: ${CONTRADICTIONS[kind].replace('{day}', formatPartial(day))}`
