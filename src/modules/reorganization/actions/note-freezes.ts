/** What freeze orders stop is refused and kept; what an exception lets through is written down. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { Refusal } from '../../../shared/refusal.ts'
import { noteAttempt } from '../../organization/index.ts'
import type { Assessed } from '../queries/assessed.ts'
import type { HeldProposal } from '../queries/held-proposal.ts'
import { noteStep } from './note-step.ts'

/** @returns the refusal, to be given back and not thrown, so that what was written stays; null when nothing stops it. */
export async function noteFreezes(
  call: Call,
  { id, title, decidedOn, version }: HeldProposal,
  { change, frozen }: Pick<Assessed, 'change' | 'frozen'>,
): Promise<Refusal | null> {
  const { tx, now, actor } = call
  await noteAttempt(tx, { change, decidedOn: decidedOn ?? dayIn(now), proposalId: id, title, at: now, by: actor })
  if (frozen.length === 0) return null
  await tx
    .updateTable('reorganization.proposal')
    .set({ status: 'stopped', saved_at: now.toISOString(), version: version + 1 })
    .where('id', '=', id)
    .execute()
  await noteStep(
    call,
    id,
    'stop',
    frozen
      .map(({ sentence }) => sentence)
      .join(' ')
      .slice(0, 1_000),
  )
  return new Refusal(422, frozen)
}
