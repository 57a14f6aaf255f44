/** Field by field: what stands, what is proposed, and whether it is another. */
import { type Field, partOf, type Value } from '../parts.ts'
import type { Basis } from './basis.ts'
import { type Change, effectOf } from './change.ts'

export interface FieldDifference {
  /** A field of the part, or 'from', 'to': the days it holds. */
  key: string
  field: Field | null
  before: Value
  after: Value
  isChanged: boolean
}

/** Fields that neither side fills are left out. */
export function differenceOf(change: Change, { target, standing }: Basis): FieldDifference[] {
  const before = target ?? standing
  const after = change.op === 'remove' ? null : effectOf(change)
  const row = (key: string, field: Field | null, was: Value, will: Value): FieldDifference => ({
    key,
    field,
    before: was,
    after: will,
    isChanged: was !== will,
  })
  return [
    row('from', null, before?.from ?? null, after?.from ?? null),
    row('to', null, before?.to ?? null, after?.to ?? null),
    ...partOf(change.part).fields.map((field) =>
      row(field.key, field, before?.values[field.key] ?? null, after?.values[field.key] ?? null),
    ),
  ].filter(({ before: was, after: will }) => was !== null || will !== null)
}
