/** Issues a draft set once every sum and rule holds; from then on it never changes. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { CriteriaSet, par } from '../../contract.ts'
import { criteriaSet, draftFrom } from '../../queries/sets/criteria-sets.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotIssue } from '../../rules/sets/criteria-set.ts'

export async function issueCriteriaSet(
  { tx, now }: Call,
  { setId, decisionNumber, decisionDay }: InputOf<typeof par.issueCriteriaSet>,
) {
  const set = await criteriaSet(tx, setId)
  if (set.status === 'issued') return refuse('par.set-issued')
  await issueDraft(tx, set, { decisionNumber, decisionDay, at: now })
  return { done: true as const }
}

export async function issueDraft(
  tx: Tx,
  set: CriteriaSet,
  { decisionNumber, decisionDay, at }: { decisionNumber: string | null; decisionDay: string | null; at: Date },
) {
  refuseIf(whyNotIssue(draftFrom(set)))
  await tx
    .updateTable('par.criteria_set')
    .set({ status: 'issued', decision_number: decisionNumber, decision_day: decisionDay, issued_at: at.toISOString() })
    .where('id', '=', set.id)
    .execute()
}
