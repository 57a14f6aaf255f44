/** Questions about the dated lines of records, made of the list of parts: any field of any part, as of a day or at any time before it. */

import { precisionOf } from '../../../../shared/partial-days.ts'
import type { PersonnelReason } from '../../refusals.vi.ts'
import { isCatalogue, itemsOf } from '../catalogues.ts'
import { type Field, isPart, PARTS, type Part, partOf, type Sensitivity, type Value } from '../parts.ts'
import type { Ask } from './asks.ts'

/** The days between which a line holds may be asked as its fields are. */
export const LINE_DAYS: readonly Field[] = [
  { key: 'from', label: 'Từ ngày', type: 'date' },
  { key: 'to', label: 'Đến ngày', type: 'date' },
]
/** Before the key of a field of that name: 'from' of a line is '@from'. */
const DAY_MARK = '@'

export interface FieldFilter {
  part: string
  /** '@from' and '@to' are the days of the line; null asks for the line itself. */
  field: string | null
  ask: Ask
  /** Of 'is': one of these. */
  values: readonly Value[]
  /** Of 'between', each may be left open; of 'says', the words. */
  from: Value
  to: Value
  /** At any time until the day, not only on it. */
  ever: boolean
}

export const partsToAsk = (sensitivity: Sensitivity = 'ordinary'): readonly Part[] =>
  PARTS.filter((part) => part.sensitivity === sensitivity)

/** What a part is asked by: its fields, then the days of its lines. A number of identity is found in full alone, and shown masked. */
export const fieldsToAsk = (part: Part): readonly Field[] => [
  ...part.fields.filter(({ key, type }) => type !== 'image' && !(part.key === 'citizen-id' && key === 'number')),
  ...LINE_DAYS.map((field) => ({ ...field, key: `${DAY_MARK}${field.key}` })),
]

export const fieldToAsk = (part: Part, key: string): Field | null =>
  fieldsToAsk(part).find((field) => field.key === key) ?? null

/** The ways a field may be asked, the usual one first. */
export function asksOf(field: Field | null): readonly Ask[] {
  if (field === null) return ['any', 'none']
  if (field.key.startsWith(DAY_MARK)) return ['between']
  switch (field.type) {
    case 'code':
    case 'unit':
      return ['is', 'any', 'none']
    case 'text':
    case 'address':
      return ['says', 'any', 'none']
    default:
      return ['between', 'any', 'none']
  }
}

/** @param open the sensitive part the door opens besides the ordinary ones. */
export function whyNotFilter(filter: FieldFilter, open: Sensitivity = 'ordinary'): PersonnelReason | null {
  if (!isPart(filter.part)) return { reason: 'personnel.part-unknown', params: { part: filter.part } }
  const part = partOf(filter.part)
  if (part.sensitivity !== 'ordinary' && part.sensitivity !== open)
    return { reason: 'personnel.filter-closed', params: { part: part.label } }
  const field = filter.field === null ? null : fieldToAsk(part, filter.field)
  if (filter.field !== null && field === null)
    return { reason: 'personnel.field-unknown', params: { part: part.label, field: filter.field } }
  const params = { part: part.label, field: field?.label ?? '' }
  if (!asksOf(field).includes(filter.ask)) return { reason: 'personnel.filter-ask', params }
  if (field === null || filter.ask === 'any' || filter.ask === 'none') return null
  if (filter.ask === 'is') return whyNotValues(field, filter.values)
  if (filter.ask === 'says')
    return typeof filter.from === 'string' && filter.from.trim() !== ''
      ? null
      : { reason: 'personnel.filter-empty', params }
  const bounds = [filter.from, filter.to].filter((bound) => bound !== null && bound !== '')
  if (bounds.length === 0) return { reason: 'personnel.filter-empty', params }
  const wrong = bounds.find((bound) => !isBound(field, bound))
  if (wrong !== undefined)
    return {
      reason: isOfDays(field) ? 'personnel.field-date' : 'personnel.field-number',
      params: { field: field.label, value: String(wrong) },
    }
  return null
}

/** Whether it asks which unit a line names. */
export const isOfUnit = ({ part, field, ask }: Pick<FieldFilter, 'part' | 'field' | 'ask'>): boolean =>
  ask === 'is' && field !== null && isPart(part) && fieldToAsk(partOf(part), field)?.type === 'unit'

const isOfDays = ({ type }: Field) => type === 'date' || type === 'partial-date'

const isBound = (field: Field, bound: Value): boolean =>
  isOfDays(field)
    ? typeof bound === 'string' && precisionOf(bound) === 'day'
    : typeof bound === 'number' && Number.isSafeInteger(bound) && Math.abs(bound) <= 2_147_483_647

function whyNotValues(field: Field, values: readonly Value[]): PersonnelReason | null {
  if (values.length === 0) return { reason: 'personnel.filter-empty', params: { field: field.label, part: '' } }
  const wrong = values.find((value) =>
    field.type === 'unit'
      ? !Number.isInteger(value)
      : !isCatalogue(field.catalogue ?? '') || !itemsOf(field.catalogue ?? '').some(({ code }) => code === value),
  )
  return wrong === undefined
    ? null
    : { reason: 'personnel.field-code', params: { field: field.label, value: String(wrong) } }
}

/** As the database's `personnel.line_asked` takes it: by the column of the line where there is one. */
export interface LineAsked {
  part: string
  not: boolean
  ever: boolean
  column: 'code' | 'unit' | 'number' | 'data' | 'date' | 'from' | 'to'
  field: string
  ask: Ask
  values: readonly Value[]
  from: Value
  to: Value
}

export function lineAsked({ part: key, field: asked, ask, values, from, to, ever }: FieldFilter): LineAsked {
  const part = partOf(key)
  const field = asked === null ? null : fieldToAsk(part, asked)
  return {
    part: key,
    ever,
    values,
    not: ask === 'none',
    ask: ask === 'none' ? 'any' : ask,
    column: field === null ? 'data' : columnOf(part, field),
    field: field?.key ?? '',
    from: from === '' ? null : from,
    to: to === '' ? null : to,
  }
}

function columnOf(part: Part, { key, type }: Field): LineAsked['column'] {
  if (key === '@from') return 'from'
  if (key === '@to') return 'to'
  if (part.asked?.code === key) return 'code'
  if (part.asked?.unit === key) return 'unit'
  if (part.asked?.number === key) return 'number'
  return type === 'date' || type === 'partial-date' ? 'date' : 'data'
}
