/** Doors by which a snapshot becomes values of a round. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { Id, Percent, SnapshotFacts } from './shapes.ts'

export const TakingRow = z.object({
  unitId: z.int(),
  unitName: z.string(),
  blockName: z.string(),
  criterionId: Id,
  code: z.string(),
  title: z.string(),
  measure: z.string(),
  now: z
    .object({
      percent: Percent,
      source: z.string(),
      origin: z.enum(['table', 'survey', 'snapshot', 'person']),
      isThis: z.boolean(),
    })
    .nullable(),
  next: z.object({ percent: Percent, raw: z.string() }).nullable(),
  /** What taking does: sets, replaces, leaves as it is, leaves what a person entered, finds nothing. */
  effect: z.enum(['new', 'replaced', 'same', 'kept', 'missing']),
})
export type TakingRow = z.output<typeof TakingRow>

export const taking = {
  previewTaking: endpoint({
    method: 'GET',
    path: '/sources/taking',
    access: may('sources.view'),
    input: z.object({ snapshotId: Id, roundId: Id, overEntered: z.boolean().default(false) }),
    output: z.object({
      snapshot: SnapshotFacts,
      age: z.int(),
      /** The snapshot speaks of another time than the round evaluates. */
      isOtherTime: z.boolean(),
      rows: z.array(TakingRow),
      /** Units of the snapshot that take no part in the round. */
      unused: z.array(z.string()),
      /** Of the values as they are: a taking names what it saw. */
      mark: z.string(),
    }),
    summary: 'What taking a snapshot into a round would change, unit by criterion; units without a value are named.',
  }),
  take: endpoint({
    method: 'POST',
    path: '/sources/taking/take',
    access: may('sources.manage'),
    input: z.object({ snapshotId: Id, roundId: Id, mark: z.string().max(64), overEntered: z.boolean().default(false) }),
    output: z.object({ taken: z.int() }),
    summary: 'Takes a snapshot’s values into a round; they stay until taken again.',
  }),
}
