/** Plans of administrative reform that a unit registered for a year, with their tasks and the day by which each was due. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { countedDue } from '../rules/standing.ts'
import type { DocumentKind } from '../rules/words.ts'
import { historyOf, type TaskRow, taskRows } from './task-rows.ts'

interface Plan {
  id: string
  kind: DocumentKind
  number: string
  symbol: string
  issuedOn: string | null
  meetingOn: string | null
  /** Of the task whose result the plan is; null: no task asked for it. */
  dueOn: string | null
  tasks: TaskRow[]
  paper: { documentId: string; title: string } | null
}

export async function plansOf(
  tx: Tx,
  { unitId, year, asOf }: { unitId: number; year: number; asOf: string },
): Promise<Plan[]> {
  const rows = await tx
    .selectFrom('directives.document')
    .select(['id', 'number', 'symbol', 'issued_on as issuedOn', 'meeting_on as meetingOn'])
    .select(['paper_id as paperId', 'title'])
    // Registered by the unit itself, or the result of a task that it leads.
    .where((eb) =>
      eb.or([
        eb('unit_id', '=', unitId),
        eb(
          'id',
          'in',
          eb
            .selectFrom('directives.task')
            .select('plan_document_id')
            .where('unit_id', '=', unitId)
            .where('plan_document_id', 'is not', null),
        ),
      ]),
    )
    .where('par_year', '=', year)
    .where((eb) => eb.or([eb('issued_on', 'is', null), eb('issued_on', '<=', asOf)]))
    .orderBy('issued_on')
    .orderBy('id')
    .execute()
  const plans: Plan[] = []
  for (const { paperId, title, ...row } of rows) {
    const [asking] = await taskRows(tx, {
      where: sql`t.plan_document_id = ${row.id}`,
      order: sql`(t.unit_id = ${unitId}) desc, t.due_on nulls last, t.id`,
    })
    plans.push({
      ...row,
      kind: 'plan',
      dueOn: asking ? countedDue(historyOf(asking), asOf).dueOn : null,
      tasks: await taskRows(tx, {
        where: sql`t.document_id = ${row.id} and t.parent_id is null and t.state <> 'draft' and t.issued_on <= ${asOf}::date
          and t.kind in ('dated', 'dated-by-plan')`,
      }),
      paper: paperId === null ? null : { documentId: paperId, title },
    })
  }
  return plans
}
