/** The person’s own word on the record in a campaign: it is right, or a proposal says what is not. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { personnel } from '../../contract.ts'
import { lastRecordingOf, ownCampaign } from '../../queries/campaigns/own-campaigns.ts'
import type { HeldProposal } from '../../queries/proposals/held-proposal.ts'
import { ownRecord } from '../../queries/proposals/own-record.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotConfirm } from '../../rules/proposals/campaign.ts'

/** @throws Refusal when the record was written into since it was looked at: nobody confirms what he has not seen. */
export async function confirmRecord(call: Call, { campaignId, seen }: InputOf<typeof personnel.confirmRecord>) {
  const record = await ownRecord(call)
  const campaign = await ownCampaign(call.tx, campaignId, record)
  if (!campaign) return refuse('personnel.campaign-not-found')
  refuseIf(whyNotConfirm(campaign, dayIn(call.now)))
  if ((await lastRecordingOf(call.tx, record.id)) !== seen) return refuse('personnel.stale')
  await put(call, { campaignId, recordId: record.id, proposalId: null, seen })
  return { done: true as const }
}

/** A proposal that is sent while a campaign runs is the person’s answer to it. */
export async function confirmByProposal(call: Call, { id, recordId, campaignId }: HeldProposal): Promise<void> {
  if (campaignId === null) return
  const record = await ownRecord(call)
  const campaign = await ownCampaign(call.tx, campaignId, record)
  if (!campaign || whyNotConfirm(campaign, dayIn(call.now)) !== null) return
  await put(call, { campaignId, recordId, proposalId: id, seen: await lastRecordingOf(call.tx, recordId) })
}

interface Word {
  campaignId: string
  recordId: string
  proposalId: string | null
  seen: number | null
}

async function put({ tx, actor, now }: { tx: Tx } & Pick<Call, 'actor' | 'now'>, word: Word): Promise<void> {
  const said = {
    outcome: word.proposalId === null ? ('correct' as const) : ('proposed' as const),
    proposal_id: word.proposalId,
    seen_recording: word.seen,
    given_by: actor.accountId,
    given_at: now.toISOString(),
  }
  await tx
    .insertInto('personnel.confirmation')
    .values({ campaign_id: word.campaignId, record_id: word.recordId, ...said })
    .onConflict((on) => on.columns(['campaign_id', 'record_id']).doUpdateSet(said))
    .execute()
}
