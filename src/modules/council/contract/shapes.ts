/** Shapes the council's doors share. */
import { z } from 'zod'

export const Id = z.uuid()
export const Duty = z.enum(['chair', 'deputy', 'member', 'secretary'])
export type Duty = z.output<typeof Duty>

export const CouncilSummary = z.object({
  id: Id,
  roundId: Id,
  roundName: z.string(),
  name: z.string(),
  decisionNumber: z.string(),
  decisionDay: z.string(),
  members: z.int(),
})
export type CouncilSummary = z.output<typeof CouncilSummary>
