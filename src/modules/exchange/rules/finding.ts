/** What the check says of a person: an error keeps him out, what lacks and what is noted is told. */
import type { ExchangeReason } from '../refusals.vi.ts'

export type Weight = 'error' | 'lacking' | 'note'

export interface Finding {
  weight: Weight
  /** Keys of the record's part and field; null where the finding is of the person or an event. */
  part: string | null
  field: string | null
  why: ExchangeReason
}

export const hasErrors = (findings: readonly Finding[]): boolean => findings.some(({ weight }) => weight === 'error')
