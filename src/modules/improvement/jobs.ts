/** What improvement does in the background: plans of what was published or corrected, reminders of days. */
import { z } from 'zod'
import { schedule, task } from '../../platform/jobs/task.ts'
import { makePlans, publicationsToFollow } from './actions/make-plans.ts'
import { plansDue, remindOfDays } from './actions/remind-of-days.ts'

export const followPublications = task({
  name: 'improvement.follow',
  input: z.object({}),
  run: async ({ step, progress }) => {
    const publications = await step(publicationsToFollow)
    let added = 0
    for (const [at, publicationId] of publications.entries()) {
      added += (await step((call) => makePlans(call, { publicationId }))).added
      await progress.report(at + 1, publications.length)
    }
    return { publications: publications.length, added }
  },
})

export const followSchedule = schedule({
  name: 'improvement.follow',
  cron: '*/10 * * * *',
  label: 'Lập điểm mất từ kết quả vừa công bố, đính chính (10 phút một lần)',
  task: followPublications,
  input: {},
})

export const remindOfRemedies = task({
  name: 'improvement.remind',
  input: z.object({}),
  run: async ({ step, progress }) => {
    const plans = await step(plansDue)
    let told = 0
    for (const [at, planId] of plans.entries()) {
      told += await step((call) => remindOfDays(call, planId))
      await progress.report(at + 1, plans.length)
    }
    return { told }
  },
})

export const remedySchedule = schedule({
  name: 'improvement.remind',
  cron: '20 * * * *',
  label: 'Nhắc thời hạn khắc phục điểm mất (hằng giờ)',
  task: remindOfRemedies,
  input: {},
})
