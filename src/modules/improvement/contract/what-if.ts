/** Doors of what-if: what a unit could bring each criterion to, and what that would cost. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { Id, Instant, Version } from './shapes.ts'

const UnitId = z.int().positive().max(2_147_483_647)
/** As par's criteria take them; par looks at them. */
const Inputs = z.looseObject({ type: z.string().max(40) })

export const Effort = z.object({
  criterionId: Id,
  /** Whole days of work. */
  effort: z.int(),
  /** Null: all the points of the criterion. */
  inputs: Inputs.nullable(),
  version: Version,
  editedByName: z.string(),
  editedAt: Instant,
})
export type Effort = z.output<typeof Effort>

export const whatIf = {
  efforts: endpoint({
    method: 'GET',
    path: '/improvement/efforts/{unitId}',
    access: may('improvement.view'),
    input: z.object({ unitId: UnitId }),
    output: z.object({ efforts: z.array(Effort) }),
    summary: 'What a unit could bring its criteria to, and the effort it puts to each.',
  }),
  saveEffort: endpoint({
    method: 'POST',
    path: '/improvement/efforts/save',
    access: may('improvement.edit'),
    input: z.object({
      unitId: UnitId,
      criterionId: Id,
      version: Version,
      effort: z.int().min(1, 'Công sức từ 1 đến 1.000 ngày công.').max(1000, 'Công sức từ 1 đến 1.000 ngày công.'),
      inputs: Inputs.nullable(),
    }),
    output: z.object({ version: Version }),
    summary: 'Says what a criterion could be brought to, and for what effort.',
  }),
  removeEffort: endpoint({
    method: 'POST',
    path: '/improvement/efforts/remove',
    access: may('improvement.edit'),
    input: z.object({ unitId: UnitId, criterionId: Id, version: Version }),
    output: z.object({ done: z.literal(true) }),
    summary: 'Takes an estimate back: the criterion is on no shortest way.',
  }),
}
