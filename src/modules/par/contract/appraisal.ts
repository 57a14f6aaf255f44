/** Doors of appraisal. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { AppraisalEntry, LeafHands } from './shapes/hands.ts'
import { Counts, Done, Id, Instant, PointsField, Version } from './shapes/plain.ts'
import { LeafInputs } from './shapes/scoring.ts'
import { CriterionNode } from './shapes/sets.ts'
import { Appraisers, AssessmentSummary, IndexFigures, OneLeaf, OneSheet, Status } from './shapes/sheets.ts'

const AnswerToLeaf = OneLeaf.extend({
  version: Version,
  outcome: z.enum(['agreed', 'corrected', 'kept']),
  inputs: LeafInputs.nullable().default(null),
  notApplicable: z.boolean().default(false),
  reason: z.string().max(2000).default(''),
})

/** How many were agreed with, and which were left for a person to look at, with the reason. */
const Agreed = z.object({
  agreed: z.int(),
  skipped: z.array(z.object({ id: Id, name: z.string(), sentence: z.string() })),
})

const QueuedSheet = AssessmentSummary.extend({
  ownUnit: z.boolean(),
  /** Of the sheet, what the appraiser's unit answers for, and how much of it is done in the round that is on. */
  mine: z.int(),
  mineDone: z.int(),
  /** Words of the unit on what falls to the appraiser's unit that he has not read. */
  unread: z.int(),
  /** When the appraiser's part closes: of the first appraisal or, after an explanation, of the second. */
  appraisalCloses: Instant.nullable(),
})

const ContestedLeaf = z.object({
  assessmentId: Id,
  unitId: z.int(),
  unitName: z.string(),
  criterion: CriterionNode,
  appraiser: z.string().nullable(),
  answered: z.boolean(),
  explainedAt: Instant.nullable(),
  /** Points the explanation holds to; null when it names no inputs of its own. */
  claimedPoints: PointsField.nullable(),
  selfPoints: PointsField.nullable(),
  firstPoints: PointsField.nullable(),
  appraisedPoints: PointsField.nullable(),
  text: z.string(),
  papers: z.int(),
})

export const appraisal = {
  appraisalQueue: endpoint({
    method: 'GET',
    path: '/par/appraisal',
    access: may('par.appraise'),
    input: z.object({ roundId: Id.optional() }),
    output: z.object({ assessments: z.array(QueuedSheet) }),
    summary: 'Sheets to appraise, by unit, with what of each falls to the unit of the appraiser.',
  }),
  appraisalByCriterion: endpoint({
    method: 'GET',
    path: '/par/appraisal/criterion',
    access: may('par.appraise'),
    input: z.object({ roundId: Id, criterionId: Id }),
    output: z.object({
      criterion: CriterionNode,
      /** The body named for it, its own or from above. */
      appraisingBody: z.string().nullable(),
      appraisers: Appraisers,
      rows: z.array(
        z.object({
          assessmentId: Id,
          unitId: z.int(),
          unitName: z.string(),
          status: Status,
          ownUnit: z.boolean(),
          ...LeafHands.shape,
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
    access: may('par.consolidate'),
    input: OneSheet.extend({ exceptCriterionIds: z.array(Id).max(500).default([]) }),
    output: Agreed,
    summary: 'Agrees with the criteria of a sheet that nobody has looked at yet, but for those excepted.',
  }),
  agreeAcross: endpoint({
    method: 'POST',
    path: '/par/appraisal/agree-across',
    access: may('par.appraise'),
    input: z.object({ roundId: Id, criterionId: Id, exceptAssessmentIds: z.array(Id).max(5_000).default([]) }),
    output: Agreed,
    summary: 'Agrees with one criterion of all units where nobody has looked at it yet, but for those excepted.',
  }),
  returnForSupplement: endpoint({
    method: 'POST',
    path: '/par/appraisal/return',
    access: may('par.consolidate'),
    input: OneSheet.extend({
      reason: z.string().trim().min(5).max(2000),
      /** What is to be mended, criterion by criterion. */
      flags: z
        .array(z.object({ criterionId: Id, words: z.string().trim().min(1).max(2000) }))
        .max(500)
        .default([]),
    }),
    output: Done,
    summary: 'Returns the sheet to the unit for supplement, with a reason and the criteria to mend.',
  }),
  closeAppraisal: endpoint({
    method: 'POST',
    path: '/par/appraisal/close',
    access: may('par.consolidate'),
    input: OneSheet,
    output: Done,
    summary: 'Closes the first appraisal of a sheet; refused while a criterion was not looked at.',
  }),
  appraiseAgain: endpoint({
    method: 'POST',
    path: '/par/appraisal/second',
    access: may('par.appraise'),
    input: AnswerToLeaf,
    output: z.object({ appraisal: AppraisalEntry, figures: IndexFigures }),
    summary: 'Second appraisal of a contested criterion: agreed with the unit, corrected, or kept with a reason.',
  }),
  settleAppraisal: endpoint({
    method: 'POST',
    path: '/par/appraisal/settle',
    access: may('par.consolidate'),
    input: OneSheet,
    output: Done,
    summary: 'Settles a sheet: every contested criterion is answered, or the time to explain is over.',
  }),
  decideByCouncil: endpoint({
    method: 'POST',
    path: '/par/appraisal/council',
    access: may('par.consolidate'),
    input: AnswerToLeaf.extend({ decisionNumber: z.string().trim().min(1).max(80) }),
    output: z.object({ appraisal: AppraisalEntry, figures: IndexFigures }),
    summary: 'Records what the council decided on a criterion; it binds every earlier hand.',
  }),
  contested: endpoint({
    method: 'GET',
    path: '/par/appraisal/contested',
    access: may('par.appraise'),
    input: z.object({ roundId: Id }),
    output: z.object({ rows: z.array(ContestedLeaf) }),
    summary: 'Criteria that units contested, for the second appraisal; of a body, its own.',
  }),
  reopenAppraisal: endpoint({
    method: 'POST',
    path: '/par/appraisal/reopen',
    access: may('par.manage-rounds'),
    input: OneSheet.extend({ reason: z.string().trim().min(5).max(2000) }),
    output: Done,
    summary: 'Opens a closed appraisal again, a step back at a time, with a reason, while the round is not published.',
  }),
}
