/** Keeps what a module computes for a task, or that it could not: the task's page goes on by hand. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { CannotTell } from '../../../shared/fact-source.ts'
import { decimalFromPoints, formatPoints, POINT, type Points, points, timesRatio } from '../../../shared/points.ts'
import type { Measure, Measures } from '../measures.ts'
import { historyOf, taskRows } from '../queries/task-rows.ts'
import { countedDue } from '../rules/standing.ts'

const MOST_ROWS = 200

/** A percentage of a rate, else the count, 1 or 0 of a yes or no; null: there was nothing to look at. */
function figureOf({ unit }: Measure, numerator: number, denominator: number | null): Points | null {
  if (unit !== 'rate' || denominator === null) return points(numerator * POINT)
  return denominator === 0 ? null : points(timesRatio(numerator, 100 * POINT, denominator))
}

/** '82,50 %', '3', 'Có'. */
function inWords({ unit }: Measure, figure: Points | null): string {
  if (figure === null) return 'Không phát sinh'
  if (unit === 'yes-no') return figure > 0 ? 'Có' : 'Không'
  return unit === 'count' ? formatPoints(figure, 0) : `${formatPoints(figure)} %`
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
  figure: Points | null
  working: readonly string[]
  rows: readonly object[]
}

async function keep({ tx, now }: Call, taskId: string, key: string, { state, words, figure, working, rows }: Kept) {
  const kept = {
    key,
    state,
    words,
    as_of: dayIn(now),
    known_at: now.toISOString(),
    working: JSON.stringify(working),
    rows: JSON.stringify(rows),
    figure: figure === null ? null : decimalFromPoints(figure),
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
  const figure = figureOf(source, numerator, denominator)
  const words = inWords(source, figure)
  await keep(call, taskId, source.key, { state: 'computed', words, figure, working, rows: rows.slice(0, MOST_ROWS) })
}

const FAILED = 'Chưa tính được số đo này. Hãy tính lại sau, hoặc ghi số liệu trong báo cáo kèm tài liệu.'

/** @param error why: a source that cannot tell yet says so in a sentence of its own. */
export async function keepFailed(call: Call, measures: Measures, taskId: string, error: unknown): Promise<void> {
  const found = await askedOf(call, measures, taskId)
  if (!found) return
  const working = [error instanceof CannotTell ? error.message : FAILED]
  await keep(call, taskId, found.source.key, { state: 'failed', words: '', figure: null, working, rows: [] })
}
