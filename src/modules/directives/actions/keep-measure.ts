/** Keeps what a module computes for a task, or that it could not: the task's page goes on by hand. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { formatPoints, POINT, timesRatio } from '../../../shared/points.ts'
import type { Measure, Measures } from '../measures.ts'
import { historyOf, taskRows } from '../queries/task-rows.ts'
import { countedDue } from '../rules/standing.ts'

const MOST_ROWS = 200

/** '82,5 %' of a rate with something to be counted, 'Có' or 'Không' of a yes or no, else the count. */
function inWords({ unit }: Measure, numerator: number, denominator: number | null): string {
  if (unit === 'yes-no') return numerator > 0 ? 'Có' : 'Không'
  if (unit === 'count' || denominator === null) return String(numerator)
  return denominator === 0 ? 'Không phát sinh' : `${formatPoints(timesRatio(numerator, 100 * POINT, denominator))} %`
}

export async function tasksToMeasure({ tx }: Call): Promise<string[]> {
  const rows = await tx
    .selectFrom('directives.task')
    .select('id')
    .where('measure_key', 'is not', null)
    .where('closed_on', 'is', null)
    .where('state', '<>', 'draft')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Of whom, over the year of the day that counts, as of today. Null: no module offers it, or nobody leads the task. */
async function askedOf({ tx, now }: Call, measures: Measures, taskId: string) {
  const [row] = await taskRows(tx, { where: sql`t.id = ${taskId}` })
  const found = await tx.selectFrom('directives.task').select('measure_key').where('id', '=', taskId).executeTakeFirst()
  const source = measures.find(({ key }) => key === found?.measure_key)
  if (!row || !source || row.unitId === null) return null
  const asOf = dayIn(now)
  const year = (countedDue(historyOf(row), asOf).dueOn ?? asOf).slice(0, 4)
  return { source, asked: { unitId: row.unitId, from: `${year}-01-01`, to: `${year}-12-31`, asOf } }
}

interface Kept {
  state: 'computed' | 'failed'
  words: string
  working: readonly string[]
  rows: readonly object[]
}

async function keep({ tx, now }: Call, taskId: string, key: string, { state, words, working, rows }: Kept) {
  const kept = {
    ...{ key, state, words, as_of: dayIn(now), known_at: now.toISOString() },
    ...{ working: JSON.stringify(working), rows: JSON.stringify(rows) },
  }
  await tx
    .insertInto('directives.measure')
    .values({ task_id: taskId, ...kept })
    .onConflict((conflict) => conflict.column('task_id').doUpdateSet(kept))
    .execute()
}

export async function keepMeasure(call: Call, measures: Measures, taskId: string): Promise<void> {
  const found = await askedOf(call, measures, taskId)
  if (!found) return
  const { source, asked } = found
  const { numerator, denominator, working, rows } = await source.compute(call, asked)
  const words = inWords(source, numerator, denominator)
  await keep(call, taskId, source.key, { state: 'computed', words, working, rows: rows.slice(0, MOST_ROWS) })
}

const FAILED = 'Chưa tính được số đo này. Hãy tính lại sau, hoặc ghi số liệu trong báo cáo kèm tài liệu.'

export async function keepFailed(call: Call, measures: Measures, taskId: string): Promise<void> {
  const found = await askedOf(call, measures, taskId)
  if (found) await keep(call, taskId, found.source.key, { state: 'failed', words: '', working: [FAILED], rows: [] })
}
