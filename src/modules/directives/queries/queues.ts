/** What waits: for the bodies one works for, and for the giver's office. */
import { type RawBuilder, sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { addDays, dayIn } from '../../../shared/dates.ts'
import { carriedOnBy } from '../../organization/index.ts'
import { standingOf } from '../rules/standing.ts'
import { historyOf, type TaskRow, taskRows } from './task-rows.ts'
import { taskSummaries, waitingOf } from './task-summaries.ts'

/** As many as a home page shows; the list has them all. */
const MOST = 20
const WEEK = 7

/** Of one's own bodies, as lead or as giver: coordinating is looked at, not waited for. */
const within = ({ scope }: Call, column: RawBuilder<unknown>) =>
  scope.everywhere ? sql`true` : sql`${column} = any (${[...scope.units]}::int[])`

const openRows = (call: Call, column: RawBuilder<unknown>) =>
  taskRows(call.tx, {
    where: sql`t.closed_on is null and t.state <> 'draft' and t.parent_id is null and ${within(call, column)}`,
  })

const isOverdue = (today: string) => (row: TaskRow) => standingOf(historyOf(row), today) === 'overdue'

const wasReturned = ({ state, reports }: TaskRow): boolean =>
  state === 'in-progress' && reports.at(-1)?.outcome === 'returned'

/**
 * A queue that is everybody's is nobody's: whoever holds it everywhere sees that of his own unit, and of who carries it on when
 * it has ended before his account was moved.
 */
async function ofOwnUnit(call: Call): Promise<Call> {
  const { tx, now, scope, actor } = call
  if (!scope.everywhere || actor.unitId === null) return call
  return { ...call, scope: { everywhere: false, units: await carriedOnBy(tx, actor.unitId, dayIn(now)) } }
}

export async function leadQueue(asking: Call) {
  const call = await ofOwnUnit(asking)
  const today = dayIn(call.now)
  const soon = addDays(today, WEEK)
  const rows = await openRows(call, sql`t.unit_id`)
  const isDueSoon = (row: TaskRow) =>
    standingOf(historyOf(row), today) === 'not-due' && row.dueOn !== null && row.dueOn <= soon
  const found = {
    toAccept: rows.filter(({ state }) => state === 'issued'),
    overdue: rows.filter(isOverdue(today)),
    dueSoon: rows.filter(isDueSoon),
    returned: rows.filter(wasReturned),
    reportsDue: rows.filter(({ nextReportOn }) => nextReportOn !== null && nextReportOn <= soon),
  }
  return {
    toAccept: await shown(call, found.toAccept, today),
    overdue: await shown(call, found.overdue, today),
    dueSoon: await shown(call, found.dueSoon, today),
    returned: await shown(call, found.returned, today),
    reportsDue: await shown(call, found.reportsDue, today),
    counts: { ...countsOf(found), open: rows.length },
  }
}

const shown = ({ tx }: Call, rows: readonly TaskRow[], today: string) => taskSummaries(tx, rows.slice(0, MOST), today)

const countsOf = <Key extends string>(found: Record<Key, readonly TaskRow[]>) =>
  Object.fromEntries(Object.entries<readonly TaskRow[]>(found).map(([key, rows]) => [key, rows.length])) as Record<
    Key,
    number
  >

export async function giverQueue(asking: Call) {
  const call = await ofOwnUnit(asking)
  const today = dayIn(call.now)
  const rows = await openRows(call, sql`t.giver_unit_id`)
  const drafts = await taskRows(call.tx, { where: sql`t.state = 'draft' and ${within(call, sql`t.giver_unit_id`)}` })
  const found = {
    toConfirm: rows.filter(({ state }) => state === 'reported'),
    extensions: rows.filter(({ extensions }) => extensions.some(({ decidedOn }) => decidedOn === null)),
    disputes: rows.filter((row) => waitingOf(row) === 'dispute'),
    overdue: rows.filter(isOverdue(today)),
    drafts,
  }
  return {
    toConfirm: await shown(call, found.toConfirm, today),
    extensions: await shown(call, found.extensions, today),
    disputes: await shown(call, found.disputes, today),
    overdue: await shown(call, found.overdue, today),
    drafts: await shown(call, found.drafts, today),
    counts: { ...countsOf(found), open: rows.length },
  }
}
