/** Doors of appraisal. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import {
  AppraisalEntry,
  AssessmentSummary,
  Counts,
  CriterionNode,
  Done,
  Id,
  IndexFigures,
  LeafHands,
  LeafInputs,
  OneLeaf,
  OneSheet,
  Status,
  Version,
} from './shapes.ts'

export const appraisal = {
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
}
