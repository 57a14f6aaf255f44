/** Campaigns and how far they are: records of their units within one’s reach, and the word given on each. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { literally } from '../../../../shared/literally.ts'
import { fold } from '../../../../shared/vietnamese.ts'
import { unitNames } from '../../../organization/index.ts'
import type { Campaign, UnitProgressRow } from '../../contract/campaigns.ts'
import type { personnel } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'
import { OVER } from '../../rules/life/state.ts'

const namedIn = (tx: Tx, campaignId: string) =>
  tx
    .selectFrom('personnel.campaign_unit as u')
    .innerJoin('personnel.record as of', 'of.unit_id', 'u.unit_id')
    .select('of.id')
    .where('u.campaign_id', '=', campaignId)
    .union(tx.selectFrom('personnel.campaign_record').select('record_id as id').where('campaign_id', '=', campaignId))

/** Whoever still works is asked, of the units or chosen one by one; a file that is closed or merged is nobody’s to confirm. */
export const askedIn = (tx: Tx, campaignId: string) =>
  tx
    .selectFrom('personnel.record as r')
    .leftJoin('personnel.confirmation as w', (join) =>
      join.onRef('w.record_id', '=', 'r.id').on('w.campaign_id', '=', campaignId),
    )
    .where('r.id', 'in', namedIn(tx, campaignId))
    .where('r.merged_into', 'is', null)
    .where('r.state', 'not in', OVER)

const counts = [
  sql<number>`count(*)::int`.as('asked'),
  sql<number>`count(*) filter (where w.outcome = 'correct')::int`.as('correct'),
  sql<number>`count(*) filter (where w.outcome = 'proposed')::int`.as('proposed'),
] as const

async function withCounts(tx: Tx, campaignId?: string): Promise<Campaign[]> {
  const rows = await tx
    .selectFrom('personnel.campaign')
    .select([
      ...(['id', 'title', 'year', 'opened_on as openedOn', 'deadline', 'note', 'version'] as const),
      ...(['opened_by_name as openedByName', 'reminded_at as remindedAt', 'closed_at as closedAt'] as const),
    ])
    .$if(campaignId !== undefined, (q) => q.where('id', '=', campaignId as string))
    .orderBy('opened_on', 'desc')
    .orderBy('id')
    .execute()
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      ...(await askedIn(tx, row.id)
        .select([...counts])
        .executeTakeFirstOrThrow()),
    })),
  )
}

export const campaignList = async ({ tx }: Call) => ({ campaigns: await withCounts(tx) })

export async function oneCampaign({ tx, now }: Call, { campaignId }: { campaignId: string }) {
  const [campaign] = await withCounts(tx, campaignId)
  if (!campaign) return refuse('personnel.campaign-not-found')
  const rows = await askedIn(tx, campaignId)
    .select(['r.unit_id as unitId', ...counts])
    .select(sql<number>`count(*) filter (where r.account_id is null and w.outcome is null)::int`.as('unreachable'))
    .groupBy('r.unit_id')
    .execute()
  const names = await unitNames(
    tx,
    rows.map(({ unitId }) => unitId),
    dayIn(now),
  )
  const units: UnitProgressRow[] = rows
    .map((row) => ({ ...row, unitName: names.get(row.unitId) ?? '' }))
    .toSorted((a, b) => a.unitName.localeCompare(b.unitName, 'vi'))
  return { ...campaign, units }
}

export async function campaignPeople(
  { tx, now }: Call,
  { campaignId, state, unitId, search, page, pageSize }: InputOf<typeof personnel.campaignPeople>,
) {
  let found = askedIn(tx, campaignId)
  if (state === 'missing') found = found.where('w.outcome', 'is', null)
  else if (state !== 'all') found = found.where('w.outcome', '=', state)
  if (unitId !== undefined) found = found.where('r.unit_id', '=', unitId)
  if (search !== '') found = found.where(sql<boolean>`r.name_key like ${`%${literally(fold(search))}%`}`)
  const { total } = await found.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const rows = await found
    .select(['r.id as recordId', 'r.full_name as fullName', 'r.unit_id as unitId', 'r.post_title as postTitle'])
    .select(['w.outcome', 'w.given_at as givenAt', sql<boolean>`r.account_id is not null`.as('hasAccount')])
    .orderBy('r.given_name')
    .orderBy('r.full_name')
    .orderBy('r.id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  const names = await unitNames(tx, [...new Set(rows.map((row) => row.unitId))], dayIn(now))
  return { total, people: rows.map(({ unitId: at, ...row }) => ({ ...row, unitName: names.get(at) ?? '' })) }
}
