/** A reassignment held for a change, so that two who change it come one after the other. */
import type { Tx } from '../../../../platform/http/call.ts'
import { type ReassignmentStatus, Ways } from '../../contract/reassignments.ts'
import { refuse } from '../../refusals.vi.ts'
import type { Seconded } from '../../rules/reassignment.ts'

export const reassignmentRow = (tx: Tx, reassignmentId: string) =>
  tx
    .selectFrom('reorganization.reassignment')
    .select([
      ...(['id', 'version', 'status', 'unit_id as unitId', 'unit_name as unitName', 'title', 'day', 'draft'] as const),
      ...(['legal_basis as legalBasis', 'decided_on as decidedOn', 'issuer', 'signer', 'round'] as const),
      ...(['drafted_by as draftedBy', 'submitted_by as submittedBy', 'run_id as runId'] as const),
      ...(['recording_id as recordingId', 'written_by as writtenBy', 'seconded'] as const),
    ])
    .where('id', '=', reassignmentId)

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof reassignmentRow>['executeTakeFirst']>>>

export const reassignmentOf = ({ draft, seconded, status, ...row }: Row) => ({
  ...row,
  seconded: seconded as unknown as Seconded[],
  draft: Ways.parse(draft),
  status: status as ReassignmentStatus,
})
export type HeldReassignment = ReturnType<typeof reassignmentOf>

/** @throws Refusal when it is not there, or is not any more as it was seen. */
export async function heldReassignment(tx: Tx, reassignmentId: string, version: number): Promise<HeldReassignment> {
  const row = await reassignmentRow(tx, reassignmentId).forUpdate().executeTakeFirst()
  if (!row) return refuse('reorganization.not-found')
  if (row.version !== version) return refuse('reorganization.stale')
  return reassignmentOf(row)
}
