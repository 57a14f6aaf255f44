/** Doors of forms that do not come by link: paper typed twice, and tables of an outside survey. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { Chosen, Id, Questionnaire, SurveyStatus } from './shapes.ts'

const Place = z.object({ id: Id, name: z.string() })
const FormNumber = z.int().min(1).max(999_999)
const Reading = z.object({ targetId: Id, groupId: Id, chosen: Chosen })
const Typing = Reading.extend({ turn: z.union([z.literal(1), z.literal(2)]), by: z.string(), isMine: z.boolean() })
const OneSurvey = z.object({ surveyId: Id })
const OneForm = z.object({ formId: Id })

export const PaperStatus = z.enum(['typed-once', 'differs', 'agreed'])

export const PaperForm = z.object({
  id: Id,
  number: z.int(),
  status: PaperStatus,
  version: z.int(),
  target: z.string(),
  group: z.string(),
  typists: z.array(z.string()),
  /** Typed once, by whoever asks: to be typed by somebody else, or mended. */
  isMine: z.boolean(),
})
export type PaperForm = z.output<typeof PaperForm>

export const PaperSurvey = z.object({
  id: Id,
  title: z.string(),
  status: SurveyStatus,
  isSample: z.boolean(),
  questionnaire: Questionnaire,
  targets: z.array(Place),
  groups: z.array(Place),
})
export type PaperSurvey = z.output<typeof PaperSurvey>

export const PaperReadings = z.object({
  form: PaperForm,
  typings: z.array(Typing),
  /** 'target', 'group' or a question's id, in the order of the form. */
  differences: z.array(z.string()),
})
export type PaperReadings = z.output<typeof PaperReadings>

export const AnswerImport = z.object({
  id: Id,
  fileName: z.string(),
  source: z.string(),
  forms: z.int(),
  importedByName: z.string(),
  importedAt: z.string(),
})
export type AnswerImport = z.output<typeof AnswerImport>

const TABLES = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/csv',
]

export const paper = {
  paperSurveys: endpoint({
    method: 'GET',
    path: '/survey/paper/surveys',
    access: may('survey.type'),
    input: z.object({}),
    output: z.object({
      surveys: z.array(z.object({ id: Id, title: z.string(), forms: z.int(), toSettle: z.int() })),
    }),
    summary: 'Surveys that still take paper forms, with how many were typed and how many differ.',
  }),
  paperSurvey: endpoint({
    method: 'GET',
    path: '/survey/surveys/{surveyId}/paper',
    access: may('survey.type'),
    input: OneSurvey,
    output: PaperSurvey,
    summary: 'What is needed to type the paper forms of a survey: its questions, units and groups.',
  }),
  paperForms: endpoint({
    method: 'GET',
    path: '/survey/surveys/{surveyId}/paper-forms',
    access: may('survey.type'),
    input: OneSurvey.extend({
      status: PaperStatus.optional(),
      number: FormNumber.optional(),
      page: z.int().min(1).max(100_000).default(1),
      pageSize: z.int().min(1).max(200).default(50),
    }),
    output: z.object({
      forms: z.array(PaperForm),
      total: z.int(),
      counts: z.object({ 'typed-once': z.int(), differs: z.int(), agreed: z.int() }),
    }),
    summary: 'The paper forms of a survey by number, a page at a time; never what they say.',
  }),
  paperReadings: endpoint({
    method: 'GET',
    path: '/survey/paper-forms/{formId}',
    access: may('survey.type'),
    input: OneForm,
    output: PaperReadings,
    summary:
      'Both readings of a paper form that is not agreed yet, and where they differ; a single reading only to its typist.',
  }),
  typePaper: endpoint({
    method: 'POST',
    path: '/survey/paper-forms/type',
    access: may('survey.type'),
    input: OneSurvey.extend({ number: FormNumber, version: z.int().min(0) }).extend(Reading.shape),
    output: z.object({ form: PaperForm, differences: z.array(z.string()) }),
    summary: 'Types one paper form, as the first or the second reader; what both read alike goes into the urn.',
  }),
  settlePaper: endpoint({
    method: 'POST',
    path: '/survey/paper-forms/settle',
    access: may('survey.type'),
    input: OneForm.extend({ version: z.int().min(1) }).extend(Reading.shape),
    output: z.object({ form: PaperForm }),
    summary: 'Settles from the paper what two readers read differently; the form goes into the urn.',
  }),
  withdrawPaper: endpoint({
    method: 'POST',
    path: '/survey/paper-forms/withdraw',
    access: may('survey.type'),
    input: OneForm.extend({ version: z.int().min(1) }),
    output: z.object({ done: z.literal(true) }),
    summary: 'Takes back a form that was typed under a wrong number; one that is in the urn stays there.',
  }),
  paperSheets: endpoint({
    method: 'GET',
    path: '/survey/surveys/{surveyId}/paper.pdf',
    access: may('survey.manage'),
    input: OneSurvey.extend({
      from: FormNumber.default(1),
      count: z.int().min(1).max(500).default(1),
      targetId: Id.optional(),
      groupId: Id.optional(),
    }),
    output: bytes,
    summary: 'The questionnaire on paper as PDF, numbered, with unit and group where they are known.',
  }),
  answerImports: endpoint({
    method: 'GET',
    path: '/survey/surveys/{surveyId}/imports',
    access: may('survey.manage'),
    input: OneSurvey,
    output: z.object({ imports: z.array(AnswerImport) }),
    summary: 'Tables of outside surveys that were brought in, newest first.',
  }),
  importAnswers: endpoint({
    method: 'POST',
    path: '/survey/surveys/{surveyId}/import-answers',
    access: may('survey.manage'),
    input: OneSurvey.extend({ source: z.string().trim().min(3).max(300) }),
    output: z.object({ forms: z.int() }),
    upload: { maxBytes: 20_000_000, mediaTypes: TABLES },
    summary: 'Brings in a table of answers, a row a form: all of it into the urn, or every wrong cell named.',
  }),
  markedAnswers: endpoint({
    method: 'POST',
    path: '/survey/surveys/{surveyId}/mark-answers',
    access: may('survey.manage'),
    input: OneSurvey,
    output: bytes,
    upload: { maxBytes: 20_000_000, mediaTypes: TABLES },
    summary: 'The same table given back as a workbook with the reason beside each wrong cell.',
  }),
  withdrawImport: endpoint({
    method: 'POST',
    path: '/survey/imports/withdraw',
    access: may('survey.manage'),
    input: z.object({ importId: Id }),
    output: z.object({ done: z.literal(true) }),
    summary: 'Takes a wrong table out again, with all its forms, before counting.',
  }),
  answersTemplate: endpoint({
    method: 'GET',
    path: '/survey/surveys/{surveyId}/answers-template.xlsx',
    access: may('survey.manage'),
    input: OneSurvey,
    output: bytes,
    summary: 'A workbook with a column a question, to fill in and bring back.',
  }),
}
