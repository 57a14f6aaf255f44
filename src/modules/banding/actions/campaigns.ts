/** The campaign opened by its resolution, mended, closed. Who is placed is recorded by personnel’s decision, nowhere else. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { lawOf } from '../../personnel/index.ts'
import type { banding } from '../contract.ts'
import { ground } from '../queries/campaign.ts'
import { doneBefore, ranksWithBand } from '../queries/law-of-bands.ts'
import { unitsProgress } from '../queries/progress.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { type Days, whyNotClose, whyNotDays } from '../rules/campaign.ts'

/** It is the whole province’s: whoever opens it holds the permission everywhere. */
const refuseUnlessEverywhere = ({ scope }: Call) => {
  if (!scope.everywhere) refuse('banding.everywhere')
}

async function refuseDays(tx: Tx, days: Days): Promise<void> {
  const law = await lawOf(tx)
  const { beginsOn } = days
  refuseIf(whyNotDays(days, { holds: ranksWithBand(law, beginsOn).length > 0, doneBefore: doneBefore(law, beginsOn) }))
}

const columnsOf = ({ number, decidedOn, issuer, beginsOn, endsOn }: InputOf<typeof banding.openCampaign>) => ({
  number,
  decided_on: decidedOn,
  issuer,
  begins_on: beginsOn,
  ends_on: endsOn,
})

export async function openCampaign(call: Call, said: InputOf<typeof banding.openCampaign>) {
  const { tx, actor } = call
  refuseUnlessEverywhere(call)
  await refuseDays(tx, said)
  const made = await tx
    .insertInto('banding.campaign')
    .values({ ...columnsOf(said), opened_by: actor.accountId, opened_by_name: actor.fullName })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made ? { campaignId: made.id } : refuse('banding.open-already')
}

async function heldCampaign(tx: Tx, campaignId: string, version: number) {
  const held = await tx
    .selectFrom('banding.campaign')
    .select(['ends_on as endsOn', 'version'])
    .where('id', '=', campaignId)
    .where('closed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!held) return refuse('banding.no-campaign')
  return held.version === version ? held : refuse('banding.stale')
}

export async function saveCampaign(call: Call, { campaignId, version, ...said }: InputOf<typeof banding.saveCampaign>) {
  const { tx } = call
  refuseUnlessEverywhere(call)
  await heldCampaign(tx, campaignId, version)
  await refuseDays(tx, said)
  await tx
    .updateTable('banding.campaign')
    .set({ ...columnsOf(said), version: version + 1 })
    .where('id', '=', campaignId)
    .execute()
  return { version: version + 1 }
}

export async function closeCampaign(call: Call, { campaignId, version }: InputOf<typeof banding.closeCampaign>) {
  const { tx, now } = call
  refuseUnlessEverywhere(call)
  const { today, on, law } = await ground(call)
  const { endsOn } = await heldCampaign(tx, campaignId, version)
  const units = await unitsProgress(tx, { today, on, law })
  refuseIf(whyNotClose({ endsOn, left: units.reduce((sum, { ready }) => sum + ready, 0) }, today))
  await tx
    .updateTable('banding.campaign')
    .set({ closed_at: now.toISOString(), version: version + 1 })
    .where('id', '=', campaignId)
    .execute()
  return {}
}
