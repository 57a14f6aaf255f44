/** Shapes the doors of improvement share. Points are whole ten-thousandths, as par's. */
import { z } from 'zod'

export const Id = z.uuid()
export const Day = z.iso.date()
export const Instant = z.string()
/** What PostgreSQL keeps as an int. */
export const Version = z.int().min(0).max(2_147_483_647)
export const PointsField = z.int()
export const Done = z.object({ done: z.literal(true) })

export const PlanStatus = z.enum(['drafting', 'proposed', 'approved'])
export type PlanStatus = z.output<typeof PlanStatus>
/** How far the mending of a lost point is. */
export const RemedyState = z.enum(['open', 'doing', 'done'])
export type RemedyState = z.output<typeof RemedyState>
/** Beside the year before: newly lost, partly regained, lost again; unknown where no mapping ties the years. */
export const Standing = z.enum(['new', 'partly', 'again', 'unknown'])
export type Standing = z.output<typeof Standing>
/** What became of it in the next year. */
export const CameOut = z.enum(['regained', 'partly', 'again', 'unknown'])
export type CameOut = z.output<typeof CameOut>

export const PlanSummary = z.object({
  id: Id,
  publicationId: Id,
  year: z.int(),
  blockName: z.string(),
  unitId: z.int(),
  unitName: z.string(),
  status: PlanStatus,
  /** Rows that still lose points, what they lose together, and of them how many have cause, remedy and day, are done, are late. */
  rows: z.int(),
  lost: PointsField,
  filled: z.int(),
  done: z.int(),
  overdue: z.int(),
  isSample: z.boolean(),
})
export type PlanSummary = z.output<typeof PlanSummary>
