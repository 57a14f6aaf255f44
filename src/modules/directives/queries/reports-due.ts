/** Reports of standing duties due in the period: never in the rate, counted beside it. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { Asked } from '../contract/counting.ts'
import type { Told } from '../rules/dimensions.ts'
import type { Field } from '../rules/fields.ts'
import { periodicStanding } from '../rules/periods.ts'
import { wasSuspended } from './owed.ts'

export interface DueReport extends Told {
  taskId: string
  title: string
  dueOn: string
  sentOn: string | null
}

/** @param known until when what was sent may have come back; the day itself by default. */
export async function reportsDue(
  tx: Tx,
  { from, to, documentId, unitId }: Asked,
  asOf: string,
  known = asOf,
): Promise<DueReport[]> {
  const { rows } = await sql<Omit<DueReport, 'field' | 'month' | 'age'> & { field: Field | '' }>`
    select t.id as "taskId", t.title, t.document_id as "documentId", t.giver_unit_id as "giverUnitId", t.field, p.due_on as "dueOn",
      (select r.reported_on from directives.report r where r.periodic_id = p.id and r.reported_on <= ${asOf}::date
        and (r.outcome is distinct from 'returned' or r.decided_on > ${known}::date) order by r.reported_at limit 1) as "sentOn",
      coalesce((select c.unit_id from directives.charge c where c.task_id = t.id
        and c.from_day <= p.due_on and p.due_on < c.to_day order by c.from_day limit 1), t.unit_id) as "unitId"
    from directives.periodic_report p join directives.task t on t.id = p.task_id
    where p.due_on between ${from}::date and ${to}::date and t.parent_id is null
      and (t.closed_on is null or t.closed_on > p.due_on)
      and not ${wasSuspended}
      and (${documentId ?? null}::uuid is null or t.document_id = ${documentId ?? null}::uuid)
    order by p.due_on, t.title, p.id`.execute(tx)
  return rows
    .map((row) => ({ ...row, field: row.field || null, month: row.dueOn.slice(0, 7), age: null }))
    .filter((report) => unitId === undefined || report.unitId === unitId)
}

/** A report that is not due yet is neither: it is left out of both. */
export const isReportDue = ({ dueOn, sentOn }: DueReport, asOf: string): boolean =>
  periodicStanding(dueOn, sentOn, asOf) !== 'not-due'
export const isReportOnTime = ({ dueOn, sentOn }: DueReport, asOf: string): boolean =>
  periodicStanding(dueOn, sentOn, asOf) === 'on-time'
