/** Shapes the survey's doors share. */
import { z } from 'zod'
import { MOST_QUESTIONS, MOST_SECTIONS } from '../rules/drawing/questions.ts'
import { FULL } from '../rules/questionnaire.ts'

export const Id = z.uuid()
export const Instant = z.iso.datetime({ offset: true })

const Words = z.string().trim().min(1).max(1000)
/** Short and of plain letters, so that it can head a column of a table. */
const Key = z.string().regex(/^[a-z0-9-]{1,20}$/)
const Scored = { id: Key, text: Words, required: z.boolean(), criterion: z.string().max(30).nullable() }

export const Question = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rating'), ...Scored, scale: z.array(Words).min(2).max(7) }),
  z.object({
    kind: z.literal('choice'),
    ...Scored,
    options: z
      .array(z.object({ id: Key, label: Words, percent: z.int().min(0).max(FULL).nullable() }))
      .min(2)
      .max(20),
  }),
  z.object({ kind: z.literal('remark'), id: Key, text: Words }),
])

export const Questionnaire = z.object({
  sections: z
    .array(z.object({ id: Key, title: Words, questions: z.array(Question).max(MOST_QUESTIONS) }))
    .max(MOST_SECTIONS),
})

export type Questionnaire = z.output<typeof Questionnaire>

const Unfinished = z.string().max(1000)
const UnfinishedScored = { ...Scored, text: Unfinished }
/** While it is drawn up words may still be missing; it does not open before they are there. */
export const DraftQuestionnaire = z.object({
  sections: z
    .array(
      z.object({
        id: Key,
        title: Unfinished,
        questions: z
          .array(
            z.discriminatedUnion('kind', [
              z.object({ kind: z.literal('rating'), ...UnfinishedScored, scale: z.array(Unfinished).min(2).max(7) }),
              z.object({
                kind: z.literal('choice'),
                ...UnfinishedScored,
                options: z
                  .array(z.object({ id: Key, label: Unfinished, percent: z.int().min(0).max(FULL).nullable() }))
                  .min(2)
                  .max(20),
              }),
              z.object({ kind: z.literal('remark'), id: Key, text: Unfinished }),
            ]),
          )
          .max(MOST_QUESTIONS),
      }),
    )
    .max(MOST_SECTIONS),
})

/** What was chosen on one form, by question: a place on the scale, an option, or words. */
export const Chosen = z.record(Key, z.union([z.int().min(0).max(6), z.string().trim().max(2000)]))

export const SurveyStatus = z.enum(['draft', 'open', 'closed', 'counted'])

export const SurveySummary = z.object({
  id: Id,
  roundId: Id,
  roundName: z.string(),
  title: z.string(),
  status: SurveyStatus,
  opensAt: z.string().nullable(),
  closesAt: z.string().nullable(),
  isSample: z.boolean(),
  targets: z.int(),
  /** Forms asked for, and forms given. */
  asked: z.int(),
  given: z.int(),
})
export type SurveySummary = z.output<typeof SurveySummary>

/** Percent of the mean, in ten-thousandths; null in every group: as the answers fall. */
export const Weight = z.int().min(1).max(FULL).nullable()
export const RespondentGroup = z.object({ id: Id, name: z.string(), weight: Weight })
export const Target = z.object({ id: Id, unitId: z.int(), unitName: z.string() })
export const Quota = z.object({
  targetId: Id,
  groupId: Id,
  forms: z.int().min(0),
  /** How many could have been asked; null: unknown. */
  population: z.int().nullable(),
})

export const Survey = SurveySummary.extend({
  introduction: z.string(),
  questionnaire: DraftQuestionnaire,
  version: z.int(),
  savedByName: z.string().nullable(),
  savedAt: z.string().nullable(),
  createdByName: z.string(),
  openedAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  countedAt: z.string().nullable(),
  takenByName: z.string().nullable(),
  takenAt: z.string().nullable(),
  groups: z.array(RespondentGroup),
  /** By name, as Vietnamese orders them. */
  surveyed: z.array(Target),
  quotas: z.array(Quota),
})
export type Survey = z.output<typeof Survey>

export const SurveyModel = z.object({
  key: z.string(),
  name: z.string(),
  title: z.string(),
  warning: z.string(),
  groups: z.array(z.string()),
  questions: z.int(),
})
export type SurveyModel = z.output<typeof SurveyModel>

/** What a survey may be about: units of its round by block, and the criteria a survey fills. */
export const SurveyGround = z.object({
  roundIsPublished: z.boolean(),
  units: z.array(z.object({ unitId: z.int(), unitName: z.string(), blockName: z.string(), isLeft: z.boolean() })),
  /** By code; a code of two sets with different titles stands there once for each. */
  criteria: z.array(z.object({ code: z.string(), title: z.string(), blocks: z.array(z.string()) })),
})
export type SurveyGround = z.output<typeof SurveyGround>
