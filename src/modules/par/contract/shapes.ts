/** The shapes that travel. Points and percentages are whole ten-thousandths: 1,25 điểm is 12_500. */
import { z } from 'zod'
import { unitStages } from '../rules/rounds/extension.ts'
import { leftCauses } from '../rules/rounds/taking-part.ts'
import { stages } from '../rules/rounds/windows.ts'

export const Id = z.uuid()
export const Day = z.iso.date()
export const Instant = z.string()
export const Exact = z.int().min(0).max(Number.MAX_SAFE_INTEGER)
export const PointsField = z.int()
/** What PostgreSQL keeps as an int. */
export const Version = z.int().min(0).max(2_147_483_647)
export const UnitId = z.int().positive().max(2_147_483_647)
/** How many times each bonus or penalty rule counts. */
export const Counts = z.array(z.int().min(0).max(1_000_000)).max(20)

/** Inputs of a leaf, by its scoring method (rules/scoring.ts). */
export const LeafInputs = z.discriminatedUnion('type', [
  z.object({ type: z.literal('steps'), option: z.int() }),
  z.object({ type: z.literal('checklist'), items: z.array(z.int()).max(100) }),
  z.object({ type: z.literal('bands'), value: z.number() }),
  z.object({ type: z.literal('ratio'), a: z.number(), b: z.number() }),
  z.object({ type: z.literal('deduct'), counts: z.array(z.number()).max(100) }),
  z.object({ type: z.literal('survey'), percent: z.number() }),
  z.object({ type: z.literal('external'), percent: z.number() }),
  z.object({ type: z.literal('formula'), values: z.array(z.number()).max(20) }),
])

export const Band = z.object({
  gte: Exact.optional(),
  gt: Exact.optional(),
  lte: Exact.optional(),
  lt: Exact.optional(),
  points: PointsField,
})
export const Scoring = z.discriminatedUnion('type', [
  z.object({ type: z.literal('steps'), options: z.array(z.object({ when: z.string(), points: PointsField })) }),
  z.object({ type: z.literal('checklist'), options: z.array(z.object({ item: z.string(), points: PointsField })) }),
  z.object({ type: z.literal('bands'), input: z.string(), bands: z.array(Band) }),
  z.object({
    type: z.literal('ratio'),
    a: z.string(),
    b: z.string(),
    floor: z.object({ below: Exact, points: PointsField }).optional(),
    whenNone: z.enum(['full', 'notApplicable']).optional(),
  }),
  z.object({
    type: z.literal('deduct'),
    rules: z.array(z.object({ per: z.string(), amount: PointsField })),
    min: PointsField,
  }),
  z.object({ type: z.literal('survey'), respondents: z.string(), question: z.string(), scale: z.string() }),
  z.object({ type: z.literal('external'), source: z.string(), formula: z.string() }),
  z.object({
    type: z.literal('formula'),
    inputs: z.array(z.object({ name: z.string(), title: z.string() })),
    alternatives: z.array(z.object({ title: z.string(), when: z.string().nullable(), points: z.string().nullable() })),
  }),
])

export const AdjustmentPart = z.object({
  max: PointsField,
  rules: z.array(z.object({ when: z.string(), per: z.string(), points: PointsField })).readonly(),
})
export const Adjustments = z.object({ bonus: AdjustmentPart, penalty: AdjustmentPart })

/** A paper that a criterion asks for. */
export const WantedPaper = z.object({ what: z.string(), mandatory: z.boolean() })

export const CriterionNode = z.object({
  id: Id,
  parentId: Id.nullable(),
  code: z.string(),
  kind: z.enum(['area', 'criterion', 'subcriterion']),
  title: z.string(),
  maxPoints: PointsField,
  assessedBy: z.enum(['self', 'survey', 'external', 'system', 'mixed']),
  scoring: Scoring.nullable(),
  evidence: z.array(WantedPaper),
  mayBeNotApplicable: z.boolean(),
  /** As the set names it; what stands below inherits it. */
  appraisingBody: z.string().nullable(),
  legalBasis: z.string(),
  dataSource: z.string().nullable(),
})
export type CriterionNode = z.infer<typeof CriterionNode>

export const CriteriaSetSummary = z.object({
  id: Id,
  name: z.string(),
  year: z.int(),
  level: z.string(),
  status: z.enum(['draft', 'issued']),
  totalPoints: PointsField,
  surveyPoints: PointsField,
  isModel: z.boolean(),
  warning: z.string(),
  legalBasis: z.string(),
  decisionNumber: z.string().nullable(),
  decisionDay: z.string().nullable(),
  /** Of the draft: what a save has to name. */
  version: z.int(),
  basedOn: Id.nullable(),
  decisionFile: z.object({ name: z.string(), mediaType: z.string() }).nullable(),
  leaves: z.int(),
  savedByName: z.string().nullable(),
  savedAt: Instant.nullable(),
})
export type CriteriaSetSummary = z.infer<typeof CriteriaSetSummary>

export const Problem = z.object({ reason: z.string(), sentence: z.string(), at: z.string().optional() })
/** From which node of the set before a node grew: null on the left is new, null on the right was dropped. */
export const MappingLine = z.object({
  fromId: Id.nullable(),
  toId: Id.nullable(),
  kind: z.enum(['kept', 'split', 'merged', 'new', 'dropped']),
})
export const CriteriaSet = CriteriaSetSummary.extend({
  adjustments: Adjustments,
  nodes: z.array(CriterionNode),
  mapping: z.array(MappingLine),
  /** What stands between the set and being issued; `at` is the code of the node, or 'bonus', 'penalty'. */
  problems: z.array(Problem),
  /** What should be looked at once more and stands in nobody's way. */
  doubts: z.array(Problem),
})
export type CriteriaSet = z.infer<typeof CriteriaSet>

export const RatingBand = z.object({
  label: z.string().trim().min(1).max(60),
  gte: Exact.optional(),
  gt: Exact.optional(),
  lte: Exact.optional(),
  lt: Exact.optional(),
})
export const StageWindow = z.object({ stage: z.enum(stages), opensAt: z.iso.datetime(), closesAt: z.iso.datetime() })

export const RoundBlock = z.object({
  id: Id,
  name: z.string(),
  setId: Id,
  setName: z.string(),
  isModel: z.boolean(),
  /** False: surveyed criteria leave the denominator. */
  withSurvey: z.boolean(),
  units: z.int(),
})
export const RoundBody = z.object({ body: z.string(), unitId: z.int(), unitName: z.string() })
export const Round = z.object({
  id: Id,
  year: z.int(),
  name: z.string(),
  frameDay: z.string(),
  status: z.enum(['open', 'published']),
  tieRule: z.enum(['shared', 'ordinal']),
  tieOrder: z.array(z.enum(['points', 'survey', 'name'])),
  bands: z.array(RatingBand),
  version: z.int(),
  windows: z.array(StageWindow),
  blocks: z.array(RoundBlock),
  /** The time that is evaluated. */
  periodFrom: z.string(),
  periodTo: z.string(),
  consolidatingUnitId: z.int().nullable(),
  substituteUnitId: z.int().nullable(),
  headReview: z.boolean(),
  signedSheet: z.enum(['optional', 'required']),
  bodies: z.array(RoundBody),
  counts: z.object({
    draft: z.int(),
    submitted: z.int(),
    returned: z.int(),
    appraised: z.int(),
    explained: z.int(),
    settled: z.int(),
    published: z.int(),
    left: z.int(),
  }),
})
export type Round = z.infer<typeof Round>

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
/** Longer for one unit, in force. */
export const Extension = z.object({
  stage: z.enum(unitStages),
  extendedTo: Instant,
  reason: z.string(),
  byName: z.string(),
  at: Instant,
})
export type Extension = z.infer<typeof Extension>

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
})
export type AssessmentSummary = z.infer<typeof AssessmentSummary>

export const Hand = z.enum(['self', 'explanation'])
export const EvidenceItem = z.object({
  id: Id,
  documentId: Id,
  title: z.string(),
  number: z.string().nullable(),
  issuedOn: z.string().nullable(),
  /** The day that stands on the paper, against the time the round evaluates. */
  inPeriod: z.enum(['within', 'before', 'after', 'no-date']),
  fileName: z.string(),
  mediaType: z.string(),
  size: z.int(),
  /** The version of the document that proves it, and the newest there is. */
  documentVersion: z.int(),
  newestVersion: z.int(),
  pages: z.string(),
  hand: Hand,
  addedByName: z.string(),
  addedAt: Instant,
})
export const HungItem = EvidenceItem.extend({ criterionId: Id })
export type EvidenceItem = z.infer<typeof EvidenceItem>

export const SelfEntry = z.object({
  inputs: LeafInputs.nullable(),
  notApplicable: z.boolean(),
  notApplicableReason: z.string(),
  note: z.string(),
  points: PointsField.nullable(),
  version: z.int(),
  updatedByName: z.string(),
  updatedAt: Instant,
})
export type SelfEntry = z.infer<typeof SelfEntry>

/** A paper as somebody saw it. */
export const PaperSeen = z.object({ documentId: Id, documentVersion: z.int(), pages: z.string() })

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

export const ImportedValue = z.object({
  percent: Exact,
  points: PointsField,
  source: z.string(),
  importedByName: z.string(),
  importedAt: Instant,
})

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

/** What the unit is to mend, of the last return. */
export const Supplement = z.object({ words: z.string(), askedByName: z.string(), askedAt: Instant })

/** One leaf of a sheet with everything known about it; what is said inside the unit is shown inside it alone. */
export const SheetLeaf = LeafHands.extend({
  criterionId: Id,
  evidence: z.array(EvidenceItem),
  assignment: Assignment.nullable(),
  review: Review.nullable(),
  supplement: Supplement.nullable(),
  /** What the unit is writing and has not sent: for itself alone. */
  explanationDraft: Explanation.nullable(),
  /** Messages on it, and which side wrote the last. */
  thread: z.object({ count: z.int(), lastSide: z.enum(['unit', 'appraiser']) }).nullable(),
})
export type SheetLeaf = z.infer<typeof SheetLeaf>

export const Why = z.object({ reason: z.string(), sentence: z.string() }).nullable()
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

export const AreaFigure = z.object({
  code: z.string(),
  title: z.string(),
  points: PointsField,
  applicableMax: PointsField,
})
export const RankedUnit = z.object({
  assessmentId: Id.nullable(),
  unitId: z.int(),
  unitName: z.string(),
  rank: z.int(),
  points: PointsField,
  applicableMax: PointsField,
  bonus: PointsField,
  penalty: PointsField,
  index: z.int(),
  rating: z.string().nullable(),
  /** Index from the self-assessment alone, for the gap; null after publication for strangers. */
  selfIndex: z.int().nullable(),
  areas: z.array(AreaFigure),
  status: Status,
})
export type RankedUnit = z.infer<typeof RankedUnit>

/** Without rank and index: not handed in, or ended. */
export const LeftUnit = z.object({
  assessmentId: Id.nullable(),
  unitId: z.int(),
  unitName: z.string(),
  cause: z.enum(leftCauses),
  /** What became of a unit that ended; why one handed nothing in is told to those inside alone. */
  reason: z.string().nullable(),
})
export type LeftUnit = z.infer<typeof LeftUnit>

export const BlockRanking = z.object({
  blockId: Id,
  blockName: z.string(),
  isModel: z.boolean(),
  areas: z.array(z.object({ code: z.string(), title: z.string(), maxPoints: PointsField })),
  units: z.array(RankedUnit),
  left: z.array(LeftUnit),
  mean: z.int().nullable(),
})
export type BlockRanking = z.infer<typeof BlockRanking>
export const Ranking = z.object({
  roundId: Id,
  roundName: z.string(),
  year: z.int(),
  published: z.boolean(),
  isSample: z.boolean(),
  tieRule: z.enum(['shared', 'ordinal']),
  blocks: z.array(BlockRanking),
  /** Rules the figures rest on that no official has confirmed yet. */
  unconfirmedRules: z.array(z.object({ name: z.string(), title: z.string() })),
})
export type Ranking = z.infer<typeof Ranking>

export const PublicationSummary = z.object({
  id: Id,
  year: z.int(),
  roundName: z.string(),
  blockName: z.string(),
  isModel: z.boolean(),
  isSample: z.boolean(),
  decisionNumber: z.string(),
  decisionDay: z.string(),
  publishedAt: Instant,
  units: z.int(),
  mean: z.int().nullable(),
  first: z.string().nullable(),
})
export type PublicationSummary = z.infer<typeof PublicationSummary>
export const PublishedUnit = RankedUnit.omit({ assessmentId: true, selfIndex: true, status: true })
export const Publication = PublicationSummary.extend({
  sha256: z.string(),
  areas: z.array(z.object({ code: z.string(), title: z.string(), maxPoints: PointsField })),
  results: z.array(PublishedUnit),
  left: z.array(LeftUnit.omit({ assessmentId: true })),
  /** Index of the same units in the block of the same name the year before, where it was published. */
  previous: z.array(z.object({ unitId: z.int(), index: z.int(), rank: z.int() })),
})
export type Publication = z.infer<typeof Publication>

export const Figure = z.object({
  rule: z.string(),
  working: z.string(),
  points: PointsField.nullable(),
  maxPoints: PointsField,
  lines: z.array(z.object({ label: z.string(), text: z.string() })),
})

export const OneSheet = z.object({ assessmentId: Id })
export const OneLeaf = OneSheet.extend({ criterionId: Id })
export const Done = z.object({ done: z.literal(true) })
export const RoundDoor = z.object({ roundId: Id })
export const EVIDENCE_TYPES = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const
/** A decision comes signed as PDF, photographed, or as it left the office. */
export const DECISION_TYPES = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
] as const
