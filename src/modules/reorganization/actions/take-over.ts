/** What ended units leave goes to whoever takes over, on the day of effect or as soon as it is recorded after it. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { type HeldProposal, heldProposal } from '../queries/held-proposal.ts'
import { handOver } from './hand-over.ts'
import { noteStep } from './note-step.ts'

/** Recorded events whose day has come and of which nothing was handed over yet, the earliest first. */
export async function eventsToTakeOver({ tx, now }: Pick<Call, 'tx' | 'now'>): Promise<string[]> {
  const rows = await tx
    .selectFrom('reorganization.proposal')
    .select('id')
    .where('status', '=', 'recorded')
    .where('taken_over_at', 'is', null)
    .where('day', '<=', dayIn(now))
    .orderBy('day')
    .orderBy('saved_at')
    .execute()
  return rows.map(({ id }) => id)
}

/** Who takes over from whom, as it was settled when it was recorded. */
const keptFrom = ({ day, draft, begun }: HeldProposal) =>
  draft.keepers.map(({ unitId, keeperId }) => ({
    unitId,
    since: day as string,
    keeperId: begun[String(keeperId)] ?? keeperId,
  }))

export async function takeOver(call: Pick<Call, 'tx' | 'now' | 'actor'>, proposalId: string): Promise<void> {
  const { tx, now } = call
  const proposal = await heldProposal(tx, proposalId)
  // Taken over already, or taken back meanwhile.
  if (proposal.status !== 'recorded' || proposal.takenOverAt !== null) return
  await handOver(call, keptFrom(proposal))
  await markTakenOver(tx, proposalId, now)
  await noteStep(call, proposalId, 'take-over')
}

const markTakenOver = (tx: Tx, proposalId: string, now: Date) =>
  tx
    .updateTable('reorganization.proposal')
    .set({ taken_over_at: now.toISOString() })
    .where('id', '=', proposalId)
    .execute()
