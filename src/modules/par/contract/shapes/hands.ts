/** What the five hands say of one leaf. */
import { z } from 'zod'
import { Hand, PaperSeen } from './evidence.ts'
import { Exact, Id, Instant, PointsField } from './plain.ts'
import { LeafInputs } from './scoring.ts'

export const SelfEntry = z.object({
  inputs: LeafInputs.nullable(),
  notApplicable: z.boolean(),
  notApplicableReason: z.string(),
  note: z.string(),
  /** The computed figure the unit took; null: entered by hand. */
  factValueId: Id.nullable(),
  /** Why it is something else than the computed figure. */
  objection: z.string(),
  points: PointsField.nullable(),
  version: z.int(),
  updatedByName: z.string(),
  updatedAt: Instant,
})
export type SelfEntry = z.infer<typeof SelfEntry>

export const AppraisalEntry = z.object({
  outcome: z.enum(['agreed', 'corrected', 'kept']),
  inputs: LeafInputs.nullable(),
  notApplicable: z.boolean(),
  points: PointsField.nullable(),
  reason: z.string(),
  entryVersion: z.int(),
  explanationVersion: z.int(),
  evidenceSeen: z.array(PaperSeen),
  /** Of the council. */
  decisionNumber: z.string().nullable(),
  version: z.int(),
  appraisedByName: z.string(),
  appraisedAt: Instant,
})
export type AppraisalEntry = z.infer<typeof AppraisalEntry>

/** What a person’s value stands on; its facts are seen by whoever sees the value. */
export const ValuePaper = z.object({
  documentId: Id,
  documentVersion: z.int(),
  title: z.string(),
  number: z.string().nullable(),
  issuedOn: z.string().nullable(),
  fileName: z.string(),
  mediaType: z.string(),
  pages: z.string(),
})
export type ValuePaper = z.infer<typeof ValuePaper>

export const ImportedValue = z.object({
  percent: Exact,
  points: PointsField,
  /** Standard error of a surveyed percentage, where it is known. */
  error: Exact.nullable(),
  source: z.string(),
  origin: z.enum(['table', 'survey', 'snapshot', 'person']),
  /** The day the value speaks of, where its source says so. */
  asOf: z.string().nullable(),
  /** Counts the values that took each other’s place. */
  version: z.int(),
  /** Why a person entered it. */
  reason: z.string(),
  /** What the paper says, where that is no percentage: 46,4 of 50. */
  raw: z.object({ value: Exact, of: Exact }).nullable(),
  paper: ValuePaper.nullable(),
  importedByName: z.string(),
  importedAt: Instant,
})
export type ImportedValue = z.infer<typeof ImportedValue>

/** The unit accepts the appraisal of a criterion, or contests it. */
export const Explanation = z.object({
  accepted: z.boolean(),
  text: z.string(),
  inputs: LeafInputs.nullable(),
  appraisalVersion: z.int(),
  evidenceSeen: z.array(PaperSeen),
  version: z.int(),
  explainedByName: z.string(),
  explainedAt: Instant,
  /** Null: still being written, and nobody else's business yet. */
  sentAt: Instant.nullable(),
})
export type Explanation = z.infer<typeof Explanation>

/** Why a leaf leaves the denominator: approved for this unit, or no survey in this round (`nodeId` null). */
export const Exemption = z.object({
  nodeId: Id.nullable(),
  reason: z.string(),
  approvedByName: z.string(),
  approvedAt: Instant.nullable(),
})

/** Everything said of one leaf: the five hands, papers, a value from outside, or that it does not apply. */
export const LeafHands = z.object({
  entry: SelfEntry.nullable(),
  appraisal: AppraisalEntry.nullable(),
  explanation: Explanation.nullable(),
  second: AppraisalEntry.nullable(),
  council: AppraisalEntry.nullable(),
  imported: ImportedValue.nullable(),
  exemption: Exemption.nullable(),
  evidence: z.array(PaperSeen.extend({ hand: Hand })),
})
export type LeafHands = z.infer<typeof LeafHands>
