/** What directives does in the background: reports that fall due, reminders of days, the list of the week. */
import { z } from 'zod'
import { schedule, task } from '../../platform/jobs/task.ts'
import { chunksOf } from '../../shared/chunks.ts'
import { expectReports } from './actions/expect-reports.ts'
import { remindOf, tasksToRemind, tellWeek, unitsOfWeek } from './actions/remind.ts'

const AT_ONCE = 100

export const remindOfTasks = task({
  name: 'directives.remind',
  input: z.object({}),
  run: async ({ step, progress }) => {
    const added = await step(expectReports)
    const ids = await step(tasksToRemind)
    let [told, done] = [0, 0]
    for (const some of chunksOf(ids, AT_ONCE)) {
      told += await step((call) => remindOf(call, some))
      done += some.length
      await progress.report(done, ids.length)
    }
    return { added, told }
  },
})

export const remindOfTasksSchedule = schedule({
  name: 'directives.remind',
  cron: '35 * * * *',
  label: 'Nhắc thời hạn nhiệm vụ, báo cáo định kỳ (hằng giờ)',
  task: remindOfTasks,
  input: {},
})

export const tellOfWeek = task({
  name: 'directives.week',
  input: z.object({}),
  run: async ({ step, progress }) => {
    const units = await step(unitsOfWeek)
    let told = 0
    for (const [at, unitId] of units.entries()) {
      told += await step((call) => tellWeek(call, unitId))
      await progress.report(at + 1, units.length)
    }
    return { told }
  },
})

export const tellOfWeekSchedule = schedule({
  name: 'directives.week',
  cron: '30 7 * * 1',
  label: 'Danh sách nhiệm vụ trong tuần của từng cơ quan (sáng thứ Hai)',
  task: tellOfWeek,
  input: {},
})
