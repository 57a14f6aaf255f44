/** The measure of a task as last computed; asking for it anew is work in the background. */
import type { Call } from '../../../platform/http/call.ts'
import type { MeasureValue } from '../contract.ts'
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

export const taskMeasure =
  (measures: Measures) =>
  async (call: Call, { taskId }: { taskId: string }): Promise<{ measure: MeasureValue | null }> => {
    const { key } = await taskWithin(call, taskId)
    const kept = await call.tx
      .selectFrom('directives.measure')
      .select(['key', 'state', 'as_of as asOf', 'known_at as knownAt', 'words', 'working', 'rows'])
      .where('task_id', '=', taskId)
      .executeTakeFirst()
    // Of a measure that was chosen before another: not this task's any more.
    if (!kept || kept.key !== key) return { measure: null }
    const title = measures.find((one) => one.key === key)?.title ?? kept.key
    return { measure: { ...(kept as Omit<MeasureValue, 'title'>), title } }
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
