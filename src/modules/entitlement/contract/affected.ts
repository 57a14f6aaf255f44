/** Doors of whom a change of law would move. */
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

const Of = z.object({ amendmentId: z.uuid(), unitId: z.int().positive().max(2_147_483_647).optional() })
const access = may('entitlement.view')

export const affectedDoors = {
  affected: endpoint({
    method: 'GET',
    path: '/entitlement/affected/{amendmentId}',
    access,
    input: Of.extend({
      page: z.coerce.number().int().min(1).max(100_000).default(1),
      pageSize: z.coerce.number().int().min(1).max(200).default(50),
    }),
    output: z.object({
      /** How many people there are, how many were compared, how many of them are moved, in how many things. */
      inScope: z.int(),
      compared: z.int(),
      people: z.int(),
      total: z.int(),
      rows: z.array(AffectedRow),
      /** Of more than one waits for: the last time it was worked out in the background; null: not yet, or of another law. */
      run: z
        .object({
          id: z.uuid(),
          askedAt: z.string(),
          state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
          done: z.int(),
          total: z.int().nullable(),
        })
        .nullable(),
      /** There are more people than one waits for, and nothing is worked out. */
      isToBeAsked: z.boolean(),
    }),
    summary:
      'Whom a change of law would move and how, before it is switched on: what each is due under both laws; of many people what was worked out in the background.',
  }),
  compareLaws: endpoint({
    method: 'POST',
    path: '/entitlement/affected/compare',
    access,
    input: Of,
    output: z.object({ runId: z.uuid() }),
    summary: 'Works out in the background whom a change of law would move, in place of the last time one asked.',
  }),
  stopComparing: endpoint({
    method: 'POST',
    path: '/entitlement/affected/stop',
    access,
    input: z.object({ runId: z.uuid() }),
    output: z.object({ done: z.literal(true) }),
    summary: 'Stops one’s own comparing while it runs; what was compared so far is shown.',
  }),
}
