/** The measure of a task as last computed; asking for it anew is work in the background. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { ownRun } from '../../../platform/jobs/own-run.ts'
import { pointsFromDecimal } from '../../../shared/points.ts'
import type { FrozenMeasure, MeasureValue } from '../contract.ts'
import { measureWanted } from '../jobs-wanted.ts'
import type { Measures } from '../measures.ts'
import { refuse } from '../refusals.vi.ts'

async function taskWithin({ tx }: Call, taskId: string) {
  const task = await tx
    .selectFrom('directives.task')
    .select(['title', 'measure_key as key'])
    .where('id', '=', taskId)
    .executeTakeFirst()
  return task ?? refuse('directives.not-found')
}

const exact = <Row extends { figure: string | null }>({ figure, ...row }: Row) => ({
  ...row,
  figure: figure === null ? null : pointsFromDecimal(figure),
})

/** The newest first. */
async function frozenOf(tx: Tx, taskId: string): Promise<FrozenMeasure[]> {
  const rows = await tx
    .selectFrom('directives.report_measure')
    .select(['report_id as reportId', 'moment', 'key', 'as_of as asOf', 'known_at as knownAt', 'words', 'figure'])
    .select(['working', 'rows', 'frozen_at as frozenAt'])
    .where('task_id', '=', taskId)
    .orderBy('frozen_at', 'desc')
    .execute()
  return rows.map((row) => exact(row) as unknown as FrozenMeasure)
}

async function runOf({ tx, actor }: Call, runId: string) {
  const run = await ownRun(tx, actor, measureWanted.name, runId)
  return run ? { state: run.state, done: run.done, total: run.total } : null
}

export const taskMeasure =
  (measures: Measures) =>
  async (call: Call, { taskId, runId }: { taskId: string; runId?: string | undefined }) => {
    const { key } = await taskWithin(call, taskId)
    // Before the value: what is done when it is asked for is in the value.
    const run = runId === undefined ? null : await runOf(call, runId)
    const frozen = await frozenOf(call.tx, taskId)
    const kept = await call.tx
      .selectFrom('directives.measure')
      .select(['key', 'state', 'as_of as asOf', 'known_at as knownAt', 'words', 'figure', 'working', 'rows'])
      .where('task_id', '=', taskId)
      .executeTakeFirst()
    // Of a measure that was chosen before another: not this task's any more.
    if (!kept || kept.key !== key) return { measure: null, frozen, run }
    const title = measures.find((one) => one.key === key)?.title ?? kept.key
    return { measure: { ...(exact(kept) as Omit<MeasureValue, 'title'>), title }, frozen, run }
  }

export async function computeMeasure(call: Call, { taskId }: { taskId: string }) {
  const { title, key } = await taskWithin(call, taskId)
  if (key === null) return refuse('directives.no-measure')
  const runId = await call.jobs.add(
    measureWanted,
    `Tính số đo: ${title}`.slice(0, 200),
    { taskId },
    `measure:${taskId}`,
  )
  return { runId }
}
