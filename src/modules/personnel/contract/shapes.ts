/** Shapes several subjects of personnel share. */
import { z } from 'zod'
import { isDay } from '../../../shared/dates.ts'

export const Id = z.uuid()
export const Day = z.string().refine(isDay, 'Ngày không có thật. Hãy ghi như 24/11/2026.')
export const Instant = z.iso.datetime({ offset: true })
export const UnitId = z.int().positive().max(2_147_483_647)
export const Version = z.int().positive()
/** A place in a long list. */
export const Page = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(50),
}
export const Value = z.union([z.string(), z.number(), z.null()])
export const Values = z.record(z.string(), Value)

/** One dated fact; `to` is the first day no longer, null while it holds. */
export const LineShape = z.object({
  id: Id,
  /** The row of the event it comes from. */
  row: Id,
  part: z.string(),
  slot: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  values: Values,
})

export const Standing = z.enum(['unverified', 'declared', 'verified', 'disputed'])

/** The paper that makes a fact true. */
export const DecisionShape = z.object({
  id: Id,
  number: z.string(),
  decidedOn: z.string(),
  issuer: z.string(),
  signer: z.string().nullable(),
})

/** A line with what it rests on. */
export const ProvenLine = LineShape.extend({
  eventId: Id,
  kind: z.string(),
  standing: Standing,
  note: z.string().nullable(),
  /** Of the unit the line names, on its first day. */
  unitName: z.string().nullable(),
  decision: DecisionShape.nullable(),
  /** The file behind it, where there is one. */
  paper: z.object({ mediaType: z.string() }).nullable(),
  /** The paper of the record's own file it rests on, by its title; scanned or not. */
  filed: z.string().nullable(),
  /** The page of the file that proves it. */
  page: z.int().nullable(),
})
export type ProvenLine = z.infer<typeof ProvenLine>

export const RecordState = z.enum([
  'draft',
  'declared',
  'certified',
  'in_use',
  'in_transfer',
  'closed',
  'archived',
  'disposed',
  'withdrawn',
])

/** By what a record was disposed of, and who carried it out. */
export const DisposedBy = z.object({
  disposalId: Id,
  number: z.string(),
  decidedOn: z.string(),
  byName: z.string(),
  at: z.string(),
})

export const RecordShape = z.object({
  id: Id,
  unitId: z.int(),
  unitName: z.string(),
  usingUnitId: z.int().nullable(),
  fullName: z.string(),
  sex: z.enum(['M', 'F']).nullable(),
  bornOn: z.string().nullable(),
  bornPrecision: z.enum(['day', 'month', 'year']).nullable(),
  /** Masked. */
  citizenId: z.string().nullable(),
  personKind: z.string().nullable(),
  rank: z.string().nullable(),
  postTitle: z.string().nullable(),
  photo: z.string().nullable(),
  state: RecordState,
  openedOn: z.string(),
  /** Before any step was taken. */
  firstState: RecordState,
  /** What was done with it, as known, in its order. */
  steps: z.array(z.object({ at: z.string(), from: RecordState, to: RecordState })),
  version: z.int(),
  /** The record it was merged into; without a name where that one is out of reach. Null: it is one of its own. */
  mergedInto: z.object({ id: Id, fullName: z.string().nullable() }).nullable(),
  disposal: DisposedBy.nullable(),
  lines: z.array(ProvenLine),
})
export type PersonnelRecord = z.infer<typeof RecordShape>
