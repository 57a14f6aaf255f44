/** Reminds lead bodies of days that come or are past, and each week of everything that is open. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { addDays, dayIn } from '../../../shared/dates.ts'
import { type Audience, tell } from '../../notices/index.ts'
import { notices } from '../notices.vi.ts'
import { isUnsent, wasSuspended } from '../queries/owed.ts'
import { regulationOn } from '../queries/regulation.ts'
import { historyOf, type TaskRow, taskRows } from '../queries/task-rows.ts'
import { stageOf, weekOf } from '../rules/reminders.ts'
import { standingOf } from '../rules/standing.ts'

const daysUntil = (day: string, today: string) => Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000)

/** Tasks and standing duties with a day near or past, which wait for their lead body. */
export async function tasksToRemind({ tx, now }: Call): Promise<string[]> {
  const today = dayIn(now)
  const { remindBefore } = await regulationOn(tx, today)
  const soon = addDays(today, Math.max(0, ...remindBefore))
  const { rows } = await sql<{ id: string }>`
    select t.id from directives.task t
    where t.state in ('issued', 'accepted', 'in-progress') and (t.due_on <= ${soon}::date or exists (
      select from directives.periodic_report p where p.task_id = t.id and p.due_on <= ${soon}::date
        and ${isUnsent} and not ${wasSuspended}))
    order by t.id`.execute(tx)
  return rows.map(({ id }) => id)
}

interface Told {
  to: Audience
  path: string
}

/** Whoever is in charge is led to what is his, which he sees without seeing anything else of his body. */
const toldOf = ({ id, unitId, accountId }: TaskRow): Told[] => [
  { to: { unitId: unitId as number, permission: 'directives.work' }, path: `/directives/tasks/${id}` },
  ...(accountId === null ? [] : [{ to: { accounts: [accountId] }, path: `/directives/own-tasks/${id}` }]),
]

/** @returns how many people were told. */
export async function remindOf({ tx, now }: Call, taskIds: readonly string[]): Promise<number> {
  const today = dayIn(now)
  const regulation = await regulationOn(tx, today)
  let told = 0
  for (const row of await taskRows(tx, { where: sql`t.id = any (${[...taskIds]}::uuid[])` })) {
    const day = row.kind === 'standing' ? row.nextReportOn : row.dueOn
    if (day === null || row.unitId === null) continue
    const days = daysUntil(day, today)
    const stage = stageOf(days, regulation)
    if (stage === null) continue
    const words =
      row.kind === 'standing'
        ? notices.reportDue(row.title, day, days)
        : stage.isLate
          ? notices.late(row.title, day, -days)
          : notices.soon(row.title, day, days)
    for (const { to, path } of toldOf(row))
      told += await tell(tx, {
        ...words,
        to,
        key: `directives.due:${row.id}:${day}:${stage.key}`,
        kind: 'deadline',
        path,
        at: now,
        isUrgent: stage.isLast,
      })
  }
  return told
}

/** Lead bodies that have something open, for the list of the week. */
export async function unitsOfWeek({ tx }: Call): Promise<number[]> {
  const { rows } = await sql<{ unitId: number }>`
    select distinct unit_id as "unitId" from directives.task
    where closed_on is null and state not in ('draft', 'in-force') and parent_id is null and unit_id is not null order by 1`.execute(
    tx,
  )
  return rows.map(({ unitId }) => unitId)
}

export async function tellWeek({ tx, now }: Call, unitId: number): Promise<number> {
  const today = dayIn(now)
  const rows = await taskRows(tx, {
    where: sql`t.unit_id = ${unitId} and t.closed_on is null and t.state not in ('draft', 'in-force') and t.parent_id is null`,
  })
  const overdue = rows.filter((row) => standingOf(historyOf(row), today) === 'overdue').length
  return tell(tx, {
    ...notices.weekly(rows.length, overdue),
    to: { unitId, permission: 'directives.work' },
    key: `directives.week:${unitId}:${weekOf(today)}`,
    kind: 'task',
    path: '/directives/tasks',
    at: now,
  })
}
