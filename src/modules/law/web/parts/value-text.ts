/** Figures of a provision as people write them, and back: 234 hundredths are 2,34. */
import { formatPartial } from '../../../../shared/partial-days.ts'
import { formatDecimal, parseDecimal } from '../../../../ui/form/parse-number.ts'
import type { FieldShape } from '../../contract.ts'
import { unitWords } from '../text-of-amendments.vi.ts'

type Unit = FieldShape['unit']

/** Decimal places a unit is written with. */
export const placesOf = (unit: Unit): number => (unit === 'hundredths' ? 2 : unit === 'tenths' ? 1 : 0)
const scaleOf = (unit: Unit) => 10 ** placesOf(unit)

export const shownNumber = (value: number, unit: Unit): number => value / scaleOf(unit)
export const storedNumber = (value: number, unit: Unit): number => Math.round(value * scaleOf(unit))

const written = (value: number, unit: Unit) => formatDecimal(shownNumber(value, unit).toFixed(placesOf(unit)))

/** '2,34; 2,67' ↔ [234, 267]; null: a part of it is no number. */
export const numbersAsText = (values: readonly number[], unit: Unit): string =>
  values.map((one) => written(one, unit)).join('; ')

export function textAsNumbers(text: string, unit: Unit): number[] | null {
  const numbers = text
    .split(/[;\s]+/)
    .filter((part) => part !== '')
    .map((part) => parseDecimal(part))
  return numbers.every((one) => typeof one === 'string') ? numbers.map((one) => storedNumber(Number(one), unit)) : null
}

function fieldInWords(field: FieldShape, value: unknown): string {
  if (value === null || value === undefined) return ''
  switch (field.kind) {
    case 'number':
      return `${written(Number(value), field.unit)} ${unitWords[field.unit ?? 'count']}`.trim()
    case 'numbers':
      return numbersAsText(value as number[], field.unit)
    case 'choice':
      return field.choices?.find(({ code }) => code === value)?.name ?? String(value)
    case 'month':
      return formatPartial(String(value))
    case 'text':
      return String(value)
    case 'rows':
      return (value as Record<string, unknown>[])
        .map((row) =>
          (field.fields ?? [])
            .map((one) => fieldInWords(one, row[one.key]))
            .filter(Boolean)
            .join(' – '),
        )
        .join('; ')
  }
}

/** 'Mức đầu: 5 %; Mỗi lần thêm: 1 %'. */
export const valueInWords = (fields: readonly FieldShape[], value: Readonly<Record<string, unknown>>): string =>
  fields
    .map((field) => [field.label, fieldInWords(field, value[field.key])] as const)
    .filter(([, words]) => words !== '')
    .map(([label, words]) => `${label}: ${words}`)
    .join('; ')
