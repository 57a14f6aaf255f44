/** A sheet: one unit in one round, with everything known of each of its leaves. */
import { z } from 'zod'
import { leftCauses } from '../../rules/rounds/taking-part.ts'
import { EvidenceItem, PaperSeen } from './evidence.ts'
import { LeafFact } from './facts.ts'
import { Explanation, LeafHands } from './hands.ts'
import { Id, Instant, PointsField, Problem, Why } from './plain.ts'
import { Extension, StageWindow } from './rounds.ts'
import { Adjustments } from './scoring.ts'
import { CriterionNode } from './sets.ts'

export const Status = z.enum([
  'draft',
  'submitted',
  'returned',
  'appraised',
  'explained',
  'settled',
  'published',
  'left',
])

export const AssessmentSummary = z.object({
  id: Id,
  roundId: Id,
  roundName: z.string(),
  year: z.int(),
  blockName: z.string(),
  isModel: z.boolean(),
  unitId: z.int(),
  unitName: z.string(),
  status: Status,
  /** Leaves the unit scores, and how many of them have inputs or do not apply. */
  toScore: z.int(),
  scored: z.int(),
  withEvidence: z.int(),
  /** Documents of another time than the round's, and documents that do not say. */
  papers: z.object({ outside: z.int(), undated: z.int() }),
  /** Leaves the appraiser has looked at. */
  appraised: z.int(),
  /** Leaves the unit contested when it explained, and how many of them are answered. */
  contested: z.int(),
  answered: z.int(),
  /** Leaves of which the unit may contest the first appraisal. */
  explainable: z.int(),
  selfPoints: PointsField,
  appraisedPoints: PointsField.nullable(),
  submittedAt: Instant.nullable(),
  returnReason: z.string().nullable(),
  /** Why the sheet takes no part: not handed in, or the unit ended. */
  leftCause: z.enum(leftCauses).nullable(),
  leftReason: z.string().nullable(),
  leftByName: z.string().nullable(),
  leftAt: Instant.nullable(),
  /** At most one for each stage of the unit's own. */
  extensions: z.array(Extension),
  /** When the unit's part closes: the end of self-assessment, or the unit's own extension. */
  closesAt: Instant.nullable(),
  /** The time to explain, longer where the unit was given longer; null where the round has none. */
  explaining: z.object({ opensAt: Instant, closesAt: Instant }).nullable(),
})
export type AssessmentSummary = z.infer<typeof AssessmentSummary>

/** Who inside the unit scores a leaf, and by when. */
export const Assignment = z.object({
  accountId: Id.nullable(),
  personName: z.string().nullable(),
  room: z.string().nullable(),
  dueOn: z.string().nullable(),
  note: z.string(),
  assignedByName: z.string(),
  assignedAt: Instant,
  version: z.int(),
})
export type Assignment = z.infer<typeof Assignment>

/** The head's word on a leaf, of the state it names. */
export const Review = z.object({
  outcome: z.enum(['approved', 'sent-back']),
  comment: z.string(),
  entryVersion: z.int(),
  evidenceSeen: z.array(PaperSeen),
  reviewedByName: z.string(),
  reviewedAt: Instant,
  version: z.int(),
})
export type Review = z.infer<typeof Review>

/** The head's word on bonus and penalty, of the counts it names. */
export const AdjustmentReview = z.object({
  outcome: z.enum(['approved', 'sent-back']),
  comment: z.string(),
  bonus: z.array(z.int()),
  penalty: z.array(z.int()),
  reviewedByName: z.string(),
  reviewedAt: Instant,
  version: z.int(),
})
export type AdjustmentReview = z.infer<typeof AdjustmentReview>

/** What the unit is to mend, of the last return. */
export const Supplement = z.object({ words: z.string(), askedByName: z.string(), askedAt: Instant })

/** One leaf of a sheet with everything known about it; what is said inside the unit is shown inside it alone. */
export const SheetLeaf = LeafHands.extend({
  criterionId: Id,
  evidence: z.array(EvidenceItem),
  /** The figure that comes of its own accord; null: the criterion takes none. */
  fact: LeafFact.nullable(),
  assignment: Assignment.nullable(),
  review: Review.nullable(),
  supplement: Supplement.nullable(),
  /** What the unit is writing and has not sent: for itself alone. */
  explanationDraft: Explanation.nullable(),
  /** Messages on it, which side wrote the last, and how many of others the asker has not read. */
  thread: z.object({ count: z.int(), lastSide: z.enum(['unit', 'appraiser']), unread: z.int() }).nullable(),
})
export type SheetLeaf = z.infer<typeof SheetLeaf>

export const IndexFigures = z.object({
  points: PointsField,
  applicableMax: PointsField,
  bonus: PointsField,
  penalty: PointsField,
  index: z.int(),
})

const NamedUnit = z.object({ unitId: z.int(), unitName: z.string() })
/** Who appraises in a round (rules/appraisal/appraiser.ts). */
export const Appraisers = z.object({
  consolidating: NamedUnit.nullable(),
  substitute: NamedUnit.nullable(),
  bodies: z.array(NamedUnit.extend({ body: z.string() })),
})
export type Appraisers = z.infer<typeof Appraisers>

export const AssessmentSheet = AssessmentSummary.extend({
  setId: Id,
  setName: z.string(),
  warning: z.string(),
  /** The head approves each criterion before sending. */
  headReview: z.boolean(),
  signedSheet: z.enum(['optional', 'required']),
  /** How often it was sent. */
  submissions: z.int(),
  adjustments: Adjustments,
  nodes: z.array(CriterionNode),
  leaves: z.array(SheetLeaf),
  windows: z.array(StageWindow),
  /** The time that is evaluated: a paper of another time is flagged. */
  period: z.object({ from: z.string(), to: z.string() }),
  extendedTo: Instant.nullable(),
  /** A later end of the explanation for this unit alone. */
  explanationExtendedTo: Instant.nullable(),
  selfBonus: z.array(z.int()),
  selfPenalty: z.array(z.int()),
  appraisedBonus: z.array(z.int()).nullable(),
  appraisedPenalty: z.array(z.int()).nullable(),
  adjustmentVersion: z.int(),
  /** Shown inside the unit alone, as the reviews of criteria. */
  adjustmentReview: AdjustmentReview.nullable(),
  /** The appraiser's word on bonus and penalty; null while he has not spoken. */
  adjustmentAppraisal: z.object({ reason: z.string(), byName: z.string(), at: Instant }).nullable(),
  self: IndexFigures,
  appraisedFigures: IndexFigures,
  /** Null: may be done now. Otherwise why not, in a sentence (the rules' own guards). */
  mayEdit: Why,
  mayAppraise: Why,
  mayExplain: Why,
  mayAppraiseAgain: Why,
  mayDecide: Why,
  /** The round's decisions come from the sessions of a council. */
  hasCouncil: z.boolean(),
  /** Everything that stands between the sheet and its submission; `at` is the criterion. */
  submitProblems: z.array(Problem),
  /** What deserves a look before it is sent, and does not stand in the way. */
  submitWarnings: z.array(Problem),
  closeProblems: z.array(Problem),
  /** Between the explanation and its sending, between the sheet and its settlement. */
  sendProblems: z.array(Problem),
  settleProblems: z.array(Problem),
  appraisers: Appraisers,
  explainedAt: Instant.nullable(),
  explainedByName: z.string().nullable(),
  settledAt: Instant.nullable(),
  settledByName: z.string().nullable(),
  /** Papers that some hand saw in a version that hangs there no more. */
  papersGone: z.array(
    z.object({ documentId: Id, documentVersion: z.int(), title: z.string(), number: z.string().nullable() }),
  ),
})
export type AssessmentSheet = z.infer<typeof AssessmentSheet>

export const Figure = z.object({
  rule: z.string(),
  working: z.string(),
  points: PointsField.nullable(),
  maxPoints: PointsField,
  lines: z.array(z.object({ label: z.string(), text: z.string() })),
})

export const OneSheet = z.object({ assessmentId: Id })
export const OneLeaf = OneSheet.extend({ criterionId: Id })
