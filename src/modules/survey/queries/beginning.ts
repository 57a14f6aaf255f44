/** What a new survey is begun from. */
import type { Tx } from '../../../platform/http/call.ts'
import type { InputOf, OutputOf } from '../../../shared/endpoint.ts'
import { roundList } from '../../par/index.ts'
import type { SurveyModel, survey } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import type { Beginning } from '../rules/drawing/beginning.ts'
import { type Questionnaire, questionsOf } from '../rules/questionnaire.ts'
import { frameOfSurvey } from './one-survey.ts'

const NOTHING: Beginning = {
  introduction: '',
  isSample: false,
  questionnaire: { sections: [] },
  frame: { groups: [], units: [], quotas: [] },
}

async function fromModel(tx: Tx, key: string): Promise<Beginning> {
  const model = await tx.selectFrom('survey.model').selectAll().where('key', '=', key).executeTakeFirst()
  if (!model) return refuse('survey.model-not-found')
  return {
    introduction: model.introduction,
    isSample: true,
    questionnaire: model.questionnaire as unknown as Questionnaire,
    frame: {
      groups: (model.groups as string[]).map((name) => ({ id: name, name, weight: null })),
      units: [],
      quotas: [],
    },
  }
}

async function fromSurvey(tx: Tx, surveyId: string): Promise<Beginning> {
  const source = await tx
    .selectFrom('survey.survey')
    .select(['introduction', 'is_sample as isSample', 'questionnaire'])
    .where('id', '=', surveyId)
    .executeTakeFirst()
  if (!source) return refuse('survey.source-not-found')
  return {
    ...source,
    questionnaire: source.questionnaire as unknown as Questionnaire,
    frame: await frameOfSurvey(tx, surveyId),
  }
}

export async function beginning(tx: Tx, from: InputOf<typeof survey.createSurvey>['from']): Promise<Beginning> {
  if (from.kind === 'model') return fromModel(tx, from.key)
  return from.kind === 'survey' ? fromSurvey(tx, from.surveyId) : NOTHING
}

async function surveyModels(tx: Tx): Promise<SurveyModel[]> {
  const rows = await tx.selectFrom('survey.model').selectAll().orderBy('key').execute()
  return rows.map(({ key, name, title, warning, groups, questionnaire }) => ({
    key,
    name,
    title,
    warning,
    groups: groups as string[],
    questions: questionsOf(questionnaire as unknown as Questionnaire).length,
  }))
}

export async function beginnings(tx: Tx): Promise<OutputOf<typeof survey.surveyBeginnings>> {
  const rounds = await roundList(tx)
  return {
    rounds: rounds.filter(({ status }) => status !== 'published').map(({ id, name }) => ({ id, name })),
    models: await surveyModels(tx),
  }
}
