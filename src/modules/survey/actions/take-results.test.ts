import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { par } from '../../par/contract.ts'
import { type Survey, survey, type Taking } from '../contract.ts'
import { aSurvey, fillUrn, times } from '../fixtures.ts'
import { count } from '../jobs.ts'

const UNITS = ['Sở Tài chính', 'Sở Y tế', 'Sở Tư pháp']
const GROUPS = [{ name: 'Đại biểu HĐND tỉnh' }, { name: 'Lãnh đạo cấp xã' }]
const GOOD = { q1: 4, q2: 3, q3: 'yes' }
const SPLIT = [...times(5, { q1: 1, q2: 1, q3: 'unknown' }), { q1: 4, q2: 1, q3: 'unknown' }]
const FEW_REASON = 'Ban Chỉ đạo thống nhất lấy kết quả của bốn phiếu thu được'

let house: House
let drawn: Survey
let round: Awaited<ReturnType<typeof aSurvey>>['round']
let surveyId: string

beforeAll(async () => {
  house = await openHouse()
  ;({ survey: drawn, round, surveyId } = await aSurvey(house, { status: 'closed', units: UNITS, groups: GROUPS }))
  await fillUrn(house, drawn, [
    { unit: 'Sở Tài chính', group: 'Lãnh đạo cấp xã', forms: times(8, GOOD) },
    { unit: 'Sở Y tế', group: 'Lãnh đạo cấp xã', forms: SPLIT },
    { unit: 'Sở Tư pháp', group: 'Lãnh đạo cấp xã', forms: times(4, GOOD) },
  ])
  await runTask(house, count, { surveyId })
})
afterAll(() => house.close())

const preview = () => round.admin.call(survey.taking, { surveyId })
const valuesOf = ({ units }: Taking, unitName: string) => units.find((unit) => unit.unitName === unitName)?.values ?? []
const unitId = (unitName: string) => drawn.surveyed.find((one) => one.unitName === unitName)?.unitId as number
const codes = () => {
  const [first, second] = drawn.questionnaire.sections.map(({ questions }) => questions[0])
  return [first, second].map((question) => (question?.kind === 'remark' ? null : question?.criterion) as string)
}
async function take(more: Partial<Parameters<typeof send>[0]> = {}) {
  const { version, seen } = await preview()
  return send({ version, seen, ...more })
}
const send = (input: {
  version: number
  seen: string
  leftOut?: number[]
  despiteFew?: { unitId: number; reason: string }[]
  replaces?: boolean
}) => round.admin.call(survey.takeResults, { surveyId, ...input })
async function importedOf(unitName: string, code: string) {
  const { assessments } = await round.admin.call(par.assessments, { roundId: round.roundId })
  const assessmentId = assessments.find((one) => one.unitName === unitName)?.id as string
  const sheet = await round.admin.call(par.assessmentSheet, { assessmentId })
  const node = sheet.nodes.find((one) => one.code === code)
  return sheet.leaves.find(({ criterionId }) => criterionId === node?.id)?.imported ?? null
}

test('before it is taken one sees every value, and why one is missing', async () => {
  const [first, second] = codes()
  const seen = await preview()
  const one = (unitName: string, code: string | undefined) =>
    valuesOf(seen, unitName).find((value) => value.code === code)
  expect(one('Sở Tài chính', first)).toMatchObject({ now: null, mean: 875_000, answers: 8, missing: null })
  expect(one('Sở Y tế', second)).toMatchObject({ mean: null, answers: 0, missing: 'no-answer' })
  expect(one('Sở Tư pháp', first)).toMatchObject({ mean: null, answers: 4, missing: 'too-few' })
  const unasked = valuesOf(seen, 'Sở Tài chính').filter(({ code }) => code !== first && code !== second)
  expect(unasked.length).toBeGreaterThan(0)
  expect(unasked.every(({ missing }) => missing === 'not-asked')).toBe(true)
})

test('the means become values of the round with the survey as their source; named units are left out', async () => {
  const [first] = codes()
  expect(await take({ leftOut: [unitId('Sở Y tế')] })).toEqual({ taken: 2 })
  expect(await importedOf('Sở Tài chính', first as string)).toMatchObject({
    percent: 875_000,
    source: 'Điều tra thử, 18 phiếu',
  })
  expect(await importedOf('Sở Y tế', first as string)).toBeNull()
  expect(await importedOf('Sở Tư pháp', first as string)).toBeNull()
  const { rows } = await house.owner.query('select distinct origin, origin_id from par.imported_value')
  expect(rows).toEqual([{ origin: 'survey', origin_id: surveyId }])
  expect(await round.admin.call(survey.survey, { surveyId })).toMatchObject({ takenByName: 'Trần Thị Quản' })
})

test('taken again it replaces only what one agreed to, and only what one has seen', async () => {
  await expect(take()).rejects.toThrow('2 giá trị sẽ bị thay')
  const { version, seen } = await preview()
  const [first] = codes()
  await round.admin.call(par.importValues, {
    roundId: round.roundId,
    text: `Đơn vị\tMã tiêu chí\tGiá trị\nSở Tài chính\t${first}\t50`,
    source: 'Bảng của đơn vị tư vấn',
  })
  await expect(send({ version, seen, replaces: true })).rejects.toThrow('vừa được thay đổi')
  expect(await importedOf('Sở Tài chính', first as string)).toMatchObject({ percent: 500_000 })
  expect(await take({ replaces: true })).toEqual({ taken: 3 })
  // Its sampling error comes with it: one of six said otherwise.
  const { rows } = await house.owner.query<{ error: string }>(
    `select r.error from survey.result r join survey.target t on t.id = r.target_id
     where t.unit_id = $1 and r.about = 'criterion' and r.key = $2 and r.group_id is null`,
    [unitId('Sở Y tế'), first],
  )
  const error = Math.round(Number(rows[0]?.error) * 10_000)
  expect(error).toBeGreaterThan(0)
  expect(await importedOf('Sở Y tế', first as string)).toMatchObject({ error })
  expect(await importedOf('Sở Tài chính', first as string)).toMatchObject({ percent: 875_000 })
})

test('fewer than five answers are given to the round only by a person, for a reason that is kept', async () => {
  const [first] = codes()
  const few = (name: string) => [{ unitId: unitId(name), reason: FEW_REASON }]
  await expect(take({ replaces: true, despiteFew: few('Sở Tài chính') })).rejects.toThrow('không thiếu phiếu')
  await expect(
    take({ replaces: true, despiteFew: few('Sở Tư pháp'), leftOut: [unitId('Sở Tư pháp')] }),
  ).rejects.toThrow('đã được để lại')
  expect(await take({ replaces: true, despiteFew: few('Sở Tư pháp') })).toEqual({ taken: 5 })
  expect(await importedOf('Sở Tư pháp', first as string)).toMatchObject({ percent: 875_000, error: null })
  const reasons = await house.owner.query<{ few_reason: string }>(
    'select few_reason from survey.target where few_reason is not null',
  )
  expect(reasons.rows).toEqual([{ few_reason: FEW_REASON }])
  const justice = (await preview()).units.find((unit) => unit.unitName === 'Sở Tư pháp')
  expect(justice?.fewReason).toBe(FEW_REASON)
})

test('with every unit left out there is nothing to take', async () => {
  await expect(take({ leftOut: UNITS.map(unitId) })).rejects.toThrow('Không có giá trị nào')
})

test('a published round takes nothing', async () => {
  const { version, seen } = await preview()
  await house.owner.query(`update par.round set status = 'published' where id = $1`, [round.roundId])
  await expect(send({ version, seen, replaces: true })).rejects.toThrow('đã công bố')
  expect((await preview()).roundIsPublished).toBe(true)
})
