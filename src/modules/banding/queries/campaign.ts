/** The campaign that runs, else the last one. */

import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { lawOf } from '../../personnel/index.ts'
import type { Campaign } from '../contract/shapes.ts'

export async function lastCampaign(tx: Tx): Promise<Campaign | null> {
  const row = await tx
    .selectFrom('banding.campaign')
    .selectAll()
    .orderBy((e) => e('closed_at', 'is not', null))
    .orderBy('closed_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row
    ? {
        id: row.id,
        number: row.number,
        decidedOn: row.decided_on,
        issuer: row.issuer,
        version: row.version,
        beginsOn: row.begins_on,
        endsOn: row.ends_on,
        openedByName: row.opened_by_name,
        isClosed: row.closed_at !== null,
      }
    : null
}

/** What a preview is worked out by: today, or the first day of a campaign that has not begun. */
export async function ground({ tx, now }: Pick<Call, 'tx' | 'now'>, asked?: string) {
  const campaign = await lastCampaign(tx)
  const today = dayIn(now)
  const begins = campaign && !campaign.isClosed ? campaign.beginsOn : today
  const [, later = today] = [begins, today].toSorted()
  return { campaign, today, on: asked ?? later, law: await lawOf(tx) }
}
