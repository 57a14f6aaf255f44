/** Reports of standing duties are due period after period: the one that runs is written down once it has begun. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { addDays, dayIn } from '../../../shared/dates.ts'
import { regulationOn } from '../queries/regulation.ts'
import { periodsBetween } from '../rules/periods.ts'
import { dayInForce } from '../rules/regulation.ts'
import type { Rhythm } from '../rules/words.ts'

/** From a day on: when it is issued, or goes on after it was suspended. What falls due anyway is not asked twice. */
export async function expectFrom({ tx }: Pick<Call, 'tx'>, taskId: string, rhythm: Rhythm, day: string): Promise<void> {
  const running = await tx
    .selectFrom('directives.periodic_report')
    .select('id')
    .where('task_id', '=', taskId)
    .where('period_to', '>=', day)
    .limit(1)
    .executeTakeFirst()
  if (running) return
  const [period] = periodsBetween(rhythm, day, day)
  if (!period) throw new Error('a day in no period')
  await tx
    .insertInto('directives.periodic_report')
    .values({
      task_id: taskId,
      period_from: period.from,
      period_to: period.to,
      due_on: dayInForce(period.dueOn, await regulationOn(tx, day)),
    })
    .execute()
}

/** @returns how many reports were added. */
export async function expectReports({ tx, now }: Pick<Call, 'tx' | 'now'>): Promise<number> {
  const today = dayIn(now)
  const { rows } = await sql<{ id: string; rhythm: Rhythm; last: string }>`
    select t.id, t.rhythm, max(p.period_to)::text as last
    from directives.task t join directives.periodic_report p on p.task_id = t.id
    where t.kind = 'standing' and t.closed_on is null and t.state <> 'suspended'
    group by t.id having max(p.period_to) < ${today}::date`.execute(tx)
  const regulation = await regulationOn(tx, today)
  const expected = rows.flatMap(({ id, rhythm, last }) =>
    periodsBetween(rhythm, addDays(last, 1), today).map((period) => ({
      task_id: id,
      period_from: period.from,
      period_to: period.to,
      due_on: dayInForce(period.dueOn, regulation),
    })),
  )
  if (expected.length === 0) return 0
  await tx
    .insertInto('directives.periodic_report')
    .values(expected)
    .onConflict((conflict) => conflict.columns(['task_id', 'period_from']).doNothing())
    .execute()
  return expected.length
}
