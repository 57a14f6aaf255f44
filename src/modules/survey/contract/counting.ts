/** The door of counting. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { Id } from './shapes.ts'

export const counting = {
  startCount: endpoint({
    method: 'POST',
    path: '/survey/surveys/count',
    access: may('survey.manage'),
    input: z.object({ surveyId: Id }),
    output: z.object({ runId: Id }),
    summary: 'Opens the urn of a closed survey, once: forms are shuffled and counted in the background.',
  }),
}
