/** Rows of tasks with all that tells how they count: one query, whoever asks. */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { MovedDue, Reported, TaskHistory } from '../rules/standing.ts'
import type { DueBasis, Rhythm, TaskKind, TaskState } from '../rules/words.ts'
import { isUnsent, wasSuspended } from './owed.ts'

export interface TaskRow {
  id: string
  documentId: string | null
  pointLabel: string
  group: { id: string; words: string } | null
  parentId: string | null
  kind: TaskKind
  title: string
  giverUnitId: number
  unitId: number | null
  coordinatorIds: number[]
  accountId: string | null
  personName: string
  dueOn: string | null
  firstDueOn: string | null
  dueBasis: DueBasis
  rhythm: Rhythm | null
  nextReportOn: string | null
  state: TaskState
  issuedOn: string | null
  closedOn: string | null
  percent: number
  subTasks: number
  isSample: boolean
  version: number
  extensions: MovedDue[]
  reports: Reported[]
  suspensions: { from: string; to: string | null }[]
}

const extensions = sql`coalesce((select json_agg(json_build_object('askedOn', e.asked_on, 'decidedOn', e.decided_on,
    'isGranted', e.is_granted, 'newDueOn', e.new_due_on, 'isResumption', e.is_resumption) order by e.decided_on, e.asked_on)
  from directives.extension e where e.task_id = t.id), '[]')`
const reports = sql`coalesce((select json_agg(json_build_object('reportedOn', r.reported_on, 'outcome', r.outcome,
    'decidedOn', r.decided_on) order by r.reported_at) from directives.report r where r.task_id = t.id and r.kind = 'completion'), '[]')`
/** Each suspension ends where the task is resumed, if it was. */
const suspensions = sql`coalesce((select json_agg(json_build_object('from', s.taken_on, 'to', (
    select min(n.taken_on) from directives.step n where n.task_id = t.id and n.step = 'resume' and n.id > s.id)) order by s.id)
  from directives.step s where s.task_id = t.id and s.step = 'suspend'), '[]')`
const percent = sql`case when t.state = 'done' then 100 else coalesce((select r.percent from directives.report r
  where r.task_id = t.id and r.percent is not null order by r.reported_at desc limit 1), 0) end`
const group = sql`(select json_build_object('id', g.id, 'words', g.words) from directives.task_group g where g.id = t.group_id)`
const nextReportOn = sql`(select min(p.due_on) from directives.periodic_report p where p.task_id = t.id
  and ${isUnsent} and not ${wasSuspended})`

interface Asked {
  /** Over `t`, the task. */
  where: RawBuilder<unknown>
  order?: RawBuilder<unknown>
  limit?: { of: number; after: number }
}

export async function taskRows(tx: Tx, { where, order, limit }: Asked): Promise<TaskRow[]> {
  const { rows } = await sql<TaskRow>`
    select t.id, t.document_id as "documentId", coalesce(p.label, '') as "pointLabel", ${group} as "group", t.parent_id as "parentId", t.kind, t.title,
      t.giver_unit_id as "giverUnitId", t.unit_id as "unitId", t.coordinator_ids as "coordinatorIds",
      t.account_id as "accountId", t.person_name as "personName", t.due_on::text as "dueOn", t.first_due_on::text as "firstDueOn",
      t.due_basis as "dueBasis", t.rhythm, ${nextReportOn}::text as "nextReportOn", t.state, t.issued_on::text as "issuedOn",
      t.closed_on::text as "closedOn", ${percent}::int as percent,
      (select count(*)::int from directives.task s where s.parent_id = t.id) as "subTasks",
      t.is_sample as "isSample", t.version, ${extensions} as extensions, ${reports} as reports, ${suspensions} as suspensions
    from directives.task t left join directives.point p on p.id = t.point_id
    where ${where}
    order by ${order ?? sql`t.due_on nulls last, t.title, t.id`}
    ${limit ? sql`limit ${limit.of} offset ${limit.after}` : sql``}`.execute(tx)
  return rows
}

export const historyOf = (row: TaskRow): TaskHistory => ({
  kind: row.kind,
  issuedOn: row.issuedOn,
  firstDueOn: row.firstDueOn,
  extensions: row.extensions,
  reports: row.reports,
  suspensions: row.suspensions,
  droppedOn: row.state === 'cancelled' || row.state === 'replaced' ? row.closedOn : null,
})
