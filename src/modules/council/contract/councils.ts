/** Doors of councils themselves: set up by decision, their members. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { CouncilSummary } from './shapes.ts'

export const councils = {
  councils: endpoint({
    method: 'GET',
    path: '/council/councils',
    access: may('council.view'),
    input: z.object({}),
    output: z.object({ councils: z.array(CouncilSummary) }),
    summary: 'Lists the appraisal councils, newest round first.',
  }),
}
