/** What results are told about: the survey, its groups, its units with their blocks, and how many forms each has. */
import type { Tx } from '../../../../platform/http/call.ts'
import { compareVietnamese } from '../../../../shared/vietnamese.ts'
import { type OutsideLeaves, outsideLeaves } from '../../../par/index.ts'
import { refuse } from '../../refusals.vi.ts'
import type { Questionnaire } from '../../rules/questionnaire.ts'
import { type FormCount, formCounts } from './form-counts.ts'

export interface GroupForms {
  asked: number
  given: number
}

export interface ResultUnit extends GroupForms {
  targetId: string
  unitId: number
  unitName: string
  blockName: string
  /** Why its means were taken although fewer than five answered. */
  fewReason: string | null
  /** By group; absent: not asked about this unit. */
  groups: ReadonlyMap<string, GroupForms>
}

export interface ResultGround {
  survey: Awaited<ReturnType<typeof surveyRow>>
  questionnaire: Questionnaire
  groups: { groupId: string; name: string }[]
  /** By name, as Vietnamese orders them. */
  units: ResultUnit[]
  counts: FormCount[]
  outside: OutsideLeaves
}

async function surveyRow(tx: Tx, surveyId: string) {
  const found = await tx
    .selectFrom('survey.survey as s')
    .innerJoin('par.round as r', 'r.id', 's.round_id')
    .where('s.id', '=', surveyId)
    .select([
      's.id',
      's.title',
      's.status',
      's.version',
      's.questionnaire',
      's.few_answers as fewAnswers',
      's.is_sample as isSample',
      's.taken_by_name as takenByName',
      's.taken_at as takenAt',
      's.counted_at as countedAt',
      's.closes_at as closesAt',
      'r.id as roundId',
      'r.name as roundName',
      'r.status as roundStatus',
    ])
    .executeTakeFirst()
  return found ?? refuse('survey.not-found')
}

const groupsOf = (tx: Tx, surveyId: string) =>
  tx
    .selectFrom('survey.respondent_group')
    .select(['id as groupId', 'name'])
    .where('survey_id', '=', surveyId)
    .orderBy('position')
    .execute()

const quotasOf = (tx: Tx, surveyId: string) =>
  tx
    .selectFrom('survey.quota as q')
    .innerJoin('survey.target as t', 't.id', 'q.target_id')
    .where('t.survey_id', '=', surveyId)
    .select(['q.target_id as targetId', 'q.group_id as groupId', 'q.forms'])
    .execute()

export async function resultGround(tx: Tx, surveyId: string): Promise<ResultGround> {
  const survey = await surveyRow(tx, surveyId)
  const groups = await groupsOf(tx, surveyId)
  const counts = await formCounts(tx, surveyId)
  const outside = await outsideLeaves(tx, survey.roundId)
  const asked = Map.groupBy(await quotasOf(tx, surveyId), ({ targetId }) => targetId)
  const given = Map.groupBy(counts, ({ targetId }) => targetId)
  const blockOf = new Map(outside.units.map(({ unitId, blockName }) => [unitId, blockName]))
  const targets = await tx
    .selectFrom('survey.target')
    .select(['id', 'unit_id', 'unit_name', 'few_reason'])
    .where('survey_id', '=', surveyId)
    .execute()
  const units = targets.map((target) => {
    const forms = formsOf(groups, asked.get(target.id) ?? [], given.get(target.id) ?? [])
    return {
      targetId: target.id,
      unitId: target.unit_id,
      unitName: target.unit_name,
      fewReason: target.few_reason,
      blockName: blockOf.get(target.unit_id) ?? '',
      asked: sum([...forms.values()], 'asked'),
      given: sum([...forms.values()], 'given'),
      groups: forms,
    }
  })
  return {
    survey,
    questionnaire: survey.questionnaire as unknown as Questionnaire,
    groups,
    units: units.toSorted((a, b) => compareVietnamese(a.unitName, b.unitName)),
    counts,
    outside,
  }
}

const sum = (forms: readonly GroupForms[], what: keyof GroupForms) => forms.reduce((all, form) => all + form[what], 0)

function formsOf(
  groups: readonly { groupId: string }[],
  quotas: readonly { groupId: string; forms: number }[],
  counts: readonly FormCount[],
): Map<string, GroupForms> {
  return new Map(
    groups.flatMap(({ groupId }) => {
      const asked = quotas.find((quota) => quota.groupId === groupId)?.forms ?? 0
      const given = counts.filter((count) => count.groupId === groupId).reduce((all, count) => all + count.given, 0)
      return asked === 0 && given === 0 ? [] : [[groupId, { asked, given }]]
    }),
  )
}
