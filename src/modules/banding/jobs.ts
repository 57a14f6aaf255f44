/** On Mondays, while a campaign runs, whoever records decisions is told how many are left in his units. */
import { z } from 'zod'
import type { Call } from '../../platform/http/call.ts'
import { schedule, task } from '../../platform/jobs/task.ts'
import { dayIn } from '../../shared/dates.ts'
import { holdersAt } from '../identity/index.ts'
import { tell } from '../notices/index.ts'
import { leftNotice } from './notices.vi.ts'
import { ground } from './queries/campaign.ts'
import { unitsProgress } from './queries/progress.ts'
import { remindersOf } from './rules/placing.ts'

async function tellAll({ tx, now }: Pick<Call, 'tx' | 'now'>): Promise<number> {
  const { campaign, today, on, law } = await ground({ tx, now })
  if (!campaign || campaign.isClosed || today < campaign.beginsOn) return 0
  const units = await unitsProgress(tx, { today, on, law })
  const left = new Map(units.map(({ unitId, ready }) => [unitId, ready]))
  const holders = await holdersAt(tx, { permission: 'personnel.record', unitIds: [...left.keys()], at: now })
  let told = 0
  for (const { accountId, people } of remindersOf(left, holders))
    told += await tell(tx, {
      to: { accounts: [accountId] },
      key: `banding.left:${dayIn(now)}`,
      kind: 'task',
      at: now,
      ...leftNotice(people, campaign.endsOn, today),
      path: '/banding',
    })
  return told
}

export const tellWhoIsLeft = task({
  name: 'banding.tell-who-is-left',
  input: z.object({}),
  run: async ({ step }) => ({ told: await step(tellAll) }),
})

export const tellWhoIsLeftSchedule = schedule({
  name: 'banding.tell-who-is-left',
  cron: '5 7 * * 1',
  label: 'Nhắc xếp bậc nghề nghiệp viên chức (sáng thứ hai)',
  task: tellWhoIsLeft,
  input: {},
})
