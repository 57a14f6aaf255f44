/** Measures of tasks computed in the background, each in a step of its own: one that fails takes no other with it. */
import { schedule, task } from '../../platform/jobs/task.ts'
import { keepFailed, keepMeasure, tasksToMeasure } from './actions/keep-measure.ts'
import { measureWanted } from './jobs-wanted.ts'
import type { Measures } from './measures.ts'

export const computeMeasures = (measures: Measures) =>
  task({
    ...measureWanted,
    run: async ({ step, progress }, { taskId }) => {
      const ids = taskId === undefined ? await step(tasksToMeasure) : [taskId]
      let failed = 0
      for (const [at, id] of ids.entries()) {
        try {
          await step((call) => keepMeasure(call, measures, id))
        } catch (error) {
          failed += 1
          await step((call) => keepFailed(call, measures, id, error))
        }
        await progress.report(at + 1, ids.length)
      }
      return { tasks: ids.length, failed }
    },
  })

export const measureSchedule = (measures: Measures) =>
  schedule({
    name: 'directives.measure',
    cron: '10 3 * * *',
    label: 'Tính số đo của nhiệm vụ từ các phân hệ (hằng đêm)',
    task: computeMeasures(measures),
    input: {},
  })
