/** Figures that modules tell of a unit of their own accord. */
import { z } from 'zod'

export const OfferedFact = z.object({
  key: z.string(),
  title: z.string(),
  unit: z.enum(['rate', 'count', 'yes-no']),
  levels: z.array(z.string()),
  numerator: z.string(),
  denominator: z.string().nullable(),
  others: z.array(z.object({ name: z.string(), title: z.string() })),
})
export type OfferedFact = z.infer<typeof OfferedFact>
