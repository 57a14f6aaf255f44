/** Issues a draft set with its decision once every sum and rule holds; from then on it never changes. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { criteriaSet, whyNotIssueSet } from '../../queries/sets/criteria-sets.ts'
import { refuseIf } from '../../refusals.vi.ts'
import type { Offered } from '../../rules/facts/why-not-fact.ts'
import { heldDraft } from './held-draft.ts'

export async function issueCriteriaSet(
  { tx, now }: Call,
  { setId, version, decisionNumber, decisionDay }: InputOf<typeof par.issueCriteriaSet>,
  offered: readonly Offered[],
) {
  await heldDraft(tx, setId, version)
  const set = await criteriaSet(tx, setId)
  refuseIf([
    ...(await whyNotIssueSet(tx, set, offered)),
    ...(set.decisionFile === null ? [{ reason: 'par.decision-file-missing' as const }] : []),
  ])
  await issueDraft(tx, setId, { decisionNumber, decisionDay, at: now })
  return { done: true as const }
}

/** Of a set that nothing stands in the way of. */
export async function issueDraft(
  tx: Tx,
  setId: string,
  { decisionNumber, decisionDay, at }: { decisionNumber: string | null; decisionDay: string | null; at: Date },
) {
  await tx
    .updateTable('par.criteria_set')
    .set({ status: 'issued', decision_number: decisionNumber, decision_day: decisionDay, issued_at: at.toISOString() })
    .where('id', '=', setId)
    .execute()
}
