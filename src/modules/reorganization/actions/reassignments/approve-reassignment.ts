/** A reassignment approved or taken back by a second person: asked for here, done in the background as whoever asked. */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import { onBehalf } from '../../../../platform/jobs/step.ts'
import { carryOutReassignment } from '../../jobs-of-reassignments.ts'
import type { HeldReassignment } from '../../queries/reassignments/held-reassignment.ts'
import { whyNotApproved, whyNotUndone } from '../../queries/reassignments/why-not-sent.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotSecond } from '../../rules/reassignment.ts'
import { refuseUnlessEverywhere } from '../move-proposal.ts'
import { seenReassignment } from './move-reassignment.ts'

type At = { reassignmentId: string; version: number }

export async function approveReassignment(call: Call, asked: At) {
  refuseUnlessEverywhere(call)
  const held = await seenReassignment(call, asked, 'record')
  refuseIf(whyNotSecond(held, call.actor.accountId))
  if (held.status !== 'submitted') return refuse('reorganization.not-sent')
  refuseIf((await whyNotApproved(call, held)).reasons[0] ?? null)
  return askFor(call, held, 'record', `Chuyển người theo phương án: ${held.title}`)
}

export async function undoReassignment(call: Call, { reason, ...asked }: At & { reason: string }) {
  refuseUnlessEverywhere(call)
  const held = await seenReassignment(call, asked, 'undo')
  refuseIf(await whyNotUndone(call.tx, held))
  return askFor(call, held, 'undo', `Hoàn tác phương án nhân sự: ${held.title}`, reason)
}

async function askFor(call: Call, held: HeldReassignment, what: 'record' | 'undo', label: string, reason = '') {
  const { tx, jobs } = call
  if (await isUnderWay(call, held.runId)) return refuse('reorganization.moving-people')
  const runId = await jobs.add(
    carryOutReassignment,
    label,
    {
      of: onBehalf(call, 'reorganization.approve-reassignment'),
      what,
      reassignmentId: held.id,
      version: held.version,
      reason,
    },
    `reorganization.reassign:${held.id}`,
  )
  await tx.updateTable('reorganization.reassignment').set({ run_id: runId }).where('id', '=', held.id).execute()
  return { runId }
}

async function isUnderWay({ tx }: Pick<Call, 'tx'>, runId: string | null): Promise<boolean> {
  if (runId === null) return false
  const run = await tx.selectFrom('jobs.run').select('state').where('id', '=', runId).executeTakeFirst()
  return run?.state === 'waiting' || run?.state === 'running'
}

export async function stopReassigning({ tx }: Call, { runId }: { runId: string }) {
  const { rows } = await sql<{ done: boolean }>`select jobs.cancel_own(${runId}::uuid) as done`.execute(tx)
  return rows[0]?.done ? { done: true as const } : refuse('reorganization.run-over')
}
