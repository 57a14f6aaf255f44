/** What PAR does in the background. */
import { z } from 'zod'
import { schedule, task } from '../../platform/jobs/task.ts'
import { openRounds, remindOfRound } from './actions/rounds/remind.ts'

export const remind = task({
  name: 'par.remind',
  input: z.object({}),
  run: async ({ step, progress }) => {
    const rounds = await step(({ tx }) => openRounds(tx))
    let told = 0
    for (const [at, round] of rounds.entries()) {
      told += await step((call) => remindOfRound(call, round))
      await progress.report(at + 1, rounds.length)
    }
    return { told }
  },
})

export const remindSchedule = schedule({
  name: 'par.remind',
  cron: '0 * * * *',
  label: 'Nhắc thời hạn các kỳ đánh giá (hằng giờ)',
  task: remind,
  input: {},
})
