/** The measure of a task as it is known now, kept with a report for good: when it is made, and when it is accepted. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'

/** Of a task without a measure, or whose measure was never computed, there is nothing to keep: the report's own figure stands. */
export async function freezeMeasure(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  reportId: string,
  moment: 'reported' | 'confirmed',
): Promise<void> {
  await sql`
    insert into directives.report_measure (report_id, moment, task_id, key, as_of, known_at, words, figure, working, rows, frozen_at)
    select r.id, ${moment}, t.id, m.key, m.as_of, m.known_at, m.words, m.figure, m.working, m.rows, ${now.toISOString()}::timestamptz
    from directives.report r join directives.task t on t.id = r.task_id
      join directives.measure m on m.task_id = t.id and m.key = t.measure_key and m.state = 'computed'
    where r.id = ${reportId}`.execute(tx)
}
