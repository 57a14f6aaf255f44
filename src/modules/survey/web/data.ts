/** The survey's questions to the server. */
import { asking } from '../../../ui/query.ts'
import { survey } from '../contract.ts'

export const surveys = () => asking(survey.surveys, {})
export const oneSurvey = (surveyId: string) => asking(survey.survey, { surveyId })
export const surveyGround = (surveyId: string) => asking(survey.surveyGround, { surveyId })
