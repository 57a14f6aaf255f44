/** What reorganization does in the background: events whose day has come are carried out. */
import { z } from 'zod'
import { schedule, task } from '../../platform/jobs/task.ts'
import { eventsToTakeOver, takeOver } from './actions/take-over.ts'

export const takeOverOnTheDay = task({
  name: 'reorganization.take-over',
  input: z.object({}),
  run: async ({ step, progress }) => {
    const events = await step(eventsToTakeOver)
    for (const [at, proposalId] of events.entries()) {
      await step((call) => takeOver(call, proposalId))
      await progress.report(at + 1, events.length)
    }
    return { takenOver: events.length }
  },
})

/** A little after midnight: whoever comes in the morning finds it done. */
export const takeOverSchedule = schedule({
  name: 'reorganization.take-over',
  cron: '5 0 * * *',
  label: 'Bàn giao của đơn vị kết thúc khi đến ngày hiệu lực (hằng ngày)',
  task: takeOverOnTheDay,
  input: {},
})
