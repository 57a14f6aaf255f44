/** Front door of the survey: its doors bound to what they do. */
import { defineModule } from '../../platform/http/module.ts'
import { survey } from './contract.ts'
import { surveyList } from './queries/survey-list.ts'

export const surveyModule = defineModule(survey, {
  surveys: async ({ tx }) => ({ surveys: await surveyList(tx) }),
})
