/** Shapes the survey's doors share. */
import { z } from 'zod'
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
  sections: z.array(z.object({ id: Key, title: Words, questions: z.array(Question).max(60) })).max(30),
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
const Weight = z.int().min(1).max(FULL).nullable()
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
  questionnaire: Questionnaire,
  version: z.int(),
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

/** What a survey may be about: units of its round by block, and the criteria a survey fills. */
export const SurveyGround = z.object({
  roundIsPublished: z.boolean(),
  units: z.array(z.object({ unitId: z.int(), unitName: z.string(), blockName: z.string(), isLeft: z.boolean() })),
  /** By code; a code of two sets with different titles stands there once for each. */
  criteria: z.array(z.object({ code: z.string(), title: z.string(), blocks: z.array(z.string()) })),
})
export type SurveyGround = z.output<typeof SurveyGround>
