/** When the person of a record reaches the age of retirement. */
import type { Law } from './law/provision.ts'
import { type Retirement, retirement } from './law/retirement.ts'

export type { Retirement }

/** null: sex or birth is not known, or the law is silent. */
export function retirementOf(
  sex: string | null,
  bornOn: string | null,
  law: Law,
  appendix: 'I' | 'II' = 'I',
): Retirement | null {
  if (bornOn === null || (sex !== 'M' && sex !== 'F')) return null
  return retirement(law, { sex, on: bornOn, appendix }).result
}
