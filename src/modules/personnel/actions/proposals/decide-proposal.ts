/** The third hand: what is approved stands in the record at once, each line by itself, over the state it named. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { personnel } from '../../contract.ts'
import { whenNow } from '../../queries/law.ts'
import { type HeldItem, type HeldProposal, heldProposal, itemsOf } from '../../queries/proposals/held-proposal.ts'
import { nextFor } from '../../queries/proposals/proposal-list.ts'
import { storedEventsOf } from '../../queries/proposals/stored-events.ts'
import { type PersonnelReason, refuseIf } from '../../refusals.vi.ts'
import { partOf } from '../../rules/parts.ts'
import { authorityInWords, mayDecide } from '../../rules/proposals/authority.ts'
import { type Opinion, statusBy, type Verdict, whyNotOpinions, whyNotThisHand } from '../../rules/proposals/proposal.ts'
import { whyNotTrue } from '../../rules/proposals/submission.ts'
import { applyItems } from './apply-items.ts'
import { countsOf, judge, reasonOf } from './check-proposal.ts'
import { moveTo } from './note-step.ts'
import { tellOwner } from './tell.ts'

export async function decideProposal(call: Call, { opinions, ...at }: InputOf<typeof personnel.decideProposal>) {
  const { tx } = call
  const proposal = await heldProposal(tx, at, 'decide')
  const waiting = proposal.items.filter(({ verdict }) => verdict === 'checked')
  refuseIf(
    whyNotOpinions(
      opinions,
      waiting.map(({ id }) => id),
    ),
  )
  const judgedItems = waiting.filter(({ id }) => opinions.some(({ itemId }) => itemId === id))
  refuseIf(judgedItems.flatMap((item) => whyNotMine(call, proposal, item) ?? []))
  // Whoever writes into the record comes before or after, so that what stands now stands until this is done.
  await tx.selectFrom('personnel.record').select('id').where('id', '=', proposal.recordId).forUpdate().execute()
  const events = await storedEventsOf(tx, proposal.recordId)
  const judged = judge(judgedItems, opinions, events, 'approved')
  const when = await whenNow(call)
  const agreed = judgedItems.filter(({ id }) => judged.get(id) === 'approved')
  refuseIf(
    agreed.flatMap(({ id, change }) => {
      const why = whyNotTrue(change, events, when)
      return why === null ? [] : { ...why, at: id }
    }),
  )
  const recordingId = agreed.length === 0 ? null : await applyItems(call, proposal, { items: agreed, events })
  await putAll(call, { judged, opinions, recordingId })
  const after = await itemsOf(tx, proposal.id)
  const status = statusBy(after.map(({ verdict }) => verdict))
  await moveTo(call, { ...at, status, step: 'decide' })
  if (status === 'decided') await tellOwner(call, proposal, after)
  return { ...countsOf(judged), status, nextId: await nextFor(call, 'approve', proposal.id) }
}

function whyNotMine({ actor, scope }: Call, proposal: HeldProposal, item: HeldItem): PersonnelReason | null {
  const hand = whyNotThisHand({ ...proposal, checkedBy: item.checkedBy }, actor.accountId)
  if (hand !== null) return { ...hand, at: item.id }
  const { authority, change } = item
  return authority !== null && mayDecide(authority, scope)
    ? null
    : {
        reason: 'personnel.not-your-authority',
        params: { part: partOf(change.part).label, authority: authorityInWords[authority ?? 'department'] },
        at: item.id,
      }
}

interface Judged {
  judged: ReadonlyMap<string, Verdict>
  opinions: readonly Opinion[]
  recordingId: number | null
}

async function putAll({ tx, actor, now }: Call, { judged, opinions, recordingId }: Judged): Promise<void> {
  for (const [itemId, verdict] of judged)
    await tx
      .updateTable('personnel.proposal_item')
      .set({
        verdict,
        decided_by: actor.accountId,
        decided_by_name: actor.fullName,
        decided_at: now.toISOString(),
        reason: reasonOf(opinions, itemId),
        ...(verdict === 'approved' && { recording_id: recordingId }),
      })
      .where('id', '=', itemId)
      .execute()
}
