/** Doors of corrections: what was recorded wrongly of a unit put right, and taken back. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { Day, Level } from './shapes.ts'

const UnitId = z.int().positive().max(2_147_483_647)
const text = (most: number) => z.string().trim().max(most)
const Facts = z.object({
  code: text(20).nullable(),
  level: Level,
  kind: text(60).min(1),
  name: text(250).min(1),
  fullName: text(320).min(1),
  parentId: UnitId.nullable(),
  seat: text(300).nullable(),
})

export const corrections = {
  correctUnit: endpoint({
    method: 'POST',
    path: '/organization/units/correct',
    access: may('organization.record'),
    input: z.object({
      unitId: UnitId,
      from: Day,
      /** The last day; null: as long as what is known of the first day holds. */
      until: Day.nullable(),
      facts: Facts,
      /** What whoever corrects it saw on the first day: if another changed it since, nothing is written. */
      seen: Facts,
      note: z.string().trim().min(5).max(500),
      legalBasis: text(300).min(1).nullable(),
    }),
    output: z.object({ recordingId: z.int() }),
    summary: 'Puts right what is known of a unit for a span of days; what was known stays known as of its time.',
  }),
  undoCorrection: endpoint({
    method: 'POST',
    path: '/organization/units/correct/undo',
    access: may('organization.record'),
    input: z.object({ recordingId: z.int().positive(), reason: z.string().trim().min(5).max(500) }),
    output: z.object({ recordingId: z.int() }),
    summary: 'Takes a mistaken correction back, unless something recorded later stands on it.',
  }),
}
