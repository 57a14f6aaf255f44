/** Two people side by side on a day: part by part, field by field, what is the same and what is not. */

import { valueInWords } from '../in-words.ts'
import { PARTS, type Values } from '../parts.ts'
import { fieldsToAsk } from './filters.ts'

export interface ComparedLine {
  part: string
  slot: string
  from: string
  to: string | null
  values: Values
  /** Of the unit the line names. */
  unitName: string | null
}

export interface Compared {
  part: string
  field: string
  a: string
  b: string
  isSame: boolean
}

/** Lines of one part and field are told in the order of their days. */
export function comparePair(a: readonly ComparedLine[], b: readonly ComparedLine[], day: string): Compared[] {
  return PARTS.filter(({ key }) => key !== 'photo' && key !== 'citizen-id').flatMap((part) =>
    fieldsToAsk(part)
      .filter(({ key }) => !key.startsWith('@'))
      .flatMap((field) => {
        const told = (lines: readonly ComparedLine[]) =>
          lines
            .filter((line) => line.part === part.key)
            .toSorted((x, y) => (x.from < y.from ? -1 : 1))
            .map(({ values, unitName }) => valueInWords(field, values[field.key] ?? null, day, () => unitName ?? ''))
            .filter((said) => said !== '')
            .join('; ')
        const [left, right] = [told(a), told(b)]
        if (left === '' && right === '') return []
        return [{ part: part.label, field: field.label, a: left, b: right, isSame: left === right }]
      }),
  )
}
