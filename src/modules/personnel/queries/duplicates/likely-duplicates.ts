/** Before a record is opened: who is likely the same person. */
import type { Tx } from '../../../../platform/http/call.ts'
import { type Finding, LIKELY, type Likened, likeness } from '../../rules/likeness.ts'
import { lookalikes } from './likened.ts'

export interface LikelyDuplicate {
  score: number
  working: Finding[]
  /** Null: kept by a unit out of reach, of which nothing more is told. */
  record: { id: string; fullName: string; bornOn: string | null; unitId: number } | null
}

/** The likeliest first. */
export async function likelyDuplicates(
  tx: Tx,
  subject: Likened,
  exceptRecordId: string | null = null,
): Promise<LikelyDuplicate[]> {
  return (await lookalikes(tx, subject, exceptRecordId))
    .map((other) => ({
      ...likeness(subject, other),
      record: other.isInReach
        ? { id: other.recordId, fullName: other.fullName, bornOn: other.bornOn, unitId: other.unitId }
        : null,
    }))
    .filter(({ score }) => score >= LIKELY)
    .toSorted((a, b) => b.score - a.score)
}
