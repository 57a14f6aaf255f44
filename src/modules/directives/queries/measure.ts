/** What a module of the program computes for a task: with its working, or why it could not. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { formatPoints, POINT, timesRatio } from '../../../shared/points.ts'
import type { MeasureValue } from '../contract.ts'
import type { Measure, Measures } from '../measures.ts'
import { refuse } from '../refusals.vi.ts'
import { countedDue } from '../rules/standing.ts'
import { historyOf, taskRows } from './task-rows.ts'

/** '82,5 %' of a rate with something to be counted, 'Có' or 'Không' of a yes or no, else the count. */
function inWords({ unit }: Measure, numerator: number, denominator: number | null): string {
  if (unit === 'yes-no') return numerator > 0 ? 'Có' : 'Không'
  if (unit === 'count' || denominator === null) return String(numerator)
  return denominator === 0 ? 'Không phát sinh' : `${formatPoints(timesRatio(numerator, 100 * POINT, denominator))} %`
}

async function computed(call: Call, source: Measure, asked: Parameters<Measure['compute']>[1]): Promise<MeasureValue> {
  const at = { key: source.key, title: source.title, asOf: asked.asOf }
  // A source that fails must not take the page of the task with it: what it read is undone, nothing else.
  await sql`savepoint measure`.execute(call.tx)
  try {
    const { numerator, denominator, working, rows } = await source.compute(call, asked)
    await sql`release savepoint measure`.execute(call.tx)
    const shown = rows.slice(0, 200).map((row) => ({ ...row }))
    return {
      ...at,
      state: 'computed',
      words: inWords(source, numerator, denominator),
      working: [...working],
      rows: shown,
    }
  } catch {
    await sql`rollback to savepoint measure`.execute(call.tx)
    const working = ['Chưa tính được số đo này. Hãy thử lại sau, hoặc ghi số liệu trong báo cáo kèm tài liệu.']
    return { ...at, state: 'failed', words: '', working, rows: [] }
  }
}

export const taskMeasure =
  (measures: Measures) => async (call: Call, asked: { taskId: string; asOf?: string | undefined }) => {
    const { tx, now } = call
    const [row] = await taskRows(tx, { where: sql`t.id = ${asked.taskId}` })
    if (!row) return refuse('directives.not-found')
    const { measure_key: key } = await tx
      .selectFrom('directives.task')
      .select('measure_key')
      .where('id', '=', row.id)
      .executeTakeFirstOrThrow()
    const source = measures.find((one) => one.key === key)
    if (!source || row.unitId === null) return { measure: null }
    const asOf = asked.asOf ?? dayIn(now)
    const { dueOn } = countedDue(historyOf(row), asOf)
    const year = (dueOn ?? asOf).slice(0, 4)
    const within = { unitId: row.unitId, from: `${year}-01-01`, to: `${year}-12-31`, asOf }
    return { measure: await computed(call, source, within) }
  }
