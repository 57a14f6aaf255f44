/** Doors of a sheet as its unit sees it. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { SelfEntry } from './shapes/hands.ts'
import { Counts, Version } from './shapes/plain.ts'
import { RoundDoor } from './shapes/rounds.ts'
import { LeafInputs } from './shapes/scoring.ts'
import { AssessmentSheet, AssessmentSummary, Figure, IndexFigures, OneLeaf, OneSheet } from './shapes/sheets.ts'

export const sheets = {
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
      objection: z.string().max(2000).default(''),
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
}
