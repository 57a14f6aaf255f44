/** One unit of a publication, criterion by criterion: for everybody. */
import { z } from 'zod'
import { endpoint } from '../../../shared/endpoint.ts'
import { Id } from './shapes/plain.ts'
import { PublishedUnitSheet } from './shapes/published-unit.ts'

export const publishedUnits = {
  publishedUnit: endpoint({
    method: 'GET',
    path: '/par/publications/{publicationId}/units/{unitId}',
    access: 'public',
    keep: 'until-changed',
    input: z.object({ publicationId: Id, unitId: z.coerce.number().int() }),
    output: PublishedUnitSheet,
    summary: 'Every criterion of one unit of a published ranking, beside the mean of its block and its year before.',
  }),
}
