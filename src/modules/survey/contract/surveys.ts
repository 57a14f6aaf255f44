/** Doors of surveys themselves: drawing up, opening, closing. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { SurveySummary } from './shapes.ts'

export const surveys = {
  surveys: endpoint({
    method: 'GET',
    path: '/survey/surveys',
    access: may('survey.view'),
    input: z.object({}),
    output: z.object({ surveys: z.array(SurveySummary) }),
    summary: 'Lists the surveys, newest round first, with forms asked for and given.',
  }),
}
