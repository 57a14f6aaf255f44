/** A proposal becomes an event: recorded in the ledger, and what ended units leave taken over once its day has come. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { Refusal } from '../../../shared/refusal.ts'
import { type Change, recordChange, recordFacts } from '../../organization/index.ts'
import type { Draft, reorganization } from '../contract.ts'
import { notices } from '../notices.vi.ts'
import { assessed } from '../queries/assessed.ts'
import type { HeldProposal } from '../queries/held-proposal.ts'
import { refuseIf } from '../refusals.vi.ts'
import type { Ending } from '../rules/keepers.ts'
import { whyNotAlone } from '../rules/proposal.ts'
import { refuseUnlessEverywhere, seenProposal, tellOwners } from './move-proposal.ts'
import { noteFreezes } from './note-freezes.ts'
import { noteStep } from './note-step.ts'
import { takeOver } from './take-over.ts'

export async function recordProposal(
  call: Call,
  { reason, basis, ...asked }: InputOf<typeof reorganization.recordProposal>,
) {
  const { tx, now, actor } = call
  const proposal = { ...(await seenProposal(call, asked, 'record')), ...basis }
  refuseUnlessEverywhere(call)
  refuseIf(whyNotAlone(proposal, actor.accountId, reason))
  const found = await assessed(tx, proposal, dayIn(now))
  const { change, endings, reasons, toRecord } = found
  if (reasons.length + toRecord.length > 0) throw new Refusal(422, [...reasons, ...toRecord])
  const stopped = await noteFreezes(call, proposal, found)
  if (stopped) return stopped
  const { legalBasis, decidedOn, issuer, note } = proposal
  const { recording, eventId, idOf } = await recordChange(tx, change, {
    legalBasis,
    decidedOn,
    issuer,
    note: note || null,
  })
  const own = (unitId: number) => idOf.get(unitId) ?? unitId
  const facts = proposal.draft.facts.map(({ unitId, fact, value }) => ({
    unitId: own(unitId),
    fact,
    value,
    from: change.day,
    to: null,
  }))
  await recordFacts(tx, facts, { legalBasis, source: null }, recording)
  const begun = Object.fromEntries([...idOf].map(([own, unitId]) => [String(own), unitId]))
  await tx
    .updateTable('reorganization.proposal')
    .set({
      legal_basis: legalBasis,
      decided_on: decidedOn,
      issuer,
      draft: JSON.stringify(settled(proposal, change, endings)),
      status: 'recorded',
      recording_id: recording.id,
      event_id: eventId,
      begun: JSON.stringify(begun),
      saved_at: now.toISOString(),
      version: proposal.version + 1,
    })
    .where('id', '=', proposal.id)
    .execute()
  await noteStep(call, proposal.id, 'record', reason)
  if (change.day <= dayIn(now)) await takeOver(call, proposal.id)
  await tellOwners(call, proposal, 'recorded', notices.recorded(proposal.title, actor.fullName, change.day))
  return { eventId, begun }
}

/** What followed by itself is written down as it was recorded: who goes where, who ends, who takes over. */
const settled = ({ draft }: HeldProposal, { children, ends = [] }: Change, endings: readonly Ending[]): Draft => ({
  ...draft,
  children: [...children],
  ends: [...ends],
  keepers: endings.flatMap(({ unitId, keeperId }) => (keeperId === null ? [] : [{ unitId, keeperId }])),
})
