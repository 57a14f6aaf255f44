/** How sure a place is, and what a year's figures say of its criteria. */
import { z } from 'zod'
import { Exact, Id, PointsField } from './plain.ts'

/** Nine draws out of ten give the unit a place between these two. */
export const RankBand = z.object({ unitId: z.int(), low: z.int(), median: z.int(), high: z.int() })
export type RankBand = z.infer<typeof RankBand>

const Finding = z.object({
  kind: z.enum(['all-full', 'all-alike', 'nobody', 'against', 'weak', 'self-high', 'self-low']),
  name: z.string(),
  /** What to do about it before the next set is issued. */
  advice: z.string(),
})

const AnalysedCriterion = z.object({
  criterionId: Id,
  code: z.string(),
  title: z.string(),
  maxPoints: PointsField,
  applies: z.int(),
  full: z.int(),
  none: z.int(),
  share: Exact.nullable(),
  selfShare: Exact.nullable(),
  /** Corrected item–rest correlation, in ten-thousandths. */
  correlation: z.int().nullable(),
  findings: z.array(Finding),
})

export const CriterionAnalysis = z.object({
  roundName: z.string(),
  year: z.int(),
  isSample: z.boolean(),
  blocks: z.array(
    z.object({
      blockId: Id,
      blockName: z.string(),
      /** Units that take part, and those of them whose appraisal is over: the figures are theirs. */
      units: z.int(),
      appraised: z.int(),
      criteria: z.array(AnalysedCriterion),
      /** By how far the self-assessment was off; the farthest first. */
      gaps: z.array(
        z.object({ assessmentId: Id, unitName: z.string(), selfIndex: z.int(), index: z.int(), isFar: z.boolean() }),
      ),
    }),
  ),
})
export type CriterionAnalysis = z.infer<typeof CriterionAnalysis>

const Looked = z.object({ name: z.string(), looked: z.int(), corrected: z.int() })
export const AppraiserAnalysis = z.object({
  blocks: z.array(
    z.object({
      blockId: Id,
      /** Over all criteria. */
      appraisers: z.array(Looked),
      /** Criteria on which they differ. */
      criteria: z.array(
        z.object({
          criterionId: Id,
          code: z.string(),
          title: z.string(),
          appraisers: z.array(Looked),
          advice: z.string(),
        }),
      ),
    }),
  ),
})
export type AppraiserAnalysis = z.infer<typeof AppraiserAnalysis>
