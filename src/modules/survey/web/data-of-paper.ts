/** What the pages of paper forms and outside answers ask. */
import type { ArgumentOf } from '../../../shared/endpoint.ts'
import { asking } from '../../../ui/query.ts'
import { survey } from '../contract.ts'

export const paperSurveys = () => asking(survey.paperSurveys, {})
export const paperSurvey = (surveyId: string) => asking(survey.paperSurvey, { surveyId })
export const paperForms = (asked: ArgumentOf<typeof survey.paperForms>) => asking(survey.paperForms, asked)
export const paperReadings = (formId: string) => asking(survey.paperReadings, { formId })
export const answerImports = (surveyId: string) => asking(survey.answerImports, { surveyId })
