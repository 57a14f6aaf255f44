/** Door of what five years bring. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { GROUPS } from '../rules/forecast.ts'

const Numbers = z.array(z.number())

export const forecasts = {
  forecast: endpoint({
    method: 'GET',
    path: '/entitlement/forecast',
    access: may('entitlement.view'),
    input: z.object({
      unitId: z.int().positive().max(2_147_483_647).optional(),
      by: z.enum(GROUPS).default('unit'),
      /** Ages are those at the end of it. */
      year: z.coerce.number().int().min(1990).max(2200).optional(),
    }),
    output: z.object({
      firstYear: z.int(),
      year: z.int(),
      notedAt: z.string().nullable(),
      groups: z.array(
        z.object({
          key: z.string(),
          label: z.string(),
          people: Numbers,
          retiring: Numbers,
          pay: Numbers,
          ages: Numbers,
        }),
      ),
    }),
    summary:
      'Five years ahead of those in service today: people left, retirements and pay of each year, ages at the end of one, by unit, post or kind of person.',
  }),
}
