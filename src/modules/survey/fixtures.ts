/** Builders for tests: a survey in any status over two units of a small round. */
import { randomUUID } from 'node:crypto'
import type { Client, House } from '../../../tests/support/house.ts'
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
 * a day, until in five days; a closed one closed now; nothing was counted of a counted one.
 */
export async function aSurvey(house: House, wanted: SurveyWanted = {}) {
  const { status = 'draft', title = 'Điều tra thử', forms = 10, population = null } = wanted
  const round = wanted.round ?? (await aRound(house, { name: wanted.roundName ?? 'Kỳ điều tra' }))
  const { admin, roundId } = round
  const { surveyId } = await admin.call(survey.createSurvey, { roundId, title })
  const { criteria } = await admin.call(survey.surveyGround, { surveyId })
  const questionnaire = wanted.questionnaire ?? aQuestionnaire(criteria.map(({ code }) => code))
  const groups = wanted.groups ?? [{ name: 'Đại biểu HĐND tỉnh' }, { name: 'Lãnh đạo cấp xã' }]
  const { version } = await admin.call(survey.saveQuestionnaire, {
    surveyId,
    version: 1,
    title,
    introduction: '',
    isSample: false,
    questionnaire: questionnaire as Survey['questionnaire'],
  })
  const named = groups.map(({ name, weight }) => ({ id: randomUUID(), name, weight: weight ?? null }))
  const unitIds: number[] = []
  for (const name of wanted.units ?? ['Sở Tài chính', 'Sở Y tế']) unitIds.push(await house.unit(name, '2024-12-31'))
  const quotas = unitIds.flatMap((unitId) => named.map(({ id }) => ({ unitId, groupId: id, forms, population })))
  await admin.call(survey.saveFrame, { surveyId, version, groups: named, unitIds, quotas })
  if (status !== 'draft') await bringTo(house, admin, surveyId, status)
  return { surveyId, round, admin: admin as Client, survey: await admin.call(survey.survey, { surveyId }) }
}

async function bringTo(house: House, admin: Client, surveyId: string, status: Survey['status']) {
  const at = (days: number) => new Date(house.clock.now.getTime() + days * DAY).toISOString()
  const { version } = await admin.call(survey.openSurvey, { surveyId, version: 3, opensAt: at(-1), closesAt: at(5) })
  if (status !== 'open') await admin.call(survey.closeSurvey, { surveyId, version })
  if (status === 'counted')
    await house.owner.query(`update survey.survey set status = 'counted', counted_at = $2 where id = $1`, [
      surveyId,
      at(0),
    ])
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
