/** Reminds whoever mends a lost point that its day comes, or is over. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { tell } from '../../notices/index.ts'
import { notices } from '../notices.vi.ts'
import { remindersOf } from '../rules/reminders.ts'

const WEEK = 7 * 86_400_000

/** Plans with something that is due within a week or late; of the newest year of each unit alone. */
export async function plansDue({ tx, now }: Call): Promise<string[]> {
  const rows = await tx
    .selectFrom('improvement.lost_point as l')
    .innerJoin('improvement.plan as p', 'p.id', 'l.plan_id')
    .select('l.plan_id as planId')
    .distinct()
    .where('l.state', '<>', 'done')
    .where('l.lost', '>', '0')
    .where('l.due_on', '<=', dayIn(new Date(now.getTime() + WEEK)))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('improvement.plan as later')
            .select('later.id')
            .whereRef('later.unit_id', '=', 'p.unit_id')
            .whereRef('later.year', '>', 'p.year'),
        ),
      ),
    )
    .execute()
  return rows.map(({ planId }) => planId)
}

/** @returns how many people were told. */
export async function remindOfDays({ tx, now }: Call, planId: string): Promise<number> {
  const plan = await tx.selectFrom('improvement.plan').selectAll().where('id', '=', planId).executeTakeFirstOrThrow()
  const rows = await tx
    .selectFrom('improvement.lost_point')
    .select(['code', 'due_on', 'account_id as accountId'])
    .where('plan_id', '=', planId)
    .where('state', '<>', 'done')
    .where('lost', '>', '0')
    .where('due_on', 'is not', null)
    .orderBy('position')
    .execute()
  const due = rows.map(({ code, due_on, accountId }) => ({ code, accountId, dueOn: due_on as string }))
  let told = 0
  for (const { accountId, stage, isLate, dueOn, codes } of remindersOf(due, dayIn(now)))
    told += await tell(tx, {
      ...(isLate ? notices.late : notices.due)(plan.year, codes, dueOn),
      to: accountId === null ? { unitId: plan.unit_id, permission: 'improvement.edit' } : { accounts: [accountId] },
      key: `improvement.due:${planId}:${dueOn}:${stage}`,
      kind: 'deadline',
      path: `/improvement/plans/${planId}`,
      at: now,
      isUrgent: stage.startsWith('day'),
    })
  return told
}
