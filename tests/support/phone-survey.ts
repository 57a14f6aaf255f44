/** An open survey with links, made without its doors: for what respondents do, in a test's house or a running program. */

import { linkToken } from '../../src/modules/survey/actions/link-token.ts'
import type { Questionnaire } from '../../src/modules/survey/rules/questionnaire.ts'
import type { Tx } from '../../src/platform/http/call.ts'
import { hashOf } from '../../src/platform/seals/hash.ts'
import type { Seals } from '../../src/platform/seals/seals.ts'

export const SCALE = ['Rất không tốt', 'Không tốt', 'Bình thường', 'Tốt', 'Rất tốt']

/** Two ratings, a choice that may be left out, and a remark. */
export const SHORT_FORM: Questionnaire = {
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
          criterion: null,
        },
        {
          kind: 'rating',
          id: 'q2',
          text: 'Phối hợp giải quyết công việc',
          scale: SCALE,
          required: true,
          criterion: null,
        },
      ],
    },
    {
      id: 's2',
      title: 'Văn bản quy phạm pháp luật',
      questions: [
        {
          kind: 'choice',
          id: 'q3',
          text: 'Văn bản được ban hành kịp thời',
          options: [
            { id: 'yes', label: 'Kịp thời', percent: 1_000_000 },
            { id: 'no', label: 'Không kịp thời', percent: 0 },
            { id: 'unknown', label: 'Không rõ', percent: null },
          ],
          required: false,
          criterion: null,
        },
        { kind: 'remark', id: 'q4', text: 'Ý kiến khác' },
      ],
    },
  ],
}

export interface PhoneLink {
  id: string
  token: string
  groupId: string
  /** Beside it on the list. */
  respondentId: string
}

export interface PhoneSurvey {
  surveyId: string
  groups: { id: string; name: string }[]
  targets: { id: string; unit_name: string }[]
  links: PhoneLink[]
}

interface Wanted {
  /** Links by group. */
  links: Readonly<Record<string, number>>
  units: number
  now: Date
  questionnaire?: Questionnaire
  title?: string
}

const DAY = 86_400_000

export async function aPhoneSurvey(tx: Tx, seals: Seals, wanted: Wanted): Promise<PhoneSurvey> {
  const { links, units, now, questionnaire = SHORT_FORM, title = 'Lấy ý kiến về các sở năm 2025' } = wanted
  const at = (days: number) => new Date(now.getTime() + days * DAY).toISOString()
  const round = await tx
    .insertInto('par.round')
    .values({
      year: 2025,
      name: `Kỳ ${title}`,
      frame_day: '2025-06-30',
      period_from: '2025-01-01',
      period_to: '2025-12-31',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: surveyId } = await tx
    .insertInto('survey.survey')
    .values({
      round_id: round.id,
      title,
      introduction: 'Kính mời ông/bà cho ý kiến về kết quả cải cách hành chính của các cơ quan dưới đây.',
      status: 'open',
      questionnaire: JSON.stringify(questionnaire),
      opens_at: at(-1),
      closes_at: at(5),
      created_by_name: 'Lê Thị Soạn',
      created_at: at(-2),
      opened_at: at(-1),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const groups = await tx
    .insertInto('survey.respondent_group')
    .values(Object.keys(links).map((name, position) => ({ survey_id: surveyId, name, position })))
    .returning(['id', 'name'])
    .execute()
  const known = await tx
    .selectFrom('organization.unit_version')
    .select(['unit_id', 'full_name as unit_name'])
    .where('valid_from', '<=', '2025-06-30')
    .where('valid_to', '>', '2025-06-30')
    .where('recorded_to', '=', 'infinity')
    .orderBy('unit_id')
    .limit(units)
    .execute()
  const targets = await tx
    .insertInto('survey.target')
    .values(known.map((unit) => ({ survey_id: surveyId, ...unit })))
    .returning(['id', 'unit_name'])
    .execute()
  const made: PhoneLink[] = []
  for (const group of groups)
    for (let at = 0; at < (links[group.name] ?? 0); at++)
      made.push(await aLink(tx, seals, { surveyId, groupId: group.id, number: made.length + 1 }, targets))
  return { surveyId, groups, targets, links: made }
}

async function aLink(
  tx: Tx,
  seals: Seals,
  { surveyId, groupId, number }: { surveyId: string; groupId: string; number: number },
  targets: PhoneSurvey['targets'],
): Promise<PhoneLink> {
  const { id: respondentId } = await tx
    .insertInto('survey.respondent')
    .values({ survey_id: surveyId, group_id: groupId, full_name: `Người Được Mời ${number}` })
    .returning('id')
    .executeTakeFirstOrThrow()
  const id = crypto.randomUUID()
  const token = linkToken(seals, { id, turn: 1 })
  await tx
    .insertInto('survey.link')
    .values({
      id,
      survey_id: surveyId,
      group_id: groupId,
      respondent_id: respondentId,
      number,
      token_hash: await hashOf(token),
    })
    .execute()
  await tx
    .insertInto('survey.link_use')
    .values(targets.map((target) => ({ link_id: id, target_id: target.id })))
    .execute()
  return { id, token, groupId, respondentId }
}
