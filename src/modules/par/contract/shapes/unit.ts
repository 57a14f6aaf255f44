/** Shapes of the work inside a unit and of what it sends. */
import { z } from 'zod'
import { PaperSeen } from './evidence.ts'
import { Id, Instant, PointsField } from './plain.ts'
import { LeafInputs } from './scoring.ts'
import { IndexFigures } from './sheets.ts'

/** A criterion given to whoever asks. */
export const OwnAssignment = z.object({
  assessmentId: Id,
  unitName: z.string(),
  year: z.int(),
  criterionId: Id,
  code: z.string(),
  title: z.string(),
  dueOn: z.string().nullable(),
  note: z.string(),
  /** Nothing more is asked of him. */
  isDone: z.boolean(),
  /** What the head wrote when he sent it back, while it is as he saw it. */
  sentBack: z.string().nullable(),
})
export type OwnAssignment = z.infer<typeof OwnAssignment>

/** The sheet drawn up for signature. */
export const Signing = z.object({
  stateSha256: z.string(),
  /** The sheet still says what was drawn up. */
  isCurrent: z.boolean(),
  drawnUpAt: Instant,
  drawnUpByName: z.string(),
  file: z
    .object({
      name: z.string(),
      mediaType: z.string(),
      size: z.int(),
      attachedByName: z.string(),
      attachedAt: Instant,
    })
    .nullable(),
})
export type Signing = z.infer<typeof Signing>

/** One criterion as it was sent. */
export const SentWord = z.object({
  inputs: LeafInputs.nullable(),
  notApplicable: z.boolean(),
  notApplicableReason: z.string(),
  note: z.string(),
  points: PointsField.nullable(),
  exempt: z.boolean(),
  papers: z.array(PaperSeen.extend({ title: z.string() })),
})
export type SentWord = z.infer<typeof SentWord>

/** What differs; `criterionId` null: bonus and penalty, then only points. */
export const SentChange = z.object({
  criterionId: Id.nullable(),
  before: SentWord.nullable(),
  after: SentWord.nullable(),
  pointsBefore: PointsField.nullable(),
  pointsAfter: PointsField.nullable(),
})
export type SentChange = z.infer<typeof SentChange>

export const Submission = z.object({
  id: Id,
  number: z.int(),
  submittedAt: Instant,
  submittedByName: z.string(),
  stateSha256: z.string(),
  figures: IndexFigures,
  papers: z.int(),
  signed: z.object({ name: z.string(), mediaType: z.string(), size: z.int() }).nullable(),
  /** Since the sending before; nothing for the first. */
  changes: z.array(SentChange),
})
export type Submission = z.infer<typeof Submission>
