/** What the survey does in the background. */
import { task } from '../../platform/jobs/task.ts'
import { countSurvey } from './actions/count-survey.ts'
import { countWanted } from './jobs-wanted.ts'

/** One transaction: after a crash nothing of it is there, and it begins again; run again after its end it changes nothing. */
export const count = task({
  ...countWanted,
  run: async ({ step, progress }, { surveyId }) => step((call) => countSurvey(call, surveyId, progress.report)),
})
