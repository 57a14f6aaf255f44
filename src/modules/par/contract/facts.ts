/** Doors of the figures that modules tell of their own accord. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { OfferedFact } from './shapes/facts.ts'

export const facts = {
  factSources: endpoint({
    method: 'GET',
    path: '/par/fact-sources',
    access: may('par.view'),
    input: z.object({}),
    output: z.object({ sources: z.array(OfferedFact) }),
    summary: 'The figures that modules can tell of a unit, for criteria that score themselves.',
  }),
}
