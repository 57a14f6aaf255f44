/** The survey's questions to the server. */
import { asking } from '../../../ui/query.ts'
import { survey } from '../contract.ts'

export const surveys = () => asking(survey.surveys, {})
export const oneSurvey = (surveyId: string) => asking(survey.survey, { surveyId })
export const surveyGround = (surveyId: string) => asking(survey.surveyGround, { surveyId })
export const responseRates = (surveyId: string) => asking(survey.responseRates, { surveyId })
export const surveyResults = (surveyId: string) => asking(survey.results, { surveyId })
export const unitResults = (surveyId: string, targetId: string) => asking(survey.unitResults, { surveyId, targetId })
export const taking = (surveyId: string) => asking(survey.taking, { surveyId })
export const surveyBeginnings = () => asking(survey.surveyBeginnings, {})
