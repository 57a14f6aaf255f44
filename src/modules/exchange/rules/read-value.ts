/** One value of a file, held against its field: as the record keeps it, or why it cannot be. */
import { isDay } from '../../../shared/dates.ts'
import { firstDay, precisionOf } from '../../../shared/partial-days.ts'
import type { ExchangeReason } from '../refusals.vi.ts'
import type { UnitOut } from './person.ts'
import type { ExchangeField, ExchangePart, Item } from './structure.ts'

export interface ReadUnit {
  unit: UnitOut
}
export type ReadValue = string | number | ReadUnit

export type Outcome = { value: ReadValue } | { why: ExchangeReason }

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longest

/** A year, a month or a day that exists. */
export const isMoment = (value: unknown): value is string => typeof value === 'string' && precisionOf(value) !== null

export function readValue(
  part: ExchangePart,
  field: ExchangeField,
  value: unknown,
  itemsOf: (catalogue: string) => readonly Item[],
): Outcome {
  const params = { part: part.label, field: field.label, value: inWords(value) }
  const wrong: Outcome = { why: { reason: 'exchange.value-wrong', params } }
  switch (field.kind) {
    case 'text':
      return isText(value, 2_000) ? { value } : wrong
    case 'image':
      return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? { value } : wrong
    case 'date':
      return typeof value === 'string' && isDay(value) ? { value } : { why: { reason: 'exchange.day-wrong', params } }
    case 'partial-date':
      return isMoment(value) ? { value } : { why: { reason: 'exchange.day-wrong', params } }
    case 'whole':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? { value } : wrong
    case 'hundredths':
      return typeof value === 'string' && /^\d{1,12}\.\d\d$/.test(value)
        ? { value: Number(value.replace('.', '')) }
        : wrong
    case 'unit': {
      const unit = unitIn(value)
      return unit === null ? wrong : { value: { unit } }
    }
    case 'code': {
      const code = isRecord(value) ? value.code : null
      if (!isText(code, 80)) return wrong
      return itemsOf(field.catalogue ?? '').some((item) => item.code === code)
        ? { value: code }
        : { why: { reason: 'exchange.code-unknown', params: { ...params, value: code } } }
    }
  }
}

/** Whether the list had the code on that day. */
export function heldThen(items: readonly Item[], code: string, moment: string): boolean {
  const day = firstDay(moment)
  return items.some((item) => item.code === code && (!item.from || item.from <= day) && (!item.to || day < item.to))
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function unitIn(value: unknown): UnitOut | null {
  if (!isRecord(value) || !isText(value.name, 300)) return null
  const { name, code, within, since } = value
  if (since !== undefined && !(typeof since === 'string' && isDay(since))) return null
  if ((code !== undefined && !isText(code, 80)) || (within !== undefined && !isText(within, 300))) return null
  return {
    ...(code !== undefined && { code }),
    name,
    ...(within !== undefined && { within }),
    ...(since !== undefined && { since }),
  }
}

const inWords = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 60)
