/** Tasks as lists show them: names, and how each counts. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { unitNames } from '../../organization/index.ts'
import type { TaskSummary, Waiting } from '../contract.ts'
import { documentName } from '../rules/document-name.ts'
import { countedDue, standingOf } from '../rules/standing.ts'
import { type DocumentKind, isOpen } from '../rules/words.ts'
import { historyOf, type TaskRow, taskRows } from './task-rows.ts'

/** Whom it waits for: one thing at a time, the one that stops it first. */
export function waitingOf({ state, extensions }: Pick<TaskRow, 'state' | 'extensions'>): Waiting | null {
  if (state === 'issued') return 'acceptance'
  if (state === 'disputed') return 'dispute'
  if (state === 'reported') return 'confirmation'
  return isOpen(state) && extensions.some(({ decidedOn }) => decidedOn === null) ? 'extension' : null
}

const daysUntil = (day: string, today: string): number => Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000)

/** Names of documents within reach, by id. */
export async function documentNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('directives.document')
    .select(['id', 'kind', 'number', 'symbol', 'issued_on as issuedOn', 'meeting_on as meetingOn'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, documentName({ ...row, kind: row.kind as DocumentKind })]))
}

/** Groups of tasks, each counted whole: as far as its tasks are within reach. */
async function groupCounts(tx: Tx, rows: readonly TaskRow[], asOf: string) {
  const ids = [...new Set(rows.flatMap(({ group }) => group?.id ?? []))]
  if (ids.length === 0) return new Map<string, { all: number; done: number; overdue: number }>()
  const all = await taskRows(tx, { where: sql`t.group_id = any (${ids}::uuid[])` })
  return new Map(
    [...Map.groupBy(all, ({ group }) => group?.id ?? '')].map(([id, of]) => [
      id,
      {
        all: of.length,
        done: of.filter(({ state }) => state === 'done').length,
        overdue: of.filter((row) => standingOf(historyOf(row), asOf) === 'overdue').length,
      },
    ]),
  )
}

export async function taskSummaries(tx: Tx, rows: readonly TaskRow[], asOf: string): Promise<TaskSummary[]> {
  const unitIds = rows.flatMap(({ unitId, giverUnitId, coordinatorIds }) => [
    ...(unitId === null ? [] : [unitId]),
    ...[giverUnitId, ...coordinatorIds],
  ])
  const names = await unitNames(tx, [...new Set(unitIds)], asOf)
  const documents = await documentNames(
    tx,
    rows.flatMap(({ documentId }) => documentId ?? []),
  )
  const counts = await groupCounts(tx, rows, asOf)
  return rows.map((row) => {
    const history = historyOf(row)
    const { dueOn, isExtended } = countedDue(history, asOf)
    const { extensions, reports, suspensions, coordinatorIds, ...shown } = row
    return {
      ...shown,
      group: row.group && { ...row.group, ...(counts.get(row.group.id) ?? { all: 1, done: 0, overdue: 0 }) },
      documentName: documents.get(row.documentId ?? '') ?? '',
      giverUnitName: names.get(row.giverUnitId) ?? '',
      unitName: names.get(row.unitId ?? 0) ?? '',
      coordinators: coordinatorIds.map((unitId) => ({ unitId, name: names.get(unitId) ?? '' })),
      standing: standingOf(history, asOf),
      isExtended,
      daysLeft: dueOn === null || !isOpen(row.state) ? null : daysUntil(dueOn, asOf),
      waiting: waitingOf(row),
    }
  })
}
