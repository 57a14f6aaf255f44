/** The survey of the year: two groups of respondents fill in 1,600 forms about all units, each on a link of his own. */
import { randomUUID } from 'node:crypto'
import { randomFrom } from '../../src/app/demo/random.ts'
import { par } from '../../src/modules/par/contract.ts'
import { ownLeaves } from '../../src/modules/par/fixtures.ts'
import { linkToken } from '../../src/modules/survey/actions/link-token.ts'
import { aList, people } from '../../src/modules/survey/actions/links/fixtures.ts'
import { type Survey, survey } from '../../src/modules/survey/contract.ts'
import { SCALE } from '../../src/modules/survey/fixtures.ts'
import { count } from '../../src/modules/survey/jobs.ts'
import { runTask } from '../support/run-task.ts'
import { FULL, type Outside } from './pencil.ts'
import { eightAtATime, type Province } from './province.ts'

const MINUTE = 60_000
export const FORMS = 1_600
const DEPUTIES = 'Đại biểu HĐND tỉnh'
const COMMUNES = 'Lãnh đạo, công chức cấp xã'
/** What is not surveyed comes in a table: the same percentage for all. */
const EXTERNAL = 80

export interface Asking {
  surveyId: string
  /** What was marked: by unit and code of a criterion, places on the scale. */
  marked: Map<number, Map<string, number[]>>
}

/** A question for each surveyed criterion; three forms of each group about each unit, one more of communes' people while 1,600 lasts. */
export async function drawUp({ house, admin, roundId, sheets }: Province): Promise<Asking> {
  const { surveyId } = await admin.call(survey.createSurvey, { roundId, title: 'Điều tra xã hội học năm 2024' })
  const { criteria } = await admin.call(survey.surveyGround, { surveyId })
  const codes = [...new Set(criteria.map(({ code }) => code))]
  const rating = (code: string, at: number) => ({
    kind: 'rating' as const,
    id: `q${at + 1}`,
    text: `Ông/bà đánh giá thế nào về nội dung ${code}?`,
    scale: SCALE,
    required: true,
    criterion: code,
  })
  const { version } = await admin.call(survey.saveQuestionnaire, {
    surveyId,
    version: 1,
    title: 'Điều tra xã hội học năm 2024',
    introduction: '',
    isSample: false,
    questionnaire: { sections: [{ id: 's1', title: 'Kết quả cải cách hành chính', questions: codes.map(rating) }] },
  })
  const groups = [DEPUTIES, COMMUNES].map((name) => ({ id: randomUUID(), name, weight: null }))
  const unitIds = sheets.map(({ unitId }) => unitId)
  const spare = FORMS - unitIds.length * 6
  const quotas = unitIds.flatMap((unitId, at) =>
    groups.map(({ id, name }) => ({
      unitId,
      groupId: id,
      population: null,
      forms: name === COMMUNES && at < spare ? 4 : 3,
    })),
  )
  const framed = await admin.call(survey.saveFrame, { surveyId, version, groups, unitIds, quotas })
  const at = (minutes: number) => new Date(house.clock.now.getTime() + minutes * MINUTE).toISOString()
  await admin.call(survey.openSurvey, { surveyId, version: framed.version, opensAt: at(-1), closesAt: at(50) })
  return { surveyId, marked: new Map() }
}

/** Ninety deputies and a hundred and ten of the communes answer; what each marked is noted beside. */
export async function answer(province: Province, { surveyId, marked }: Asking): Promise<number> {
  const { admin, house } = province
  await admin.call(survey.takeList, aList(surveyId, [...people(90, DEPUTIES), ...people(110, COMMUNES)]))
  const issued = await admin.call(survey.issueLinks, { surveyId, toList: true })
  const { surveyed } = await admin.call(survey.survey, { surveyId })
  const { rows } = await admin.call(survey.respondents, { surveyId, pageSize: 200 })
  const links = rows.flatMap(({ link }) => (link ? [link] : []))
  await eightAtATime(links, async ({ id, turn, number }) => {
    // A token is made whenever a slip is printed, and stands in no table.
    const told = { token: linkToken(house.seals, { id, turn }), device: `dien-thoai-${number}`.padEnd(22, '0') }
    const form = await house.stranger.call(survey.openForm, told)
    const random = randomFrom(number)
    for (const unit of form.units) {
      const chosen = drawnForm(form.questionnaire, random)
      const receipt = randomUUID()
      await house.stranger.call(survey.giveForm, { ...told, targetId: unit.id, chosen, receipt })
      note(marked, surveyed.find((one) => one.id === unit.id)?.unitId as number, form.questionnaire, chosen)
    }
  })
  return issued.forms
}

type Questionnaire = Survey['questionnaire']

function drawnForm({ sections }: Questionnaire, random: ReturnType<typeof randomFrom>): Record<string, number> {
  const mood = 1 + random.next() * 3
  const place = () => Math.max(0, Math.min(SCALE.length - 1, Math.round(mood + random.next() * 2 - 1)))
  return Object.fromEntries(sections.flatMap(({ questions }) => questions.map(({ id }) => [id, place()])))
}

function note(marked: Asking['marked'], unitId: number, { sections }: Questionnaire, chosen: Record<string, number>) {
  const mine = marked.get(unitId) ?? new Map<string, number[]>()
  marked.set(unitId, mine)
  for (const question of sections.flatMap(({ questions }) => questions)) {
    const code = question.kind === 'remark' ? null : question.criterion
    if (code !== null) mine.set(code, [...(mine.get(code) ?? []), chosen[question.id] as number])
  }
}

/** Closed, counted in the background, and its means made values of the round. @returns how many. */
export async function countAndTake({ house, admin }: Province, { surveyId }: Asking): Promise<number> {
  const { version } = await admin.call(survey.survey, { surveyId })
  await admin.call(survey.closeSurvey, { surveyId, version })
  await admin.call(survey.startCount, { surveyId })
  await runTask(house, count, { surveyId })
  const seen = await admin.call(survey.taking, { surveyId })
  const { taken } = await admin.call(survey.takeResults, { surveyId, version: seen.version, seen: seen.seen })
  return taken
}

/** What other systems say: a table with the same percentage for every unit. */
export async function importTheRest({ admin, roundId, sheets }: Province): Promise<void> {
  const rows: string[] = []
  for (const members of Map.groupBy(sheets, ({ blockName }) => blockName).values()) {
    const sheet = await admin.call(par.assessmentSheet, { assessmentId: members[0]?.id as string })
    const own = new Set(ownLeaves(sheet).map(({ id }) => id))
    const codes = sheet.nodes
      .filter(({ id, scoring }) => scoring && !own.has(id) && (scoring as { type: string }).type === 'external')
      .map(({ code }) => code)
    rows.push(...members.flatMap(({ unitName }) => codes.map((code) => `${unitName}\t${code}\t${EXTERNAL}`)))
  }
  const text = ['Đơn vị\tMã tiêu chí\tGiá trị', ...rows].join('\n')
  await admin.call(par.importValues, { roundId, text, source: 'Hệ thống dịch vụ công' })
}

/** By pencil: five places are 0, 25, 50, 75 and 100 percent; the mean of all forms, half up. */
export function outsideOf({ marked }: Asking): Outside {
  return (unitId, code) => {
    const places = marked.get(unitId)?.get(code)
    if (!places) return EXTERNAL * 10_000
    const sum = places.reduce((total, place) => total + place * (FULL / 4), 0)
    return Math.floor((2 * sum + places.length) / (2 * places.length))
  }
}
