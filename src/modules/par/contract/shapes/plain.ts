/** Ids, days and numbers that travel everywhere. Points and percentages are whole ten-thousandths: 1,25 điểm is 12_500. */
import { z } from 'zod'

export const Id = z.uuid()
export const Day = z.iso.date()
export const Instant = z.string()
export const Exact = z.int().min(0).max(Number.MAX_SAFE_INTEGER)
export const PointsField = z.int()
/** What PostgreSQL keeps as an int. */
export const Version = z.int().min(0).max(2_147_483_647)

export const UnitId = z.int().positive().max(2_147_483_647)
/** How many times each bonus or penalty rule counts. */
export const Counts = z.array(z.int().min(0).max(1_000_000)).max(20)

export const Problem = z.object({ reason: z.string(), sentence: z.string(), at: z.string().optional() })
export const Why = z.object({ reason: z.string(), sentence: z.string() }).nullable()
export const Done = z.object({ done: z.literal(true) })
