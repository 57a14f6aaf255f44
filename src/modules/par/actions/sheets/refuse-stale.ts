/** The other's save stands; the page shows both and lets the person choose. */
import { formatTime } from '../../../../shared/dates.ts'
import { refuse } from '../../refusals.vi.ts'
import type { Leaf } from '../../rules/sheets/self-assessment.ts'

/** @param other who saved the criterion in the meantime, and when; undefined when it is gone. @throws Refusal 409 */
export function refuseStale(leaf: Leaf, other: { by: string; at: string } | undefined): never {
  return refuse(
    'par.stale-entry',
    { code: leaf.code, by: other?.by ?? 'Người khác', at: other ? formatTime(other.at) : '' },
    leaf.id,
  )
}
