/** Whether what is said of a part can be kept at all: known fields, of their kinds, with codes of their lists. */
import { isDay } from '../../../shared/dates.ts'
import { precisionOf } from '../../../shared/partial-days.ts'
import type { PersonnelReason } from '../refusals.vi.ts'
import { isCatalogue, itemOf } from './catalogues.ts'
import type { Field, Part, Value, Values } from './parts.ts'

/** @returns the first thing wrong, at its field. */
export function whyNotValues(part: Part, values: Values): PersonnelReason | null {
  const unknown = Object.keys(values).find((key) => !part.fields.some((field) => field.key === key))
  if (unknown !== undefined)
    return { reason: 'personnel.field-unknown', params: { field: unknown, part: part.label }, at: unknown }
  for (const field of part.fields) {
    const value = values[field.key] ?? null
    if (value === null || value === '') {
      if (field.required) return { reason: 'personnel.field-missing', params: { field: field.label }, at: field.key }
      continue
    }
    const why = whyNotValue(field, value)
    if (why !== null) return why
  }
  return null
}

function whyNotValue(field: Field, value: Value): PersonnelReason | null {
  const wrong = (reason: Extract<PersonnelReason['reason'], `personnel.field-${string}`>): PersonnelReason => ({
    reason,
    params: { field: field.label, value: String(value) },
    at: field.key,
  })
  switch (field.type) {
    case 'text':
    case 'address':
      return typeof value === 'string' && value.length <= 2_000 ? null : wrong('personnel.field-text')
    case 'code':
      return typeof value === 'string' &&
        isCatalogue(field.catalogue ?? '') &&
        itemOf(field.catalogue ?? '', value, '9999-12-31')
        ? null
        : wrong('personnel.field-code')
    case 'date':
      return typeof value === 'string' && isDay(value) ? null : wrong('personnel.field-date')
    case 'partial-date':
      return typeof value === 'string' && precisionOf(value) !== null ? null : wrong('personnel.field-date')
    case 'year':
      return typeof value === 'number' && Number.isInteger(value) && value >= 1850 && value <= 2200
        ? null
        : wrong('personnel.field-year')
    case 'image':
      return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? null : wrong('personnel.field-text')
    default:
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
        ? null
        : wrong('personnel.field-number')
  }
}
