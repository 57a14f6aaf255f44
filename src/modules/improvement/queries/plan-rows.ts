/** The lost points of one plan, in the order of the criteria set. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { pointsFromDecimal } from '../../../shared/points.ts'
import type { LostPoint } from '../contract.ts'
import { isOverdue } from '../rules/plan.ts'

export async function planRows({ tx, now }: Pick<Call, 'tx' | 'now'>, planId: string): Promise<LostPoint[]> {
  const today = dayIn(now)
  const rows = await tx
    .selectFrom('improvement.lost_point as l')
    .innerJoin('improvement.plan as p', 'p.id', 'l.plan_id')
    .leftJoin('improvement.cause as c', 'c.id', 'l.cause_id')
    .leftJoin('improvement.effort as f', (join) =>
      join.onRef('f.unit_id', '=', 'p.unit_id').onRef('f.criterion_id', '=', 'l.criterion_id'),
    )
    .selectAll('l')
    .select(['c.name as cause_name', 'f.effort'])
    .select((eb) =>
      eb
        .selectFrom('improvement.evidence as e')
        .whereRef('e.lost_point_id', '=', 'l.id')
        .select(eb.fn.countAll<string>().as('count'))
        .as('papers'),
    )
    .where('l.plan_id', '=', planId)
    .orderBy('l.position')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    criterionId: row.criterion_id,
    code: row.code,
    title: row.title,
    area: row.area,
    maxPoints: pointsFromDecimal(row.max_points),
    points: pointsFromDecimal(row.points),
    lost: pointsFromDecimal(row.lost),
    standing: row.standing,
    cameOut: row.came_out,
    cameOutLost: row.came_out_lost === null ? null : pointsFromDecimal(row.came_out_lost),
    causeId: row.cause_id,
    causeName: row.cause_name,
    causeWords: row.cause_words,
    body: row.body,
    accountId: row.account_id,
    personName: row.person_name,
    remedy: row.remedy,
    dueOn: row.due_on,
    effort: row.effort,
    state: row.state,
    percent: row.percent,
    doneOn: row.done_on,
    papers: Number(row.papers ?? 0),
    isOverdue: isOverdue({ state: row.state, dueOn: row.due_on, lost: pointsFromDecimal(row.lost) }, today),
    version: row.version,
    editedAt: row.edited_at,
    editedByName: row.edited_by_name,
  }))
}
