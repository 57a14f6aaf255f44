/** Shapes of the move to career bands. */
import { z } from 'zod'
import { isDay } from '../../../shared/dates.ts'
import { PLACINGS } from '../rules/placing.ts'

export const Day = z.string().refine(isDay, 'Ngày không có thật. Hãy ghi như 24/11/2026.')
export const UnitId = z.int().positive().max(2_147_483_647)
export const Placings = z.enum(PLACINGS)

export const Resolution = z.object({
  number: z.string().trim().min(1, 'Chưa nhập số văn bản. Hãy ghi như 12/KH-UBND.').max(80),
  decidedOn: Day,
  issuer: z.string().trim().min(1, 'Chưa nhập cơ quan ban hành. Hãy ghi như trên văn bản.').max(200),
  beginsOn: Day,
  endsOn: Day,
})

export const Campaign = z.object({
  number: z.string(),
  decidedOn: z.string(),
  issuer: z.string(),
  beginsOn: z.string(),
  endsOn: z.string(),
  id: z.uuid(),
  openedByName: z.string(),
  isClosed: z.boolean(),
  version: z.int(),
})
export type Campaign = z.infer<typeof Campaign>

/** What pay stands at: group, step, coefficient in hundredths, percent over the scale. */
export const PayAt = z.object({
  group: z.string().nullable(),
  step: z.int().nullable(),
  coefficient: z.int().nullable(),
  overScalePercent: z.int().nullable(),
})

export const PersonRow = z.object({
  recordId: z.uuid(),
  fullName: z.string(),
  bornOn: z.string().nullable(),
  unitName: z.string(),
  rank: z.string().nullable(),
  rankName: z.string().nullable(),
  placing: Placings,
  band: z.int().nullable(),
  before: PayAt,
  /** Of who is placed or can be; null: nothing can be worked out. */
  after: PayAt.extend({ countedFrom: z.string(), preserved: z.int() }).nullable(),
  /** What the decision would say against it, in sentences. */
  notes: z.array(z.string()),
  /** Of who is placed. */
  decision: z.object({ id: z.uuid(), number: z.string() }).nullable(),
  placedOn: z.string().nullable(),
})
export type PersonRow = z.infer<typeof PersonRow>

export const WorkingShape = z.object({
  figures: z.array(z.object({ label: z.string(), value: z.string() })),
  provisions: z.array(z.object({ title: z.string(), article: z.string(), from: z.string(), isSure: z.boolean() })),
  silent: z.array(z.string()),
})
export type WorkingShape = z.infer<typeof WorkingShape>
