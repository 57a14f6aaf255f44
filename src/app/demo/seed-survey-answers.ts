/** What invented respondents answer: sealed into the urn like everybody's, and counted where the time is over. */

import { countSurvey } from '../../modules/survey/actions/count-survey.ts'
import { sealForm } from '../../modules/survey/actions/seal-form.ts'
import {
  type Chosen,
  type Question,
  type Questionnaire,
  questionsOf,
} from '../../modules/survey/rules/questionnaire.ts'
import { chunksOf } from '../../shared/chunks.ts'
import type { Random } from './random.ts'
import type { Seeding } from './seeding.ts'

const REMARKS = [
  'Cần công khai lịch tiếp và người giải quyết trên cổng thông tin.',
  'Văn bản hướng dẫn đôi khi ban hành sát hạn nên cấp xã khó thực hiện.',
  'Phối hợp với xã tốt, trả lời điện thoại nhanh.',
  'Nên tập huấn thêm về dịch vụ công trực tuyến cho cấp xã.',
  'Hồ sơ liên thông còn phải nộp lại bản giấy ở một vài thủ tục.',
  'Lãnh đạo đi cơ sở nhiều, nắm sát tình hình.',
  'Đề nghị trả lời kiến nghị bằng văn bản đúng hạn hơn.',
  'Ứng dụng công nghệ thông tin tiến bộ rõ so với năm trước.',
]

/** How well the unit stands, and how many of those asked answer: one has hardly any forms, one few, one a small group. */
function standingOf(at: number, random: Random) {
  if (at === 3) return { good: 0.62, answers: () => 0.02 }
  if (at === 7) return { good: 0.7, answers: () => 0.16 }
  if (at === 5) return { good: 0.76, answers: (group: number) => (group === 0 ? 0.1 : 0.9) }
  const share = Math.min(1, 0.8 + random.next() * 0.35)
  return { good: 0.55 + random.next() * 0.33, answers: () => share }
}

/** Around how well the unit stands on the scale, a place up or down. */
function ratedAt(places: number, good: number, random: Random): number {
  const drawn = good * (places - 1) + (random.next() + random.next() + random.next() - 1.5) * 1.6
  return Math.max(0, Math.min(places - 1, Math.round(drawn)))
}

function answerTo(question: Question, good: number, random: Random): number | string | undefined {
  if (question.kind === 'remark') return random.chance(0.06) ? random.pick(REMARKS) : undefined
  if (!question.required && random.chance(0.12)) return undefined
  if (question.kind === 'rating') return ratedAt(question.scale.length, good, random)
  const unknown = question.options.filter(({ percent }) => percent === null)
  if (unknown[0] && random.chance(0.08)) return unknown[0].id
  const known = question.options.filter(({ percent }) => percent !== null)
  const fromWorst = known.toSorted((a, b) => (a.percent as number) - (b.percent as number))
  return fromWorst[ratedAt(fromWorst.length, good, random)]?.id
}

function formOf(questionnaire: Questionnaire, good: number, random: Random): Chosen {
  const said = questionsOf(questionnaire).map((question, place) => {
    // Each question is a little easier or harder than the others, for every unit alike.
    const ease = ((place * 37) % 11) / 60 - 0.08
    return [question.id, answerTo(question, good + ease, random)] as const
  })
  return Object.fromEntries(said.filter(([, answer]) => answer !== undefined)) as Chosen
}

interface Wanted {
  surveyId: string
  /** Of those who answer at all: a survey that is still open has fewer. */
  share: number
}

/** Fills the urn as far as the quotas go. */
export async function seedSurveyAnswers({ tx, seals, random }: Seeding, { surveyId, share }: Wanted): Promise<void> {
  const { questionnaire } = await tx
    .selectFrom('survey.survey')
    .select('questionnaire')
    .where('id', '=', surveyId)
    .executeTakeFirstOrThrow()
  const asked = questionnaire as unknown as Questionnaire
  const quotas = await tx
    .selectFrom('survey.quota as q')
    .innerJoin('survey.target as t', 't.id', 'q.target_id')
    .innerJoin('survey.respondent_group as g', 'g.id', 'q.group_id')
    .where('t.survey_id', '=', surveyId)
    .select(['q.target_id', 'q.group_id', 'q.forms', 'g.position'])
    .orderBy('t.unit_name')
    .orderBy('g.position')
    .execute()
  const rows = [...Map.groupBy(quotas, ({ target_id }) => target_id).values()].flatMap((ofUnit, at) => {
    const { good, answers } = standingOf(at, random)
    return ofUnit.flatMap(({ target_id, group_id, forms, position }) => {
      const given = Math.round(forms * answers(position) * share)
      const opinion = good + (position - 1) * 0.04
      return Array.from({ length: given }, () => ({
        survey_id: surveyId,
        target_id,
        group_id,
        channel: random.chance(0.12) ? ('paper' as const) : ('link' as const),
        sealed: sealForm(seals, asked, formOf(asked, opinion, random)),
      }))
    })
  })
  for (const part of chunksOf(rows, 500)) await tx.insertInto('survey.urn').values(part).execute()
}

export async function countSeeded({ tx, seals }: Seeding, surveyId: string, now: Date): Promise<void> {
  await countSurvey({ tx, seals, now }, surveyId, async () => {})
}
