/** Campaigns that ask for one’s own record, with one’s own word on each. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import { ownRecord } from '../proposals/own-record.ts'

interface Own {
  id: string
  unitId: number
}

/** Those that ask the people of one’s unit, and those that ask for oneself. */
const asked = (tx: Tx, { id, unitId }: Own) =>
  tx.selectFrom('personnel.campaign as c').where('c.id', 'in', (e) =>
    e
      .selectFrom('personnel.campaign_unit')
      .select('campaign_id')
      .where('unit_id', '=', unitId)
      .union(e.selectFrom('personnel.campaign_record').select('campaign_id').where('record_id', '=', id)),
  )

export const ownCampaign = (tx: Tx, campaignId: string, own: Own) =>
  asked(tx, own).select(['c.deadline', 'c.closed_at as closedAt']).where('c.id', '=', campaignId).executeTakeFirst()

/** What was last written into a record: what a person confirms is the record as it was then. */
export async function lastRecordingOf(tx: Tx, recordId: string): Promise<number | null> {
  const { last } = await tx
    .selectFrom('personnel.event')
    .select((e) => [e.fn<string | null>('greatest', [e.fn.max('recorded_by'), e.fn.max('closed_by')]).as('last')])
    .where('record_id', '=', recordId)
    .executeTakeFirstOrThrow()
  return last === null ? null : Number(last)
}

export async function ownCampaigns(call: Call) {
  const { tx, now } = call
  const record = await ownRecord(call)
  const campaigns = await asked(tx, record)
    .leftJoin('personnel.confirmation as w', (join) =>
      join.onRef('w.campaign_id', '=', 'c.id').on('w.record_id', '=', record.id),
    )
    .select(['c.id', 'c.title', 'c.year', 'c.deadline', 'c.note'])
    .select(['w.outcome', 'w.given_at as givenAt', 'w.proposal_id as proposalId', 'w.seen_recording as seenRecording'])
    .where('c.closed_at', 'is', null)
    .where('c.deadline', '>=', dayIn(now))
    .orderBy('c.deadline')
    .orderBy('c.id')
    .execute()
  const last = await lastRecordingOf(tx, record.id)
  return {
    recordId: record.id,
    seen: last,
    campaigns: campaigns.map(({ seenRecording, ...campaign }) => ({
      ...campaign,
      /** Written into since: the word is about another state. */
      isOutdated: seenRecording !== null && Number(seenRecording) !== last,
    })),
  }
}
