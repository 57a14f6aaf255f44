/** Doors of plans: what units lost in a published ranking, and how they mean to win it back. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { PlanSummary } from './shapes.ts'

export const plans = {
  plans: endpoint({
    method: 'GET',
    path: '/improvement/plans',
    access: may('improvement.view'),
    input: z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() }),
    output: z.object({ years: z.array(z.int()), year: z.int().nullable(), plans: z.array(PlanSummary) }),
    summary: 'Plans of the units within one’s reach, of one year: the newest when none is named.',
  }),
}
