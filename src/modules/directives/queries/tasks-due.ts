/**
 * Tasks due in a period, each with what it tells of itself on a day. The rules say how a task counts; the database hands them no
 * more of its history than they ask for, of the tasks of the period alone, in one question.
 */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { Asked } from '../contract/counting.ts'
import { type Charge, leadOn } from '../rules/charges.ts'
import type { Told } from '../rules/dimensions.ts'
import type { Field } from '../rules/fields.ts'
import { type Marks, marksOf } from '../rules/marks.ts'
import { isDueIn } from '../rules/rate.ts'
import { acceptedReport, type MovedDue, type Reported, type TaskHistory } from '../rules/standing.ts'
import type { TaskKind } from '../rules/words.ts'

/** As little of a task as its counting needs; nothing happened to most of them. */
interface DueRow {
  id: string
  title: string
  kind: TaskKind
  unitId: number
  giverUnitId: number
  documentId: string | null
  field: Field | ''
  accountId: string | null
  personName: string
  issuedOn: string
  firstDueOn: string | null
  droppedOn: string | null
  extensions: MovedDue[] | null
  reports: Reported[] | null
  suspensions: TaskHistory['suspensions'] | null
  charges: Charge[] | null
}

export interface CountedTask extends Told {
  row: Pick<DueRow, 'id' | 'title' | 'accountId' | 'personName'>
  history: TaskHistory
  marks: Marks
}

const historyOf = (row: DueRow): TaskHistory => ({
  ...{ kind: row.kind, issuedOn: row.issuedOn, firstDueOn: row.firstDueOn, droppedOn: row.droppedOn },
  ...{ extensions: row.extensions ?? [], reports: row.reports ?? [], suspensions: row.suspensions ?? [] },
})

/** @param where over `t`, the task. A task led by one body all its life needs no charges: its own column says who. */
async function dueRows(tx: Tx, where: RawBuilder<unknown>): Promise<DueRow[]> {
  const { rows } = await sql<DueRow>`
    with due as materialized (
      select t.id, t.title, t.kind, t.unit_id, t.giver_unit_id, t.document_id, t.field, t.account_id, t.person_name, t.issued_on,
        t.first_due_on, case when t.state in ('cancelled', 'replaced') then t.closed_on end as dropped_on
      from directives.task t where ${where}),
    moved as (
      select e.task_id, json_agg(json_build_object('askedOn', e.asked_on, 'decidedOn', e.decided_on, 'isGranted', e.is_granted,
        'newDueOn', e.new_due_on, 'isResumption', e.is_resumption) order by e.decided_on, e.asked_on) as found
      from directives.extension e where e.task_id in (select id from due) group by e.task_id),
    reported as (
      select r.task_id, json_agg(json_build_object('reportedOn', r.reported_on, 'outcome', r.outcome, 'decidedOn', r.decided_on)
        order by r.reported_at) as found
      from directives.report r where r.kind = 'completion' and r.task_id in (select id from due) group by r.task_id),
    suspended as (
      select s.task_id, json_agg(json_build_object('from', s.taken_on, 'to', (select min(n.taken_on) from directives.step n
        where n.task_id = s.task_id and n.step = 'resume' and n.id > s.id)) order by s.id) as found
      from directives.step s where s.step = 'suspend' and s.task_id in (select id from due) group by s.task_id),
    led as (
      select c.task_id, json_agg(json_build_object('unitId', c.unit_id, 'from', c.from_day, 'to', c.to_day) order by c.from_day, c.to_day) as found
      from directives.charge c where c.task_id in (select id from due) group by c.task_id having count(*) > 1)
    select due.id, due.title, due.kind, due.unit_id as "unitId", due.giver_unit_id as "giverUnitId", due.document_id as "documentId",
      due.field, due.account_id as "accountId", due.person_name as "personName", due.issued_on as "issuedOn",
      due.first_due_on as "firstDueOn", due.dropped_on as "droppedOn", moved.found as extensions, reported.found as reports,
      suspended.found as suspensions, led.found as charges
    from due left join moved on moved.task_id = due.id left join reported on reported.task_id = due.id
      left join suspended on suspended.task_id = due.id left join led on led.task_id = due.id`.execute(tx)
  return rows
}

function counted(row: DueRow, asOf: string): CountedTask {
  const history = historyOf(row)
  const marks = marksOf(history, asOf)
  // Of a task that is over the day of its report: it does not go with what others take over later.
  const dayOfLead = acceptedReport(history, asOf)?.reportedOn ?? asOf
  return {
    ...{ row, history, marks, giverUnitId: row.giverUnitId, documentId: row.documentId },
    unitId: (row.charges && leadOn(row.charges, dayOfLead)) ?? row.unitId,
    ...{ field: row.field || null, age: marks.age, month: (marks.dueOn ?? '').slice(0, 7) },
  }
}

/** Tasks due in the period, by the day that counts; parts of tasks are never counted. */
export async function tasksDue(tx: Tx, { from, to, documentId, unitId }: Asked, asOf: string): Promise<CountedTask[]> {
  // Days only ever move later, so the one that counts lies between the first and the last.
  const rows = await dueRows(
    tx,
    sql`t.parent_id is null and t.state <> 'draft' and t.kind in ('dated', 'dated-by-plan')
      and t.due_on >= ${from}::date and t.first_due_on <= ${to}::date
      and (${unitId ?? null}::int is null or exists (
        select from directives.charge c where c.task_id = t.id and c.unit_id = ${unitId ?? null}::int))
      and (${documentId ?? null}::uuid is null or t.document_id = ${documentId ?? null}::uuid)`,
  )
  return rows
    .map((row) => counted(row, asOf))
    .filter((task) => isDueIn(task.history, { from, to }, asOf) && (unitId === undefined || task.unitId === unitId))
}

/** What people in charge have open on a day: tasks and their parts. */
export async function tasksInCharge(tx: Tx, { unitId, documentId }: Asked, asOf: string): Promise<CountedTask[]> {
  const rows = await dueRows(
    tx,
    sql`t.person_name <> '' and t.state not in ('draft', 'in-force') and t.issued_on <= ${asOf}::date
      and (t.closed_on is null or t.closed_on > ${asOf}::date)
      and (${unitId ?? null}::int is null or t.unit_id = ${unitId ?? null}::int)
      and (${documentId ?? null}::uuid is null or t.document_id = ${documentId ?? null}::uuid)`,
  )
  return rows.map((row) => counted(row, asOf))
}
