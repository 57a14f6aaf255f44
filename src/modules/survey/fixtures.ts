/** Builders for tests: a survey in any status over two units of a small round. */
import type { Client, House } from '../../../tests/support/house.ts'
import { decimalFromPoints, points } from '../../shared/points.ts'
import { aRound } from '../par/fixtures.ts'
import { sealForm } from './actions/seal-form.ts'
import { type Survey, survey } from './contract.ts'
import type { Chosen, Questionnaire } from './rules/questionnaire.ts'

const DAY = 86_400_000
export const SCALE = ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng']

/** Two ratings and a choice for criteria of the round, a question that speaks for none, and a remark. */
export function aQuestionnaire([first = null, second = null]: readonly (string | null)[] = []): Questionnaire {
  return {
    sections: [
      {
        id: 's1',
        title: 'Chỉ đạo, điều hành',
        questions: [
          {
            kind: 'rating',
            id: 'q1',
            text: 'Tính năng động của lãnh đạo',
            scale: SCALE,
            required: true,
            criterion: first,
          },
          { kind: 'rating', id: 'q2', text: 'Tiếp thu ý kiến', scale: SCALE, required: true, criterion: first },
        ],
      },
      {
        id: 's2',
        title: 'Văn bản và bộ máy',
        questions: [
          {
            kind: 'choice',
            id: 'q3',
            text: 'Văn bản ban hành kịp thời',
            options: [
              { id: 'yes', label: 'Kịp thời', percent: 1_000_000 },
              { id: 'partly', label: 'Một phần', percent: 500_000 },
              { id: 'no', label: 'Không kịp thời', percent: 0 },
              { id: 'unknown', label: 'Không rõ', percent: null },
            ],
            required: true,
            criterion: second,
          },
          {
            kind: 'rating',
            id: 'q4',
            text: 'Phối hợp giữa các cơ quan',
            scale: SCALE,
            required: false,
            criterion: null,
          },
          { kind: 'remark', id: 'q5', text: 'Ý kiến khác' },
        ],
      },
    ],
  }
}

interface SurveyWanted {
  /** Another survey of the same round, drawn up by the same administrator. */
  round?: Awaited<ReturnType<typeof aRound>>
  roundName?: string
  title?: string
  status?: Survey['status']
  questionnaire?: Questionnaire
  /** Full names of units of the round. */
  units?: readonly string[]
  /** Weights (ten-thousandths of a percent) in all groups or in none. */
  groups?: readonly { name: string; weight?: number }[]
  /** Quota of each group about each unit. */
  forms?: number
  population?: number | null
}

/**
 * @returns the survey as its door tells it (groups and units with their ids), the round with its administrator. Open since
 * a day, until in five days; a closed one closed an hour ago.
 */
export async function aSurvey(house: House, wanted: SurveyWanted = {}) {
  const { status = 'draft', title = 'Điều tra thử', forms = 10, population = null } = wanted
  const round = wanted.round ?? (await aRound(house, { name: wanted.roundName ?? 'Kỳ điều tra' }))
  const { admin, roundId } = round
  const { surveyId } = await admin.call(survey.createSurvey, { roundId, title })
  const { criteria } = await admin.call(survey.surveyGround, { surveyId })
  const questionnaire = wanted.questionnaire ?? aQuestionnaire(criteria.map(({ code }) => code))
  const groups = wanted.groups ?? [{ name: 'Đại biểu HĐND tỉnh' }, { name: 'Lãnh đạo cấp xã' }]
  await house.owner.query('update survey.survey set questionnaire = $2 where id = $1', [
    surveyId,
    JSON.stringify(questionnaire),
  ])
  for (const [position, { name, weight }] of groups.entries())
    await house.owner.query(
      'insert into survey.respondent_group (survey_id, name, position, weight) values ($1, $2, $3, $4)',
      [surveyId, name, position, weight === undefined ? null : decimalFromPoints(points(weight))],
    )
  await addTargets(house, surveyId, wanted.units ?? ['Sở Tài chính', 'Sở Y tế'])
  await house.owner.query(
    `insert into survey.quota (target_id, group_id, forms, population)
     select t.id, g.id, $2, $3 from survey.target t, survey.respondent_group g where t.survey_id = $1 and g.survey_id = $1`,
    [surveyId, forms, population],
  )
  if (status !== 'draft') await bringTo(house, surveyId, status)
  return { surveyId, round, admin: admin as Client, survey: await admin.call(survey.survey, { surveyId }) }
}

async function addTargets(house: House, surveyId: string, units: readonly string[]) {
  for (const name of units)
    await house.owner.query('insert into survey.target (survey_id, unit_id, unit_name) values ($1, $2, $3)', [
      surveyId,
      await house.unit(name, '2024-12-31'),
      name,
    ])
}

async function bringTo(house: House, surveyId: string, status: Survey['status']) {
  const at = (days: number) => new Date(house.clock.now.getTime() + days * DAY).toISOString()
  const [opens, closes] = status === 'open' ? [at(-1), at(5)] : [at(-6), at(-1 / 24)]
  await house.owner.query(
    `update survey.survey set status = $2, opens_at = $3, closes_at = $4, opened_at = $3,
       closed_at = case when $2 in ('closed', 'counted') then $4::timestamptz end,
       counted_at = case when $2 = 'counted' then $5::timestamptz end, version = version + 1 where id = $1`,
    [surveyId, status, opens, closes, at(0)],
  )
}

interface FormsGiven {
  /** Names of a unit and a group of the survey. */
  unit: string
  group: string
  forms: readonly Chosen[]
  channel?: 'link' | 'paper' | 'import'
}

/** Sealed forms in the urn, as if they had come in. */
export async function fillUrn(house: House, drawn: Survey, given: readonly FormsGiven[]): Promise<void> {
  for (const { unit, group, forms, channel = 'link' } of given)
    for (const chosen of forms)
      await house.owner.query(
        'insert into survey.urn (survey_id, target_id, group_id, channel, sealed) values ($1, $2, $3, $4, $5)',
        [
          drawn.id,
          drawn.surveyed.find(({ unitName }) => unitName === unit)?.id,
          drawn.groups.find(({ name }) => name === group)?.id,
          channel,
          sealForm(house.seals, drawn.questionnaire as Questionnaire, chosen),
        ],
      )
}

/** So many equal forms. */
export const times = (count: number, chosen: Chosen): Chosen[] => Array.from({ length: count }, () => chosen)
