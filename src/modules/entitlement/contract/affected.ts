/** Door of whom a change of law would move. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { Kind } from './entitlements.ts'

const Side = z.object({ dueOn: z.string().nullable(), result: z.string().nullable() }).nullable()

export const AffectedRow = z.object({
  recordId: z.uuid(),
  fullName: z.string(),
  unitName: z.string(),
  kind: Kind,
  about: z.string().nullable(),
  before: Side,
  after: Side,
})
export type AffectedRow = z.output<typeof AffectedRow>

export const affectedDoors = {
  affected: endpoint({
    method: 'GET',
    path: '/entitlement/affected/{amendmentId}',
    access: may('entitlement.view'),
    input: z.object({
      amendmentId: z.uuid(),
      unitId: z.int().positive().max(2_147_483_647).optional(),
      page: z.coerce.number().int().min(1).max(100_000).default(1),
      pageSize: z.coerce.number().int().min(1).max(200).default(50),
    }),
    output: z.object({
      /** How many people were compared, how many of them are moved, in how many things. */
      compared: z.int(),
      people: z.int(),
      total: z.int(),
      rows: z.array(AffectedRow),
    }),
    summary: 'Whom a change of law would move and how, before it is switched on: what each is due under both laws.',
  }),
}
