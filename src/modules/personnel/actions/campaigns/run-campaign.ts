/** A campaign opened, reminded of, closed. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { chunksOf } from '../../../../shared/chunks.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { tell } from '../../../notices/index.ts'
import { unitsOn } from '../../../organization/index.ts'
import type { personnel } from '../../contract.ts'
import { proposalNotices } from '../../notices-of-proposals.vi.ts'
import { askedIn } from '../../queries/campaigns/campaigns.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotConfirm, whyNotOpen } from '../../rules/proposals/campaign.ts'

/** A campaign is known to the whole province: whoever opens it holds the permission everywhere. */
const refuseUnlessEverywhere = ({ scope }: Call) => {
  if (!scope.everywhere) refuse('personnel.campaign-everywhere')
}

export async function openCampaign(call: Call, given: InputOf<typeof personnel.openCampaign>) {
  const { tx, actor, now } = call
  refuseUnlessEverywhere(call)
  const { title, year, deadline, note, unitIds, recordIds } = given
  const units = await withBelow(tx, unitIds, dayIn(now))
  refuseIf(whyNotOpen({ deadline, units, people: recordIds }, dayIn(now)))
  const { id } = await tx
    .insertInto('personnel.campaign')
    .values({
      title,
      year,
      deadline,
      note,
      opened_on: dayIn(now),
      opened_by: actor.accountId,
      opened_by_name: actor.fullName,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const some of chunksOf(units, 5_000))
    await tx
      .insertInto('personnel.campaign_unit')
      .values(some.map((unitId) => ({ campaign_id: id, unit_id: unitId })))
      .execute()
  if (recordIds.length > 0)
    await tx
      .insertInto('personnel.campaign_record')
      .values([...new Set(recordIds)].map((recordId) => ({ campaign_id: id, record_id: recordId })))
      .execute()
  await ask(call, { id, title, deadline })
  return { campaignId: id }
}

async function withBelow(tx: Tx, unitIds: readonly number[], day: string): Promise<number[]> {
  const parents = new Map((await unitsOn(tx, day)).map(({ unitId, parentId }) => [unitId, parentId]))
  const wanted = new Set(unitIds)
  const isBelow = (unitId: number | null): boolean =>
    unitId !== null && (wanted.has(unitId) || isBelow(parents.get(unitId) ?? null))
  return [...parents.keys()].filter(isBelow)
}

/** Told once a day at most, however often it is asked for. @returns how many people were. */
async function ask(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  { id, title, deadline }: { id: string; title: string; deadline: string },
): Promise<number> {
  const missing = await askedIn(tx, id)
    .select('r.account_id as accountId')
    .where('w.outcome', 'is', null)
    .where('r.account_id', 'is not', null)
    .execute()
  return tell(tx, {
    ...proposalNotices.asked(title, deadline),
    to: { accounts: missing.flatMap(({ accountId }) => accountId ?? []) },
    key: `personnel.campaign:${id}:${dayIn(now)}`,
    kind: 'task',
    path: '/personnel/proposals',
    at: now,
    isUrgent: deadline === dayIn(now),
  })
}

export async function remindCampaign(call: Call, { campaignId }: { campaignId: string }) {
  refuseUnlessEverywhere(call)
  return { told: await remind(call, campaignId) }
}

export async function remind(call: Pick<Call, 'tx' | 'now'>, campaignId: string): Promise<number> {
  const { tx, now } = call
  const campaign = await tx
    .selectFrom('personnel.campaign')
    .select(['id', 'title', 'deadline', 'closed_at as closedAt'])
    .where('id', '=', campaignId)
    .forUpdate()
    .executeTakeFirst()
  if (!campaign) return refuse('personnel.campaign-not-found')
  refuseIf(whyNotConfirm(campaign, dayIn(now)))
  const told = await ask(call, campaign)
  await tx
    .updateTable('personnel.campaign')
    .set({ reminded_at: now.toISOString() })
    .where('id', '=', campaignId)
    .execute()
  return told
}

export async function closeCampaign(call: Call, { campaignId, version }: InputOf<typeof personnel.closeCampaign>) {
  const { tx, now } = call
  refuseUnlessEverywhere(call)
  const closed = await tx
    .updateTable('personnel.campaign')
    .set({ closed_at: now.toISOString(), version: version + 1 })
    .where('id', '=', campaignId)
    .where('version', '=', version)
    .where('closed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!closed) return refuse('personnel.campaign-stale')
  return { done: true as const }
}
