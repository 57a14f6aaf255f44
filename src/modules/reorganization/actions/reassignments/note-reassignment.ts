/** A reassignment put into another state: who did it is kept, and its owners hear of it. */
import type { Call } from '../../../../platform/http/call.ts'
import { tell } from '../../../notices/index.ts'
import type { ReassignmentStatus } from '../../contract/reassignments.ts'
import type { HeldReassignment } from '../../queries/reassignments/held-reassignment.ts'

type Ground = Pick<Call, 'tx' | 'now' | 'actor'>
export type ReassignmentStep = 'draft' | 'submit' | 'return' | 'withdraw' | 'record' | 'undo'

interface Put {
  status: ReassignmentStatus
  step: ReassignmentStep
  reason?: string
  also?: Partial<{ submitted_by: string; round: number; people: number | null; recording_id: number }>
}

/** What a run said before does not hold of what is written or sent anew. */
const GOES_ON: Partial<Record<ReassignmentStep, true>> = { submit: true, return: true, withdraw: true }

export async function putReassignment(
  call: Ground,
  { id, version }: Pick<HeldReassignment, 'id' | 'version'>,
  { status, step, reason = '', also = {} }: Put,
): Promise<void> {
  await call.tx
    .updateTable('reorganization.reassignment')
    .set({
      status,
      ...also,
      ...(GOES_ON[step] && { run_id: null }),
      saved_at: call.now.toISOString(),
      version: version + 1,
    })
    .where('id', '=', id)
    .execute()
  await noteReassignment(call, id, step, reason)
}

export const noteReassignment = (
  { tx, actor, now }: Ground,
  reassignmentId: string,
  step: ReassignmentStep,
  reason = '',
) =>
  tx
    .insertInto('reorganization.reassignment_step')
    .values({
      reassignment_id: reassignmentId,
      step,
      reason,
      taken_at: now.toISOString(),
      taken_by: actor.accountId,
      taken_by_name: actor.fullName,
    })
    .execute()

/** Whoever drew it up and whoever sent it. */
export const tellDrafters = (
  { tx, now, actor }: Ground,
  { id, version, draftedBy, submittedBy }: HeldReassignment,
  event: 'returned' | 'recorded' | 'undone',
  said: { title: string; body: string },
) =>
  tell(tx, {
    ...said,
    to: { accounts: [...new Set([draftedBy, submittedBy ?? draftedBy])] },
    key: `reorganization.reassignment-${event}:${id}:${version}`,
    kind: event === 'returned' ? 'task' : 'result',
    path: pathOf(id),
    at: now,
    except: actor.accountId,
  })

export const pathOf = (reassignmentId: string) => `/reorganization/reassignments/${reassignmentId}`
