import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Client, type House, openHouse } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { notices } from '../../notices/contract.ts'
import { aRound } from '../../par/fixtures.ts'
import { survey } from '../contract.ts'
import { aSurvey } from '../fixtures.ts'
import { closeOnTime } from '../jobs.ts'

const DAY = 86_400_000
let house: House
let round: Awaited<ReturnType<typeof aRound>>
let admin: Client
let title = 0

beforeAll(async () => {
  house = await openHouse()
  round = await aRound(house, { name: 'Kỳ điều tra' })
  admin = round.admin
})
beforeEach(() => {
  house.clock.now = new Date()
})
afterAll(() => house.close())

const opened = () => {
  title += 1
  return aSurvey(house, { round, title: `Cuộc ${title}`, status: 'open' })
}
const read = (surveyId: string, reader = admin) => reader.call(survey.survey, { surveyId })
const at = (days: number) => new Date(house.clock.now.getTime() + days * DAY).toISOString()
/** Titles of the notices of surveys. */
const told = async (client: Client) =>
  (await client.call(notices.notices, {})).notices
    .map((notice) => notice.title)
    .filter((one) => one.includes('Đã đóng'))

test('after opening nothing is drawn any more; quotas rise, and fall for nobody', async () => {
  const { surveyId, survey: seen } = await opened()
  const { version } = seen
  await expect(admin.call(survey.saveQuestionnaire, { ...seen, surveyId, version })).rejects.toThrow(
    'Cuộc điều tra đã mở',
  )
  const draw = admin.call(survey.saveFrame, { surveyId, version, groups: [], unitIds: [], quotas: [] })
  await expect(draw).rejects.toThrow('Cuộc điều tra đã mở')
  const unitOf = new Map(seen.surveyed.map(({ id, unitId }) => [id, unitId]))
  const quotas = (by: number) =>
    seen.quotas.map(({ targetId, groupId, forms, population }) => ({
      unitId: unitOf.get(targetId) as number,
      groupId,
      forms: forms + by,
      population,
    }))
  await expect(admin.call(survey.raiseQuotas, { surveyId, version, quotas: quotas(-1) })).rejects.toThrow(
    'chỉ được tăng',
  )
  const raised = await admin.call(survey.raiseQuotas, { surveyId, version, quotas: quotas(5) })
  expect(await read(surveyId)).toMatchObject({ asked: 60, version: raised.version, status: 'open' })
  await expect(admin.call(survey.raiseQuotas, { surveyId, version, quotas: quotas(9) })).rejects.toThrow('vừa thay đổi')
})

test('the end is put off, never moved up', async () => {
  const { surveyId, survey: seen } = await opened()
  const extend = (closesAt: string) => admin.call(survey.extendSurvey, { surveyId, version: seen.version, closesAt })
  await expect(extend(at(4))).rejects.toThrow('Hạn mới phải sau hạn đang có')
  await extend(at(9))
  expect(Date.parse((await read(surveyId)).closesAt ?? '')).toBe(Date.parse(at(9)))
})

test('closed by hand it ends now, and the others who draw surveys up are told', async () => {
  const { surveyId, survey: seen } = await opened()
  const other = await house.person({ unitId: round.office, grants: [{ role: 'par-admin', unitId: null }] })
  const viewer = await house.person({ unitId: round.office, grants: [{ role: 'par-appraiser', unitId: null }] })
  await admin.call(survey.closeSurvey, { surveyId, version: seen.version })
  const closed = await read(surveyId)
  expect(closed).toMatchObject({ status: 'closed' })
  expect(Date.parse(closed.closesAt ?? '')).toBe(house.clock.now.getTime())
  expect(await told(other)).toEqual([`Đã đóng: ${seen.title}`])
  expect(await told(viewer)).toEqual([])
  const again = admin.call(survey.closeSurvey, { surveyId, version: closed.version })
  await expect(again).rejects.toThrow('đã đóng nên không')
})

test('when its time is over it closes by itself, once, with one notice', async () => {
  const { surveyId, survey: seen } = await opened()
  const still = await opened()
  await admin.call(survey.extendSurvey, { surveyId: still.surveyId, version: still.survey.version, closesAt: at(30) })
  house.clock.now = new Date(house.clock.now.getTime() + 6 * DAY)
  const reader = await house.person({ unitId: round.office, grants: [{ role: 'par-admin', unitId: null }] })
  await runTask(house, closeOnTime, {})
  expect(await runTask(house, closeOnTime, {})).toEqual({ closed: 0 })
  expect(await read(surveyId, reader)).toMatchObject({ status: 'closed', closesAt: seen.closesAt })
  expect(await read(still.surveyId, reader)).toMatchObject({ status: 'open' })
  expect((await told(reader)).filter((one) => one === `Đã đóng: ${seen.title}`)).toHaveLength(1)
})

test('whoever may only look opens and closes nothing', async () => {
  const { surveyId, survey: seen } = await opened()
  const viewer = await house.person({ unitId: round.office, grants: [{ role: 'par-appraiser', unitId: null }] })
  const closing = viewer.call(survey.closeSurvey, { surveyId, version: seen.version })
  await expect(closing).rejects.toMatchObject({ status: 403 })
  expect((await viewer.call(survey.survey, { surveyId })).status).toBe('open')
})
