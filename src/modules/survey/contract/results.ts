/** Doors of what comes of a survey: rates while it runs, results once it is counted, and their way into the round. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { FULL } from '../rules/questionnaire.ts'
import { Id } from './shapes.ts'

const OneSurvey = z.object({ surveyId: Id })
const Percent = z.int().min(0).max(FULL)
const Count = z.int().min(0)
export const Channel = z.enum(['link', 'paper', 'import'])
const Group = z.object({ groupId: Id, name: z.string() })

export const ResponseRates = z.object({
  /** Fewer forms about a unit are warned of. */
  fewAnswers: Count,
  groups: z.array(Group),
  units: z.array(
    z.object({
      targetId: Id,
      unitName: z.string(),
      blockName: z.string(),
      asked: Count,
      given: Count,
      /** In the order of the groups; null: not asked about this unit. */
      groups: z.array(z.object({ asked: Count, given: Count }).nullable()),
    }),
  ),
  channels: z.array(z.object({ channel: Channel, given: Count })),
  /** Forms that links may give, and have given; null without links, and once the survey is counted. */
  links: z.object({ issued: Count, used: Count }).nullable(),
})
export type ResponseRates = z.output<typeof ResponseRates>

export const Figure = z.object({
  about: z.enum(['question', 'criterion', 'section', 'whole']),
  key: z.string(),
  /** Null: all groups together. */
  groupId: Id.nullable(),
  answers: Count,
  population: Count.nullable(),
  /** Null: fewer than five answered. Ten-thousandths of a percent, as all that follows. */
  mean: Percent.nullable(),
  low: Percent.nullable(),
  high: Percent.nullable(),
  deviation: Count.nullable(),
  error: Count.nullable(),
  /** Of freedom, in ten-thousandths. */
  degrees: Count.nullable(),
  isWeighted: z.boolean(),
})
export type Figure = z.output<typeof Figure>

export const Subject = z.object({
  about: Figure.shape.about,
  key: z.string(),
  title: z.string(),
  /** Text of the questions it is the mean of. */
  questions: z.array(z.string()),
})
export type Subject = z.output<typeof Subject>

const SurveyedUnit = z.object({
  targetId: Id,
  unitName: z.string(),
  blockName: z.string(),
  /** Counted forms about the unit, and asked for. */
  given: Count,
  asked: Count,
})

export const SurveyResults = z.object({
  title: z.string(),
  roundName: z.string(),
  isSample: z.boolean(),
  fewAnswers: Count,
  groups: z.array(Group),
  subjects: z.array(Subject),
  /** All groups together; of criteria, sections and the whole. */
  units: z.array(SurveyedUnit.extend({ figures: z.array(Figure) })),
})
export type SurveyResults = z.output<typeof SurveyResults>

export const UnitResults = z.object({
  unit: SurveyedUnit,
  groups: z.array(Group.extend({ given: Count, asked: Count })),
  subjects: z.array(Subject),
  figures: z.array(Figure),
  /** Mean of the shown means of the units of its block. */
  blockMeans: z.array(z.object({ about: Figure.shape.about, key: z.string(), mean: Percent, units: Count })),
  /** In random order, by question; null: fewer than five forms, they are not shown. */
  remarks: z.array(z.object({ question: z.string(), words: z.array(z.string()) })).nullable(),
})
export type UnitResults = z.output<typeof UnitResults>

/** Why a value is not, or not without more, given to the round. */
export const Missing = z.enum(['left', 'not-asked', 'no-answer', 'too-few'])

export const Taking = z.object({
  version: z.int(),
  /** Stands for the values the round has now: another one was brought in when it differs. */
  seen: z.string(),
  source: z.string(),
  roundName: z.string(),
  roundIsPublished: z.boolean(),
  takenByName: z.string().nullable(),
  takenAt: z.string().nullable(),
  fewAnswers: Count,
  criteria: z.array(z.object({ code: z.string(), title: z.string() })),
  units: z.array(
    z.object({
      unitId: z.int(),
      unitName: z.string(),
      blockName: z.string(),
      /** Why its values of fewer than five answers were taken last time; null: they were not. */
      fewReason: z.string().nullable(),
      /** Criteria of its own set only. */
      values: z.array(
        z.object({
          code: z.string(),
          title: z.string(),
          now: z.object({ percent: Percent, source: z.string() }).nullable(),
          /** Null while it may not be shown. */
          mean: Percent.nullable(),
          answers: Count,
          missing: Missing.nullable(),
        }),
      ),
    }),
  ),
})
export type Taking = z.output<typeof Taking>

const download = (path: `/survey/${string}`, summary: string) =>
  endpoint({ method: 'GET', path, access: may('survey.view'), input: OneSurvey, output: bytes, summary })

export const results = {
  responseRates: endpoint({
    method: 'GET',
    path: '/survey/surveys/{surveyId}/rates',
    access: may('survey.view'),
    input: OneSurvey,
    output: ResponseRates,
    summary:
      'How many forms came about each unit from each group against the quota, and by which channel; nothing of what they say.',
  }),
  results: endpoint({
    method: 'GET',
    path: '/survey/surveys/{surveyId}/results',
    access: may('survey.view'),
    input: OneSurvey,
    output: SurveyResults,
    summary: 'What a counted survey says of every unit: means with intervals by criterion, section and in all.',
  }),
  unitResults: endpoint({
    method: 'GET',
    path: '/survey/surveys/{surveyId}/results/{targetId}',
    access: may('survey.view'),
    input: OneSurvey.extend({ targetId: Id }),
    output: UnitResults,
    summary: 'What a counted survey says of one unit: every question, the groups that may stand apart, remarks.',
  }),
  resultsWorkbook: download(
    '/survey/surveys/{surveyId}/results.xlsx',
    'The results of a counted survey as a workbook.',
  ),
  resultsDocument: download(
    '/survey/surveys/{surveyId}/results.docx',
    'The report of a counted survey as a Word document.',
  ),
  resultsPdf: download('/survey/surveys/{surveyId}/results.pdf', 'The report of a counted survey, set for print.'),
  setFewAnswers: endpoint({
    method: 'POST',
    path: '/survey/surveys/set-few-answers',
    access: may('survey.manage'),
    input: OneSurvey.extend({ fewAnswers: z.int().min(2).max(10_000) }),
    output: z.object({}),
    summary: 'Says under how many answers about a unit a warning stands.',
  }),
  taking: endpoint({
    method: 'GET',
    path: '/survey/surveys/{surveyId}/taking',
    access: may('survey.manage'),
    input: OneSurvey,
    output: Taking,
    summary: 'What taking the means into the round would change: value now, mean, and what is missing why.',
  }),
  takeResults: endpoint({
    method: 'POST',
    path: '/survey/surveys/take',
    access: may('survey.manage'),
    input: OneSurvey.extend({
      version: z.int(),
      seen: z.string().max(200),
      /** Units that get no value. */
      leftOut: z.array(z.int()).max(5_000).default([]),
      /** Units of fewer than five answers that get their value all the same, each for a reason. */
      despiteFew: z
        .array(z.object({ unitId: z.int(), reason: z.string().trim().min(10).max(1_000) }))
        .max(5_000)
        .default([]),
      /** Values that stand in the round may be replaced. */
      replaces: z.boolean().default(false),
    }),
    output: z.object({ taken: Count }),
    summary: 'Makes the means values of the round, with the survey as their source.',
  }),
}
