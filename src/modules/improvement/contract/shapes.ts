/** Shapes the doors of improvement share. Points are whole ten-thousandths, as par's. */
import { z } from 'zod'

export const Id = z.uuid()
export const Day = z.iso.date()
export const Instant = z.string()
/** What PostgreSQL keeps as an int. */
export const Version = z.int().min(0).max(2_147_483_647)
export const PointsField = z.int()
/** What a document of a unit may be, as the library takes it in. */
export const PAPER_TYPES = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const
export const MOST_BYTES = 50 * 1024 * 1024
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
  /** Rows that still lose points, what they lose together, and of them how many say cause, remedy, who and day, are done, are late. */
  rows: z.int(),
  lost: PointsField,
  filled: z.int(),
  done: z.int(),
  overdue: z.int(),
  isSample: z.boolean(),
})
export type PlanSummary = z.output<typeof PlanSummary>

export const LostPoint = z.object({
  id: Id,
  /** Null: penalty. */
  criterionId: Id.nullable(),
  code: z.string(),
  title: z.string(),
  area: z.string(),
  maxPoints: PointsField,
  points: PointsField,
  /** 0: a correction gave it back. */
  lost: PointsField,
  standing: Standing,
  /** What became of it in the next published year, and how much was lost then. */
  cameOut: CameOut.nullable(),
  cameOutLost: PointsField.nullable(),
  causeId: Id.nullable(),
  causeName: z.string().nullable(),
  causeWords: z.string(),
  body: z.string(),
  accountId: Id.nullable(),
  personName: z.string(),
  remedy: z.string(),
  dueOn: Day.nullable(),
  isOverdue: z.boolean(),
  /** In the unit's own measure; null: not estimated. */
  effort: z.int().nullable(),
  state: RemedyState,
  percent: z.int(),
  doneOn: Day.nullable(),
  papers: z.int(),
  version: Version,
  editedAt: Instant.nullable(),
  editedByName: z.string().nullable(),
})
export type LostPoint = z.output<typeof LostPoint>

export const Plan = PlanSummary.extend({
  roundName: z.string(),
  decisionNumber: z.string(),
  decisionDay: z.string(),
  proposedAt: Instant.nullable(),
  proposedByName: z.string().nullable(),
  approvedAt: Instant.nullable(),
  approvedByName: z.string().nullable(),
  returnReason: z.string(),
  version: Version,
  /** The published figures of the unit: what applied, what was reached, and its place. */
  result: z.object({
    applicableMax: PointsField,
    points: PointsField,
    bonus: PointsField,
    penalty: PointsField,
    index: z.int(),
    rank: z.int(),
    of: z.int(),
    /** Places the block shows its figures with. */
    decimals: z.int(),
  }),
  lostPoints: z.array(LostPoint),
})
export type Plan = z.output<typeof Plan>

export const Cause = z.object({
  id: Id,
  name: z.string(),
  position: z.int(),
  isRetired: z.boolean(),
  version: Version,
  /** Rows that have it, within one's reach. */
  uses: z.int(),
})
export type Cause = z.output<typeof Cause>
