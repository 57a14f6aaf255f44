/** The door of precedent: how the same criterion was decided for others. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { Id, Instant, PointsField } from './shapes/plain.ts'
import { LeafInputs } from './shapes/scoring.ts'
import { OneLeaf } from './shapes/sheets.ts'

/** One unit's criterion as it was decided last: by the council, or by the second appraisal. */
export const Precedent = z.object({
  assessmentId: Id,
  unitId: z.int(),
  unitName: z.string(),
  roundName: z.string(),
  year: z.int(),
  /** Of this very round; otherwise along the mapping from an earlier set. */
  sameRound: z.boolean(),
  code: z.string(),
  title: z.string(),
  maxPoints: PointsField,
  /** Split or merged since: it means the same only together with others. */
  isPart: z.boolean(),
  hand: z.enum(['second', 'council']),
  outcome: z.enum(['agreed', 'corrected', 'kept']),
  /** What the unit held to, how it works out, and what the appraiser said first. */
  claimedInputs: LeafInputs.nullable(),
  claimedWorking: z.string(),
  claimedPoints: PointsField.nullable(),
  firstPoints: PointsField.nullable(),
  decidedWorking: z.string(),
  decidedPoints: PointsField.nullable(),
  reason: z.string(),
  decisionNumber: z.string().nullable(),
  decidedByName: z.string(),
  decidedAt: Instant,
  /** Of what was held to: 0 the same, 10 000 nothing in common; null where it cannot be compared. */
  unlikeness: z.int().nullable(),
})
export type Precedent = z.infer<typeof Precedent>

export const precedents = {
  precedents: endpoint({
    method: 'GET',
    path: '/par/assessments/{assessmentId}/precedents/{criterionId}',
    access: may('par.view'),
    input: OneLeaf,
    output: z.object({ precedents: z.array(Precedent) }),
    summary: 'How the same criterion was decided for other units, and in earlier years along the mapping; alike first.',
  }),
}
