/** Front door of the survey: its doors bound to what they do. */
import { defineModule } from '../../platform/http/module.ts'
import { createSurvey } from './actions/create-survey.ts'
import { giveForm } from './actions/give-form.ts'
import { openForm } from './actions/open-form.ts'
import { startCount } from './actions/start-count.ts'
import { survey } from './contract.ts'
import { oneSurvey } from './queries/one-survey.ts'
import { surveyGround } from './queries/survey-ground.ts'
import { surveyList } from './queries/survey-list.ts'

export { count } from './jobs.ts'

export const surveyModule = defineModule(survey, {
  surveys: async ({ tx }) => ({ surveys: await surveyList(tx) }),

  openForm,
  giveForm,
  startCount,
  survey: ({ tx }, { surveyId }) => oneSurvey(tx, surveyId),
  surveyGround: ({ tx }, { surveyId }) => surveyGround(tx, surveyId),
  createSurvey,
})
