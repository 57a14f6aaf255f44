/** Rankings, and what stands between a round and its publication. */
import { z } from 'zod'
import { leftCauses } from '../../rules/rounds/taking-part.ts'
import { Id, PointsField } from './plain.ts'
import { BlockRules } from './rounds.ts'
import { Status } from './sheets.ts'

export const AreaFigure = z.object({
  code: z.string(),
  title: z.string(),
  points: PointsField,
  applicableMax: PointsField,
})

export const RankedUnit = z.object({
  assessmentId: Id.nullable(),
  unitId: z.int(),
  unitName: z.string(),
  rank: z.int(),
  points: PointsField,
  applicableMax: PointsField,
  bonus: PointsField,
  penalty: PointsField,
  index: z.int(),
  rating: z.string().nullable(),
  /** Rating of the head of the agency; null where heads are not rated. */
  headRating: z.string().nullable(),
  region: z.string().nullable(),
  /** Place among the units of its region. */
  regionRank: z.int().nullable(),
  /** Index from the self-assessment alone, for the gap; null after publication for strangers. */
  selfIndex: z.int().nullable(),
  areas: z.array(AreaFigure),
  /** Of surveyed criteria, what some provinces tell equals apart by. */
  surveyPoints: PointsField.optional(),
  status: Status,
})
export type RankedUnit = z.infer<typeof RankedUnit>

/** Without rank and index: not handed in, or ended. */
export const LeftUnit = z.object({
  assessmentId: Id.nullable(),
  unitId: z.int(),
  unitName: z.string(),
  cause: z.enum(leftCauses),
  /** What became of a unit that ended; why one handed nothing in is told to those inside alone. */
  reason: z.string().nullable(),
})
export type LeftUnit = z.infer<typeof LeftUnit>

export const BlockRanking = z.object({
  blockId: Id,
  blockName: z.string(),
  isModel: z.boolean(),
  rules: BlockRules,
  areas: z.array(z.object({ code: z.string(), title: z.string(), maxPoints: PointsField })),
  units: z.array(RankedUnit),
  left: z.array(LeftUnit),
  mean: z.int().nullable(),
  /** Of the same units in the block of the same name the year before, where it was published. */
  previous: z.array(z.object({ unitId: z.int(), index: z.int(), rank: z.int() })),
})
export type BlockRanking = z.infer<typeof BlockRanking>

export const Ranking = z.object({
  roundId: Id,
  roundName: z.string(),
  year: z.int(),
  published: z.boolean(),
  isSample: z.boolean(),
  blocks: z.array(BlockRanking),
  /** Rules the figures rest on that no official has confirmed yet. */
  unconfirmedRules: z.array(z.object({ name: z.string(), title: z.string() })),
})
export type Ranking = z.infer<typeof Ranking>

const WaitingSheet = z.object({ assessmentId: Id, unitName: z.string(), status: Status })
/** What stands between a round and its publication. */
export const BeforePublishing = z.object({
  /** Sheets whose first appraisal is not closed. */
  open: z.array(WaitingSheet),
  /** Sheets whose explanation may still come, or is not answered. */
  unsettled: z.array(WaitingSheet),
  /** Surveyed and external criteria, with the units that have no value yet. */
  missing: z.array(z.object({ criterionId: Id, code: z.string(), blockName: z.string(), units: z.array(z.string()) })),
})
export type BeforePublishing = z.infer<typeof BeforePublishing>
