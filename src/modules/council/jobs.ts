/** What the council does in the background: consent in writing that ends soon is said to those who owe it. */
import { z } from 'zod'
import { schedule, task } from '../../platform/jobs/task.ts'
import { remindOfEnd, sessionsEnding } from './actions/remind-of-ends.ts'

export const remindOfEnds = task({
  name: 'council.remind',
  input: z.object({}),
  run: async ({ step, progress }) => {
    const sessions = await step(sessionsEnding)
    let told = 0
    for (const [at, sessionId] of sessions.entries()) {
      told += await step((call) => remindOfEnd(call, sessionId))
      await progress.report(at + 1, sessions.length)
    }
    return { told }
  },
})

export const remindOfEndsSchedule = schedule({
  name: 'council.remind',
  cron: '10 * * * *',
  label: 'Nhắc thành viên Hội đồng sắp hết hạn lấy ý kiến (hằng giờ)',
  task: remindOfEnds,
  input: {},
})
