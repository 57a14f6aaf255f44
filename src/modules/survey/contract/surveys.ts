/** Doors of surveys themselves: drawing up, opening, closing. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { Id, Survey, SurveyGround, SurveySummary } from './shapes.ts'

const OneSurvey = z.object({ surveyId: Id })
const Title = z.string().trim().min(1).max(300)

export const surveys = {
  surveys: endpoint({
    method: 'GET',
    path: '/survey/surveys',
    access: may('survey.view'),
    input: z.object({}),
    output: z.object({ surveys: z.array(SurveySummary) }),
    summary: 'Lists the surveys, newest round first, with forms asked for and given.',
  }),
  survey: endpoint({
    method: 'GET',
    path: '/survey/surveys/{surveyId}',
    access: may('survey.view'),
    input: OneSurvey,
    output: Survey,
    summary: 'One survey: its questionnaire, groups, units and quotas.',
  }),
  surveyGround: endpoint({
    method: 'GET',
    path: '/survey/surveys/{surveyId}/ground',
    access: may('survey.view'),
    input: OneSurvey,
    output: SurveyGround,
    summary: 'What a survey may be about: the units of its round and the criteria of their sets that a survey fills.',
  }),
  createSurvey: endpoint({
    method: 'POST',
    path: '/survey/surveys/create',
    access: may('survey.manage'),
    input: z.object({ roundId: Id, title: Title }),
    output: OneSurvey,
    summary: 'Begins a survey of a round, as a draft.',
  }),
}
