/** People who have not answered a campaign are reminded as its last day comes near. */
import { z } from 'zod'
import type { Call } from '../../platform/http/call.ts'
import { schedule, task } from '../../platform/jobs/task.ts'
import { dayIn } from '../../shared/dates.ts'
import { remind } from './actions/campaigns/run-campaign.ts'
import { isReminderDue } from './rules/proposals/campaign.ts'

async function dueCampaigns({ tx, now }: Pick<Call, 'tx' | 'now'>): Promise<string[]> {
  const open = await tx
    .selectFrom('personnel.campaign')
    .select(['id', 'opened_on as openedOn', 'deadline', 'reminded_at'])
    .where('closed_at', 'is', null)
    .where('deadline', '>=', dayIn(now))
    .orderBy('id')
    .execute()
  return open
    .map(({ reminded_at: at, ...rest }) => ({ ...rest, remindedOn: at === null ? null : dayIn(new Date(at)) }))
    .filter((campaign) => isReminderDue(campaign, dayIn(now)))
    .map(({ id }) => id)
}

export const remindOfCampaigns = task({
  name: 'personnel.remind-campaigns',
  input: z.object({}),
  run: async ({ step }) => {
    const due = await step(dueCampaigns)
    let told = 0
    for (const id of due) told += await step((call) => remind(call, id))
    return { campaigns: due.length, told }
  },
})

/** In the morning, before people begin to work. */
export const remindOfCampaignsSchedule = schedule({
  name: 'personnel.remind-campaigns',
  cron: '0 7 * * *',
  label: 'Nhắc người chưa xác nhận trong đợt rà soát hồ sơ (hằng ngày)',
  task: remindOfCampaigns,
  input: {},
})
