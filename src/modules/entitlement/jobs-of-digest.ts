/** On Mondays whoever records decisions is told how much waits; by letter as well, where he wishes letters. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { Call } from '../../platform/http/call.ts'
import { schedule, task } from '../../platform/jobs/task.ts'
import { dayIn } from '../../shared/dates.ts'
import { holdersAt } from '../identity/index.ts'
import { tell } from '../notices/index.ts'
import { OVER } from '../personnel/index.ts'
import { digestNotice } from './notices.vi.ts'
import { DIGEST_KINDS, digestsOf, type Waiting } from './rules/digest.ts'

async function waitingIn({ tx, now }: Pick<Call, 'tx' | 'now'>): Promise<Waiting[]> {
  const rows = await tx
    .selectFrom('entitlement.due as d')
    .innerJoin('personnel.record as r', 'r.id', 'd.record_id')
    .select(['r.unit_id as unitId', 'd.kind', sql<number>`count(*)`.as('people')])
    .where('d.kind', 'in', DIGEST_KINDS)
    .where('d.act_from', '<=', dayIn(now))
    .where('r.merged_into', 'is', null)
    .where('r.state', 'not in', OVER)
    .groupBy(['r.unit_id', 'd.kind'])
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as Waiting['kind'], people: Number(row.people) }))
}

async function tellAll({ tx, now }: Pick<Call, 'tx' | 'now'>): Promise<number> {
  const waiting = await waitingIn({ tx, now })
  const unitIds = [...new Set(waiting.map(({ unitId }) => unitId))]
  const holders = await holdersAt(tx, { permission: 'personnel.record', unitIds, at: now })
  let told = 0
  for (const { accountId, kinds } of digestsOf(waiting, holders))
    told += await tell(tx, {
      to: { accounts: [accountId] },
      key: `entitlement.digest:${dayIn(now)}`,
      kind: 'task',
      at: now,
      ...digestNotice(kinds),
      path: '/entitlement?ky=overdue',
    })
  return told
}

export const tellWhatWaits = task({
  name: 'entitlement.tell-what-waits',
  input: z.object({}),
  run: async ({ step }) => ({ told: await step(tellAll) }),
})

export const tellWhatWaitsSchedule = schedule({
  name: 'entitlement.tell-what-waits',
  cron: '0 7 * * 1',
  label: 'Báo chế độ đến hạn cho người làm hồ sơ (sáng thứ hai)',
  task: tellWhatWaits,
  input: {},
})
