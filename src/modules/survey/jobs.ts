/** What the survey does in the background. */
import { z } from 'zod'
import { schedule, task } from '../../platform/jobs/task.ts'
import { closeOverdue } from './actions/close-survey.ts'
import { countSurvey } from './actions/count-survey.ts'
import { countWanted } from './jobs-wanted.ts'

/** One transaction: after a crash nothing of it is there, and it begins again; run again after its end it changes nothing. */
export const count = task({
  ...countWanted,
  run: async ({ step, progress }, { surveyId }) => step((call) => countSurvey(call, surveyId, progress.report)),
})

export const closeOnTime = task({
  name: 'survey.close',
  input: z.object({}),
  run: async ({ step }) => ({ closed: await step(closeOverdue) }),
})

export const closeSchedule = schedule({
  name: 'survey.close',
  cron: '*/5 * * * *',
  label: 'Đóng các cuộc điều tra đã hết hạn (5 phút một lần)',
  task: closeOnTime,
  input: {},
})
