/** Doors of lineage: what a unit came from and became, and what an old name is now. */
import { z } from 'zod'
import { endpoint } from '../../../shared/endpoint.ts'
import { Level } from './shapes.ts'

export const Lineage = z.object({
  /** Units, each as long as it had one name; in the order of their first days. */
  stages: z.array(
    z.object({
      key: z.string(),
      unitId: z.int(),
      level: Level,
      fullName: z.string(),
      validFrom: z.string(),
      validTo: z.string(),
      /** Its first day is only the first on which it is known: the list of its province begins there. */
      isFirstKnown: z.boolean(),
    }),
  ),
  steps: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      day: z.iso.date(),
      /** null where the name changed without an event. */
      event: z.object({ eventId: z.string(), kind: z.string(), legalBasis: z.string().nullable() }).nullable(),
      /** Partial: some part went there, not how much. */
      coverage: z.enum(['full', 'partial']),
    }),
  ),
})
export type Lineage = z.infer<typeof Lineage>

export const lineage = {
  lineage: endpoint({
    method: 'GET',
    path: '/organization/units/{unitId}/lineage',
    access: 'signed-in',
    input: z.object({ unitId: z.int().positive().max(2_147_483_647) }),
    output: Lineage,
    summary: 'What a unit came from and what became of it, through all events, with dates and legal basis.',
  }),
}
