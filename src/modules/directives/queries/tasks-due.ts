/**
 * Tasks due in a period, each with what it tells of itself on a day. The rules say how a task counts; the database hands them no
 * more of its history than they ask for, of the tasks of the period alone.
 */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { Asked } from '../contract/counting.ts'
import { type Charge, leadOn } from '../rules/charges.ts'
import type { Told } from '../rules/dimensions.ts'
import type { Field } from '../rules/fields.ts'
import { type Marks, marksOf } from '../rules/marks.ts'
import { isWithin } from '../rules/rate.ts'
import { acceptedReport, type MovedDue, type Reported, type TaskHistory } from '../rules/standing.ts'
import type { TaskKind } from '../rules/words.ts'

/** As little of a task as its counting needs. */
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
}

interface Histories {
  extensions: Map<string, MovedDue[]>
  reports: Map<string, Reported[]>
  suspensions: Map<string, TaskHistory['suspensions'][number][]>
  /** Of those that were passed on; of every other its own column says who leads it. */
  charges: Map<string, Charge[]>
}

export interface CountedTask extends Told {
  row: Pick<DueRow, 'id' | 'title' | 'accountId' | 'personName'>
  history: TaskHistory
  marks: Marks
}

/** @param where over `t`, the task. */
const dueRows = (tx: Tx, where: RawBuilder<unknown>) =>
  sql<DueRow>`
    select t.id, t.title, t.kind, t.unit_id as "unitId", t.giver_unit_id as "giverUnitId", t.document_id as "documentId", t.field,
      t.account_id as "accountId", t.person_name as "personName", t.issued_on as "issuedOn", t.first_due_on as "firstDueOn",
      case when t.state in ('cancelled', 'replaced') then t.closed_on end as "droppedOn"
    from directives.task t where ${where}`.execute(tx)

/** What happened to them, asked by their ids: of few tasks the rest of what ever happened is not looked at. */
async function historiesOf(tx: Tx, ids: readonly string[]): Promise<Histories> {
  const these = sql`any (${[...ids]}::uuid[])`
  const of = async <Row>(what: RawBuilder<Row & { taskId: string }>) =>
    Map.groupBy((await what.execute(tx)).rows, ({ taskId }) => taskId)
  return {
    extensions: await of(sql<MovedDue & { taskId: string }>`
      select e.task_id as "taskId", e.asked_on as "askedOn", e.decided_on as "decidedOn", e.is_granted as "isGranted",
        e.new_due_on as "newDueOn", e.is_resumption as "isResumption"
      from directives.extension e where e.task_id = ${these} order by e.decided_on, e.asked_on`),
    reports: await of(sql<Reported & { taskId: string }>`
      select r.task_id as "taskId", r.reported_on as "reportedOn", r.outcome, r.decided_on as "decidedOn"
      from directives.report r where r.kind = 'completion' and r.task_id = ${these} order by r.reported_at`),
    suspensions: await of(sql<TaskHistory['suspensions'][number] & { taskId: string }>`
      select s.task_id as "taskId", s.taken_on as "from", (select min(n.taken_on) from directives.step n
        where n.task_id = s.task_id and n.step = 'resume' and n.id > s.id) as "to"
      from directives.step s where s.step = 'suspend' and s.task_id = ${these} order by s.id`),
    charges: await of(sql<Charge & { taskId: string }>`
      select c.task_id as "taskId", c.unit_id as "unitId", c.from_day as "from", c.to_day as "to"
      from directives.charge c
      where c.task_id in (select ended.task_id from directives.charge ended where ended.to_day < 'infinity' and ended.task_id = ${these}) order by c.from_day, c.to_day`),
  }
}

function counted(row: DueRow, { extensions, reports, suspensions, charges }: Histories, asOf: string): CountedTask {
  const history: TaskHistory = {
    kind: row.kind,
    issuedOn: row.issuedOn,
    firstDueOn: row.firstDueOn,
    droppedOn: row.droppedOn,
    extensions: extensions.get(row.id) ?? [],
    reports: reports.get(row.id) ?? [],
    suspensions: suspensions.get(row.id) ?? [],
  }
  const marks = marksOf(history, asOf)
  // Of a task that is over the day of its report: it does not go with what others take over later.
  const dayOfLead = acceptedReport(history, asOf)?.reportedOn ?? asOf
  return {
    row,
    history,
    marks,
    giverUnitId: row.giverUnitId,
    documentId: row.documentId,
    unitId: leadOn(charges.get(row.id) ?? [], dayOfLead) ?? row.unitId,
    field: row.field || null,
    age: marks.age,
    month: (marks.dueOn ?? '').slice(0, 7),
  }
}

async function countedTasks(tx: Tx, where: RawBuilder<unknown>, asOf: string): Promise<CountedTask[]> {
  const { rows } = await dueRows(tx, where)
  const histories = await historiesOf(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => counted(row, histories, asOf))
}

/** Tasks due in the period, by the day that counts; parts of tasks are never counted. */
export async function tasksDue(tx: Tx, { from, to, documentId, unitId }: Asked, asOf: string): Promise<CountedTask[]> {
  // Days only ever move later, so the one that counts lies between the first and the last.
  const tasks = await countedTasks(
    tx,
    sql`t.parent_id is null and t.state <> 'draft' and t.kind in ('dated', 'dated-by-plan')
      and t.due_on >= ${from}::date and t.first_due_on <= ${to}::date
      and (${unitId ?? null}::int is null or exists (
        select from directives.charge c where c.task_id = t.id and c.unit_id = ${unitId ?? null}::int))
      and (${documentId ?? null}::uuid is null or t.document_id = ${documentId ?? null}::uuid)`,
    asOf,
  )
  return tasks.filter(
    ({ marks, unitId: leadId }) => isWithin(marks.dueOn, { from, to }) && (unitId === undefined || leadId === unitId),
  )
}

/** What people in charge have open on a day: tasks and their parts. */
export async function tasksInCharge(tx: Tx, { unitId, documentId }: Asked, asOf: string): Promise<CountedTask[]> {
  return countedTasks(
    tx,
    sql`t.person_name <> '' and t.state not in ('draft', 'in-force') and t.issued_on <= ${asOf}::date
      and (t.closed_on is null or t.closed_on > ${asOf}::date)
      and (${unitId ?? null}::int is null or t.unit_id = ${unitId ?? null}::int)
      and (${documentId ?? null}::uuid is null or t.document_id = ${documentId ?? null}::uuid)`,
    asOf,
  )
}
