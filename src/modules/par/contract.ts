/** Every door of the PAR module. Points and percentages travel as whole ten-thousandths: 1,25 điểm is 12_500. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../shared/endpoint.ts'
import { stages } from './rules/windows.ts'

const Id = z.uuid()
const Day = z.iso.date()
const Instant = z.string()
const Exact = z.int().min(0).max(Number.MAX_SAFE_INTEGER)
const PointsField = z.int()
/** What PostgreSQL keeps as an int. */
const Version = z.int().min(0).max(2_147_483_647)
const UnitId = z.int().positive().max(2_147_483_647)
/** How many times each bonus or penalty rule counts. */
const Counts = z.array(z.int().min(0).max(1_000_000)).max(20)

/** Inputs of a leaf, by its scoring method (rules/scoring.ts). */
export const LeafInputs = z.discriminatedUnion('type', [
  z.object({ type: z.literal('steps'), option: z.int() }),
  z.object({ type: z.literal('checklist'), items: z.array(z.int()).max(100) }),
  z.object({ type: z.literal('bands'), value: z.number() }),
  z.object({ type: z.literal('ratio'), a: z.number(), b: z.number() }),
  z.object({ type: z.literal('deduct'), counts: z.array(z.number()).max(100) }),
  z.object({ type: z.literal('survey'), percent: z.number() }),
  z.object({ type: z.literal('external'), percent: z.number() }),
])

const Band = z.object({
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
])

const AdjustmentPart = z.object({
  max: PointsField,
  rules: z.array(z.object({ when: z.string(), per: z.string(), points: PointsField })).readonly(),
})
export const Adjustments = z.object({ bonus: AdjustmentPart, penalty: AdjustmentPart })

export const CriterionNode = z.object({
  id: Id,
  parentId: Id.nullable(),
  code: z.string(),
  kind: z.enum(['area', 'criterion', 'subcriterion']),
  title: z.string(),
  maxPoints: PointsField,
  assessedBy: z.enum(['self', 'survey', 'mixed']),
  scoring: Scoring.nullable(),
  evidence: z.array(z.string()),
  mayBeNotApplicable: z.boolean(),
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
  leaves: z.int(),
})
export type CriteriaSetSummary = z.infer<typeof CriteriaSetSummary>

const Problem = z.object({ reason: z.string(), sentence: z.string(), at: z.string().optional() })
export const CriteriaSet = CriteriaSetSummary.extend({
  adjustments: Adjustments,
  nodes: z.array(CriterionNode),
  problems: z.array(Problem),
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
  units: z.int(),
})
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
  counts: z.object({ draft: z.int(), submitted: z.int(), returned: z.int(), appraised: z.int(), published: z.int() }),
})
export type Round = z.infer<typeof Round>

const Status = z.enum(['draft', 'submitted', 'returned', 'appraised', 'published'])
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
  /** Leaves the appraiser has looked at. */
  appraised: z.int(),
  selfPoints: PointsField,
  appraisedPoints: PointsField.nullable(),
  submittedAt: Instant.nullable(),
  returnReason: z.string().nullable(),
  /** When the unit's part closes: the end of self-assessment, or the unit's own extension. */
  closesAt: Instant.nullable(),
})
export type AssessmentSummary = z.infer<typeof AssessmentSummary>

export const EvidenceItem = z.object({
  id: Id,
  documentId: Id,
  title: z.string(),
  number: z.string().nullable(),
  issuedOn: z.string().nullable(),
  fileName: z.string(),
  mediaType: z.string(),
  size: z.int(),
  pages: z.string(),
  addedByName: z.string(),
  addedAt: Instant,
})
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

export const AppraisalEntry = z.object({
  outcome: z.enum(['agreed', 'corrected']),
  inputs: LeafInputs.nullable(),
  notApplicable: z.boolean(),
  points: PointsField.nullable(),
  reason: z.string(),
  entryVersion: z.int(),
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

/** One leaf of a sheet with everything known about it. */
export const SheetLeaf = z.object({
  criterionId: Id,
  entry: SelfEntry.nullable(),
  appraisal: AppraisalEntry.nullable(),
  imported: ImportedValue.nullable(),
  evidence: z.array(EvidenceItem),
})
export type SheetLeaf = z.infer<typeof SheetLeaf>

const Why = z.object({ reason: z.string(), sentence: z.string() }).nullable()
const IndexFigures = z.object({
  points: PointsField,
  applicableMax: PointsField,
  bonus: PointsField,
  penalty: PointsField,
  index: z.int(),
})

export const AssessmentSheet = AssessmentSummary.extend({
  setId: Id,
  setName: z.string(),
  warning: z.string(),
  adjustments: Adjustments,
  nodes: z.array(CriterionNode),
  leaves: z.array(SheetLeaf),
  windows: z.array(StageWindow),
  extendedTo: Instant.nullable(),
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
  /** Everything that stands between the sheet and its submission; `at` is the criterion. */
  submitProblems: z.array(Problem),
  closeProblems: z.array(Problem),
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

export const BlockRanking = z.object({
  blockId: Id,
  blockName: z.string(),
  isModel: z.boolean(),
  areas: z.array(z.object({ code: z.string(), title: z.string(), maxPoints: PointsField })),
  units: z.array(RankedUnit),
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

const OneSheet = z.object({ assessmentId: Id })
const OneLeaf = OneSheet.extend({ criterionId: Id })
const Done = z.object({ done: z.literal(true) })
const RoundDoor = z.object({ roundId: Id })
const EVIDENCE_TYPES = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const

export const par = {
  criteriaSets: endpoint({
    method: 'GET',
    path: '/par/sets',
    access: may('par.view'),
    input: z.object({}),
    output: z.object({ sets: z.array(CriteriaSetSummary) }),
    summary: 'Lists the criteria sets.',
  }),
  criteriaSet: endpoint({
    method: 'GET',
    path: '/par/sets/{setId}',
    access: may('par.view'),
    input: z.object({ setId: Id }),
    output: CriteriaSet,
    summary: 'One criteria set with its tree and what stands between it and being issued.',
  }),
  importCriteriaSet: endpoint({
    method: 'POST',
    path: '/par/sets/import',
    access: may('par.manage-sets'),
    input: z.object({ text: z.string().max(2_000_000), isModel: z.boolean().default(false) }),
    output: z.object({ setId: Id, problems: z.array(Problem) }),
    summary:
      'Takes in a criteria set from its JSON form as a draft; problems of sums and rules are named and block issuing.',
  }),
  issueCriteriaSet: endpoint({
    method: 'POST',
    path: '/par/sets/issue',
    access: may('par.manage-sets'),
    input: z.object({ setId: Id, decisionNumber: z.string().trim().min(1).max(80), decisionDay: Day }),
    output: Done,
    summary: 'Issues a draft set; from then on it never changes. Refused with every problem named.',
  }),

  rounds: endpoint({
    method: 'GET',
    path: '/par/rounds',
    access: may('par.view'),
    input: z.object({}),
    output: z.object({ rounds: z.array(Round) }),
    summary: 'Lists the rounds with their windows and progress.',
  }),
  round: endpoint({
    method: 'GET',
    path: '/par/rounds/{roundId}',
    access: may('par.view'),
    input: RoundDoor,
    output: Round,
    summary: 'One round.',
  }),
  openRound: endpoint({
    method: 'POST',
    path: '/par/rounds/open',
    access: may('par.manage-rounds'),
    input: z.object({
      year: z.int().min(2000).max(2100),
      name: z.string().trim().min(1).max(200),
      frameDay: Day,
      tieRule: z.enum(['shared', 'ordinal']),
      tieOrder: z
        .array(z.enum(['points', 'survey', 'name']))
        .max(3)
        .default(['points', 'survey', 'name']),
      bands: z.array(RatingBand).max(10),
      windows: z.array(StageWindow).min(1).max(5),
      blocks: z
        .array(
          z.object({
            name: z.string().trim().min(1).max(120),
            setId: Id,
            within: UnitId,
            levels: z.array(z.enum(['department', 'district', 'commune'])).min(1),
            kinds: z.array(z.string().max(40)).max(20).default([]),
            /** Only these of them; absent: all. */
            unitIds: z.array(UnitId).min(1).max(5_000).optional(),
          }),
        )
        .min(1)
        .max(10),
    }),
    output: z.object({ roundId: Id, assessments: z.int() }),
    summary: 'Opens a round and makes a sheet for each participating unit.',
  }),
  setWindow: endpoint({
    method: 'POST',
    path: '/par/rounds/windows',
    access: may('par.manage-rounds'),
    input: z.object({ roundId: Id, version: Version, windows: z.array(StageWindow).min(1).max(5) }),
    output: Done,
    summary: 'Changes the windows of a round.',
  }),
  extendUnit: endpoint({
    method: 'POST',
    path: '/par/assessments/extend',
    access: may('par.manage-rounds'),
    input: OneSheet.extend({ extendedTo: z.iso.datetime(), reason: z.string().trim().min(5).max(2000) }),
    output: Done,
    summary: 'Gives one unit longer.',
  }),

  assessments: endpoint({
    method: 'GET',
    path: '/par/rounds/{roundId}/assessments',
    access: may('par.view'),
    input: RoundDoor,
    output: z.object({ assessments: z.array(AssessmentSummary) }),
    summary: 'The sheets of a round with their progress.',
  }),
  myWork: endpoint({
    method: 'GET',
    path: '/par/work',
    access: may('par.view'),
    input: z.object({}),
    output: z.object({ assessments: z.array(AssessmentSummary) }),
    summary: 'Open sheets within reach, for the queue on the first page.',
  }),
  assessmentSheet: endpoint({
    method: 'GET',
    path: '/par/assessments/{assessmentId}',
    access: may('par.view'),
    input: OneSheet,
    output: AssessmentSheet,
    summary: 'One sheet: tree, rules, inputs, evidence, figures, and what may be done now.',
  }),
  saveEntry: endpoint({
    method: 'POST',
    path: '/par/assessments/entry',
    access: may('par.self-assess'),
    input: OneLeaf.extend({
      version: Version,
      inputs: LeafInputs.nullable(),
      notApplicable: z.boolean().default(false),
      notApplicableReason: z.string().max(2000).default(''),
      note: z.string().max(5000).default(''),
    }),
    output: z.object({ entry: SelfEntry, self: IndexFigures }),
    summary:
      'Saves one criterion. `version` is that of the entry seen, 0 for none; another version in the meantime is refused.',
  }),
  saveAdjustment: endpoint({
    method: 'POST',
    path: '/par/assessments/adjustment',
    access: may('par.self-assess'),
    input: OneSheet.extend({
      version: Version,
      bonus: Counts,
      penalty: Counts,
    }),
    output: z.object({ version: z.int(), self: IndexFigures }),
    summary: 'Saves how many times each bonus and penalty rule is claimed.',
  }),
  uploadEvidence: endpoint({
    method: 'POST',
    path: '/par/assessments/evidence',
    access: may('par.self-assess'),
    upload: { maxBytes: 50 * 1024 * 1024, mediaTypes: EVIDENCE_TYPES },
    input: OneLeaf.extend({
      title: z.string().trim().max(300).default(''),
      number: z.string().trim().max(80).default(''),
      issuedOn: z.iso.date().optional(),
    }),
    output: EvidenceItem,
    summary: 'Keeps a file and hangs it on a criterion as evidence.',
  }),
  linkEvidence: endpoint({
    method: 'POST',
    path: '/par/assessments/evidence/link',
    access: may('par.self-assess'),
    input: OneLeaf.extend({ documentId: Id, pages: z.string().trim().max(60).default('') }),
    output: EvidenceItem,
    summary: 'Hangs a document the unit already has on a criterion.',
  }),
  removeEvidence: endpoint({
    method: 'POST',
    path: '/par/assessments/evidence/remove',
    access: may('par.self-assess'),
    input: OneSheet.extend({ evidenceId: Id }),
    output: Done,
    summary: 'Takes a document off a criterion; the document itself stays with the unit.',
  }),
  evidenceContent: endpoint({
    method: 'GET',
    path: '/par/evidence/{evidenceId}/content',
    access: may('par.view'),
    input: z.object({ evidenceId: Id, download: z.boolean().default(false) }),
    output: bytes,
    summary: 'The file of a piece of evidence; parts by Range.',
  }),
  submitAssessment: endpoint({
    method: 'POST',
    path: '/par/assessments/submit',
    access: may('par.submit'),
    input: OneSheet,
    output: Done,
    summary: 'Sends the sheet to appraisal; refused with every reason and its criterion.',
  }),

  appraisalQueue: endpoint({
    method: 'GET',
    path: '/par/appraisal',
    access: may('par.appraise'),
    input: z.object({ roundId: Id.optional() }),
    output: z.object({ assessments: z.array(AssessmentSummary.extend({ ownUnit: z.boolean() })) }),
    summary: 'Sheets to appraise, by unit.',
  }),
  appraisalByCriterion: endpoint({
    method: 'GET',
    path: '/par/appraisal/criterion',
    access: may('par.appraise'),
    input: z.object({ roundId: Id, criterionId: Id }),
    output: z.object({
      criterion: CriterionNode,
      rows: z.array(
        z.object({
          assessmentId: Id,
          unitId: z.int(),
          unitName: z.string(),
          status: Status,
          ownUnit: z.boolean(),
          entry: SelfEntry.nullable(),
          appraisal: AppraisalEntry.nullable(),
          imported: ImportedValue.nullable(),
          evidence: z.int(),
        }),
      ),
    }),
    summary: 'One criterion across all units, for even-handedness.',
  }),
  appraiseEntry: endpoint({
    method: 'POST',
    path: '/par/appraisal/entry',
    access: may('par.appraise'),
    input: OneLeaf.extend({
      version: Version,
      outcome: z.enum(['agreed', 'corrected']),
      inputs: LeafInputs.nullable().default(null),
      notApplicable: z.boolean().default(false),
      reason: z.string().max(2000).default(''),
    }),
    output: z.object({ appraisal: AppraisalEntry, figures: IndexFigures }),
    summary: 'Agrees with a criterion, or corrects its inputs with a reason.',
  }),
  appraiseAdjustment: endpoint({
    method: 'POST',
    path: '/par/appraisal/adjustment',
    access: may('par.appraise'),
    input: OneSheet.extend({
      version: Version,
      bonus: Counts,
      penalty: Counts,
      reason: z.string().max(2000).default(''),
    }),
    output: z.object({ version: z.int(), figures: IndexFigures }),
    summary: 'Sets how many times each bonus and penalty rule counts, with a reason where the unit claimed otherwise.',
  }),
  agreeRemaining: endpoint({
    method: 'POST',
    path: '/par/appraisal/agree-remaining',
    access: may('par.appraise'),
    input: OneSheet,
    output: z.object({ agreed: z.int() }),
    summary: 'Agrees with every criterion that was scored and not looked at yet.',
  }),
  returnForSupplement: endpoint({
    method: 'POST',
    path: '/par/appraisal/return',
    access: may('par.appraise'),
    input: OneSheet.extend({ reason: z.string().trim().min(5).max(2000) }),
    output: Done,
    summary: 'Returns the sheet to the unit for supplement, with a reason.',
  }),
  closeAppraisal: endpoint({
    method: 'POST',
    path: '/par/appraisal/close',
    access: may('par.appraise'),
    input: OneSheet,
    output: Done,
    summary: 'Closes the appraisal of a sheet; refused while a criterion was not looked at.',
  }),
  reopenAppraisal: endpoint({
    method: 'POST',
    path: '/par/appraisal/reopen',
    access: may('par.manage-rounds'),
    input: OneSheet.extend({ reason: z.string().trim().min(5).max(2000) }),
    output: Done,
    summary: 'Opens a closed appraisal again, with a reason, while the round is not published.',
  }),

  importValues: endpoint({
    method: 'POST',
    path: '/par/rounds/import-values',
    access: may('par.import-values'),
    input: z.object({ roundId: Id, text: z.string().max(5_000_000), source: z.string().trim().min(3).max(300) }),
    output: z.object({ imported: z.int() }),
    summary:
      'Takes in survey and external values from CSV text (unit, node, value): all or nothing, each wrong row named.',
  }),
  importTemplate: endpoint({
    method: 'GET',
    path: '/par/rounds/{roundId}/import-template.xlsx',
    access: may('par.import-values'),
    input: RoundDoor,
    output: bytes,
    summary: 'A workbook with every unit and imported node of the round, to fill in.',
  }),

  ranking: endpoint({
    method: 'GET',
    path: '/par/rounds/{roundId}/ranking',
    access: may('par.view'),
    input: RoundDoor,
    output: Ranking,
    summary:
      'The ranking by block: provisional while the round is open and only of blocks seen whole; frozen once published.',
  }),
  rankingWorkbook: endpoint({
    method: 'GET',
    path: '/par/rounds/{roundId}/ranking.xlsx',
    access: may('par.view'),
    input: RoundDoor,
    output: bytes,
    summary: 'The ranking as an Excel workbook.',
  }),
  rankingPdf: endpoint({
    method: 'GET',
    path: '/par/rounds/{roundId}/ranking.pdf',
    access: may('par.view'),
    input: RoundDoor.extend({ blockId: Id.optional() }),
    output: bytes,
    summary: 'The ranking as a PDF on A4.',
  }),
  sheetPdf: endpoint({
    method: 'GET',
    path: '/par/assessments/{assessmentId}/sheet.pdf',
    access: may('par.view'),
    input: OneSheet,
    output: bytes,
    summary: 'The sheet as a PDF on A4.',
  }),
  sheetWorkbook: endpoint({
    method: 'GET',
    path: '/par/assessments/{assessmentId}/sheet.xlsx',
    access: may('par.view'),
    input: OneSheet,
    output: bytes,
    summary: 'The sheet as an Excel workbook.',
  }),
  figureWorking: endpoint({
    method: 'GET',
    path: '/par/assessments/{assessmentId}/working/{criterionId}',
    access: may('par.view'),
    input: OneLeaf,
    output: Figure,
    summary: 'How the points of one criterion were worked out: rule, inputs, evidence, who and when.',
  }),
  publishRound: endpoint({
    method: 'POST',
    path: '/par/rounds/publish',
    access: may('par.publish'),
    input: z.object({
      roundId: Id,
      version: Version,
      decisionNumber: z.string().trim().min(1).max(80),
      decisionDay: Day,
      isSample: z.boolean().default(false),
    }),
    output: z.object({ publications: z.array(Id) }),
    summary: 'Publishes: freezes results with everything they were computed from.',
  }),

  publications: endpoint({
    method: 'GET',
    path: '/par/publications',
    access: 'public',
    input: z.object({}),
    output: z.object({ publications: z.array(PublicationSummary) }),
    summary: 'Published rankings, newest year first.',
  }),
  publication: endpoint({
    method: 'GET',
    path: '/par/publications/{publicationId}',
    access: 'public',
    input: z.object({ publicationId: Id }),
    output: Publication,
    summary: 'One published ranking.',
  }),
  publicationWorkbook: endpoint({
    method: 'GET',
    path: '/par/publications/{publicationId}/ranking.xlsx',
    access: 'public',
    input: z.object({ publicationId: Id }),
    output: bytes,
    summary: 'A published ranking as an Excel workbook.',
  }),
  publicationRecord: endpoint({
    method: 'GET',
    path: '/par/publications/{publicationId}/record.json',
    // Every unit's inputs: for whoever answers for the publication, not for each unit about the others.
    access: may('par.publish'),
    input: z.object({ publicationId: Id }),
    output: bytes,
    summary: 'Everything a published ranking was computed from; its SHA-256 is the one published.',
  }),
  publicationPdf: endpoint({
    method: 'GET',
    path: '/par/publications/{publicationId}/ranking.pdf',
    access: 'public',
    input: z.object({ publicationId: Id }),
    output: bytes,
    summary: 'A published ranking as a PDF on A4.',
  }),
}
