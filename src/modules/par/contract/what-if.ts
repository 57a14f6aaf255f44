/** The door of what-if: all that the browser needs to work a unit's place out anew, by the server's own rules. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { Counts, Exact, Id, PointsField, UnitId } from './shapes/plain.ts'
import { RatingBand } from './shapes/rounds.ts'
import { Adjustments, LeafInputs } from './shapes/scoring.ts'
import { CriterionNode } from './shapes/sets.ts'

const Word = z.object({ inputs: LeafInputs.nullable(), notApplicable: z.boolean() })

export const WhatIf = z.object({
  publicationId: Id,
  year: z.int(),
  roundName: z.string(),
  blockName: z.string(),
  isModel: z.boolean(),
  isSample: z.boolean(),
  rules: z.object({
    tieRule: z.enum(['shared', 'ordinal']),
    tieOrder: z.array(z.enum(['points', 'survey', 'name'])),
    bands: z.array(RatingBand),
    decimals: z.int().min(0).max(4).default(2),
  }),
  criteriaSet: z.object({ id: Id, name: z.string(), adjustments: Adjustments, nodes: z.array(CriterionNode) }),
  unit: z.object({
    unitId: z.int(),
    unitName: z.string(),
    adjusted: z.object({ bonus: Counts, penalty: Counts }),
    leaves: z.array(z.object({ criterionId: Id, word: Word.nullable(), exempt: z.boolean(), error: Exact.nullable() })),
  }),
  /** Of the other units of the block only what a rank needs, as published. */
  others: z.array(
    z.object({
      unitId: z.int(),
      unitName: z.string(),
      fraction: z.object({ numerator: PointsField, denominator: PointsField }),
      points: PointsField,
      surveyPoints: PointsField,
    }),
  ),
})
export type WhatIf = z.infer<typeof WhatIf>

export const whatIf = {
  whatIf: endpoint({
    method: 'GET',
    path: '/par/publications/{publicationId}/what-if/{unitId}',
    access: may('par.view'),
    input: z.object({ publicationId: Id, unitId: UnitId }),
    output: WhatIf,
    summary: 'What a unit’s published result rests on, and what of the others decides its rank.',
  }),
}
