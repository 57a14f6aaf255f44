/** Doors of surveys themselves: drawing up, opening, closing. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { DraftQuestionnaire, Id, Instant, Survey, SurveyGround, SurveyModel, SurveySummary, Weight } from './shapes.ts'

const OneSurvey = z.object({ surveyId: Id })
const Title = z.string().trim().min(1).max(300)
const Versioned = OneSurvey.extend({ version: z.int().min(1).max(2_147_483_647) })
const Saved = z.object({ version: z.int() })
const UnitId = z.int().positive().max(2_147_483_647)
const Quotas = z
  .array(
    z.object({
      unitId: UnitId,
      groupId: Id,
      forms: z.int().min(1).max(100_000),
      population: z.int().min(1).max(100_000_000).nullable(),
    }),
  )
  .max(10_000)

export const surveys = {
  surveys: endpoint({
    method: 'GET',
    path: '/survey/surveys',
    access: may('survey.view'),
    input: z.object({}),
    output: z.object({ surveys: z.array(SurveySummary) }),
    summary: 'Lists the surveys, newest round first, with forms asked for and given.',
  }),
  survey: endpoint({
    method: 'GET',
    path: '/survey/surveys/{surveyId}',
    access: may('survey.view'),
    input: OneSurvey,
    output: Survey,
    summary: 'One survey: its questionnaire, groups, units and quotas.',
  }),
  surveyGround: endpoint({
    method: 'GET',
    path: '/survey/surveys/{surveyId}/ground',
    access: may('survey.view'),
    input: OneSurvey,
    output: SurveyGround,
    summary: 'What a survey may be about: the units of its round and the criteria of their sets that a survey fills.',
  }),
  createSurvey: endpoint({
    method: 'POST',
    path: '/survey/surveys/create',
    access: may('survey.manage'),
    input: z.object({
      roundId: Id,
      title: Title,
      from: z
        .discriminatedUnion('kind', [
          z.object({ kind: z.literal('blank') }),
          z.object({ kind: z.literal('model'), key: z.string().max(40) }),
          z.object({ kind: z.literal('survey'), surveyId: Id }),
        ])
        .default({ kind: 'blank' }),
    }),
    output: OneSurvey,
    summary: 'Begins a survey of a round, as a draft: empty, from a model questionnaire or like another survey.',
  }),
  surveyBeginnings: endpoint({
    method: 'GET',
    path: '/survey/beginnings',
    access: may('survey.manage'),
    input: z.object({}),
    output: z.object({
      rounds: z.array(z.object({ id: Id, name: z.string() })),
      models: z.array(SurveyModel),
    }),
    summary:
      'What a survey may be begun of and from: rounds that are not published, newest first, and model questionnaires.',
  }),
  saveQuestionnaire: endpoint({
    method: 'POST',
    path: '/survey/surveys/save-questionnaire',
    access: may('survey.manage'),
    input: Versioned.extend({
      title: Title,
      introduction: z.string().max(5_000),
      isSample: z.boolean(),
      questionnaire: DraftQuestionnaire,
    }),
    output: Saved,
    summary: 'Saves what a draft asks, over the version its editor saw.',
  }),
  saveFrame: endpoint({
    method: 'POST',
    path: '/survey/surveys/save-frame',
    access: may('survey.manage'),
    input: Versioned.extend({
      groups: z.array(z.object({ id: Id, name: z.string().trim().max(200), weight: Weight })).max(20),
      unitIds: z.array(UnitId).max(500),
      quotas: Quotas,
    }),
    output: Saved,
    summary: 'Saves whom a draft asks about which units and how many forms, over the version its editor saw.',
  }),
  raiseQuotas: endpoint({
    method: 'POST',
    path: '/survey/surveys/raise-quotas',
    access: may('survey.manage'),
    input: Versioned.extend({ quotas: Quotas }),
    output: Saved,
    summary: 'Asks for more forms while a survey is open; none is asked for less.',
  }),
  openSurvey: endpoint({
    method: 'POST',
    path: '/survey/surveys/open',
    access: may('survey.manage'),
    input: Versioned.extend({ opensAt: Instant, closesAt: Instant }),
    output: Saved,
    summary: 'Opens a draft to answers between two times, when nothing stands against it.',
  }),
  extendSurvey: endpoint({
    method: 'POST',
    path: '/survey/surveys/extend',
    access: may('survey.manage'),
    input: Versioned.extend({ closesAt: Instant }),
    output: Saved,
    summary: 'Puts the end of an open survey off.',
  }),
  closeSurvey: endpoint({
    method: 'POST',
    path: '/survey/surveys/close',
    access: may('survey.manage'),
    input: Versioned,
    output: Saved,
    summary: 'Closes an open survey before its time: no more answers by link.',
  }),
  deleteSurvey: endpoint({
    method: 'POST',
    path: '/survey/surveys/delete',
    access: may('survey.manage'),
    input: Versioned,
    output: z.object({ done: z.literal(true) }),
    summary: 'Deletes a draft.',
  }),
}
