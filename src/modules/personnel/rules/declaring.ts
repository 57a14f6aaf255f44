/** Which parts the curriculum vitae may write, and through which door. */
import type { PersonnelReason } from '../refusals.vi.ts'
import { isPart, partOf } from './parts.ts'
import { whyNotPlain } from './sensitivity.ts'

/** Who manages and who uses a person follows from a decision, which another unit acts upon; a photo has its own door. */
const BY_DECISION: ReadonlySet<string> = new Set(['employment', 'use', 'photo'])

export const isDeclared = (part: string): boolean => !BY_DECISION.has(part)

export function whyNotDeclare(part: string, door: 'plain' | 'sensitive'): PersonnelReason | null {
  if (!isPart(part)) return { reason: 'personnel.part-unknown', params: { part } }
  if (BY_DECISION.has(part)) return { reason: 'personnel.by-decision', params: { part: partOf(part).label } }
  // With sensitive parts in it the whole form goes through their door: what is saved at once is one recording.
  return door === 'plain' ? whyNotPlain(part) : null
}
