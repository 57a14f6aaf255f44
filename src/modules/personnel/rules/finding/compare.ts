/** Two people side by side on a day: part by part, field by field, what is the same and what is not. */

import { PARTS, type Value, type Values } from '../parts.ts'
import { fieldsToAsk } from './filters.ts'
import { valueInWords } from './list-columns.ts'

export interface ComparedLine {
  part: string
  slot: string
  from: string
  to: string | null
  values: Values
}

export interface Compared {
  part: string
  field: string
  a: string
  b: string
  isSame: boolean
}

/** Lines of one part and field are told in the order of their days. */
export function comparePair(
  a: readonly ComparedLine[],
  b: readonly ComparedLine[],
  nameOf: (value: Value) => string | null,
): Compared[] {
  return PARTS.filter(({ key }) => key !== 'photo' && key !== 'citizen-id').flatMap((part) =>
    fieldsToAsk(part)
      .filter(({ key }) => !key.startsWith('@'))
      .flatMap((field) => {
        const told = (lines: readonly ComparedLine[]) =>
          lines
            .filter((line) => line.part === part.key)
            .toSorted((x, y) => (x.from < y.from ? -1 : 1))
            .map(({ values }) => values[field.key] ?? null)
            .filter((value) => value !== null && value !== '')
            .map((value) => (field.type === 'unit' ? (nameOf(value) ?? '') : valueInWords(field, value)))
            .join('; ')
        const [left, right] = [told(a), told(b)]
        if (left === '' && right === '') return []
        return [{ part: part.label, field: field.label, a: left, b: right, isSame: left === right }]
      }),
  )
}
