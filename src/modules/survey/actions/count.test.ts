import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { survey } from '../contract.ts'
import { aSurvey, fillUrn, times } from '../fixtures.ts'
import { count } from '../jobs.ts'
import { countSurvey } from './count-survey.ts'

const GROUP = 'Đại biểu HĐND tỉnh'
const UNIT = 'Sở Y tế'
const GOOD = { q1: 4, q2: 3, q3: 'yes', q4: 4, q5: 'Cần trả lời nhanh hơn' }

let house: House
let round: Awaited<ReturnType<typeof aSurvey>>['round']
let made = 0

beforeAll(async () => {
  house = await openHouse()
  ;({ round } = await aSurvey(house, { title: 'Đang soạn' }))
})
afterAll(() => house.close())

async function aClosedOne(forms: number) {
  const closed = await aSurvey(house, {
    round,
    title: `Cuộc ${++made}`,
    status: 'closed',
    units: [UNIT],
    groups: [{ name: GROUP }],
  })
  await fillUrn(house, closed.survey, [{ unit: UNIT, group: GROUP, forms: times(forms, GOOD) }])
  return closed
}
const rowsIn = async (table: string, surveyId: string) =>
  (await house.owner.query(`select from survey.${table} where survey_id = $1`, [surveyId])).rowCount
const statusOf = async (surveyId: string) =>
  (await house.owner.query<{ status: string }>('select status from survey.survey where id = $1', [surveyId])).rows[0]
    ?.status

test('a closed survey is counted in the background, once', async () => {
  const { admin, surveyId } = await aClosedOne(12)
  const { runId } = await admin.call(survey.startCount, { surveyId })
  const { rows } = await house.owner.query('select task, label, state from jobs.run where id = $1', [runId])
  expect(rows).toEqual([{ task: 'survey.count', label: `Kiểm phiếu: Cuộc ${made}`, state: 'waiting' }])
  expect(await runTask(house, count, { surveyId })).toEqual({ forms: 12 })
  expect(await rowsIn('answer', surveyId)).toBe(12)
  expect(await rowsIn('remark', surveyId)).toBe(12)
  await expect(admin.call(survey.startCount, { surveyId })).rejects.toThrow(/chỉ kiểm phiếu một lần/)
})

test('neither a draft nor an open survey is counted', async () => {
  const open = await aSurvey(house, { round, title: 'Đang mở', status: 'open' })
  await expect(open.admin.call(survey.startCount, { surveyId: open.surveyId })).rejects.toThrow(
    /“Đang lấy ý kiến” nên chưa kiểm phiếu được. Hãy đóng/,
  )
  await expect(runTask(house, count, { surveyId: open.surveyId })).rejects.toThrow(/Hãy đóng cuộc điều tra trước/)
})

test('paper forms that are not settled are named, at the door and again in the work itself', async () => {
  const { admin, surveyId, survey: drawn } = await aClosedOne(5)
  for (const [number, status] of [
    [7, 'typed-once'],
    [3, 'typed-once'],
    [9, 'differs'],
    [4, 'agreed'],
  ])
    await house.owner.query(
      'insert into survey.paper_form (survey_id, target_id, group_id, number, status) values ($1, $2, $3, $4, $5)',
      [surveyId, drawn.surveyed[0]?.id, drawn.groups[0]?.id, number, status],
    )
  const told = /2 phiếu giấy mới nhập một lần \(số 3, 7\).*1 phiếu giấy hai lần nhập khác nhau \(số 9\)/
  await expect(admin.call(survey.startCount, { surveyId })).rejects.toThrow(told)
  await expect(runTask(house, count, { surveyId })).rejects.toThrow(told)
  expect(await rowsIn('urn', surveyId)).toBe(5)
})

test('a count that breaks off leaves the urn as it was, and counts all of it the next time', async () => {
  const { surveyId } = await aClosedOne(450)
  const told: number[] = []
  const breaking = house.arrange((tx) =>
    countSurvey({ tx, seals: house.seals, now: house.clock.now } as never, surveyId, async (done) => {
      told.push(done)
      if (done >= 400) throw new Error('mất điện')
    }),
  )
  await expect(breaking).rejects.toThrow('mất điện')
  expect(told).toEqual([0, 200, 400])
  expect([await rowsIn('urn', surveyId), await rowsIn('answer', surveyId)]).toEqual([450, 0])
  expect(await statusOf(surveyId)).toBe('closed')
  expect(await runTask(house, count, { surveyId })).toEqual({ forms: 450 })
  expect([await rowsIn('urn', surveyId), await rowsIn('answer', surveyId)]).toEqual([0, 450])
})

test('forms sealed with another key are not lost: the count says what to bring back', async () => {
  const { surveyId } = await aClosedOne(3)
  await house.owner.query(
    `update survey.urn set sealed = overlay(sealed placing '\\x00'::bytea from 40)
       where id = (select id from survey.urn where survey_id = $1 limit 1)`,
    [surveyId],
  )
  await expect(runTask(house, count, { surveyId })).rejects.toThrow(/Hãy khôi phục thư mục dữ liệu/)
  expect(await rowsIn('urn', surveyId)).toBe(3)
  expect(await statusOf(surveyId)).toBe('closed')
})
