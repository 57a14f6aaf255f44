import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { type Survey, survey } from '../contract.ts'
import { aSurvey, fillUrn, times } from '../fixtures.ts'
import { count } from '../jobs.ts'

const [DEPUTIES, COMMUNES, OFFICES] = ['Đại biểu HĐND tỉnh', 'Lãnh đạo cấp xã', 'Chánh Văn phòng cấp xã']
const GROUPS = [{ name: DEPUTIES }, { name: COMMUNES }, { name: OFFICES }]
const UNITS = ['Sở Tài chính', 'Sở Y tế', 'Sở Tư pháp']
const GOOD = { q1: 4, q2: 3, q3: 'yes', q4: 4 }
const FAIR = { q1: 2, q2: 2, q3: 'partly', q4: 2 }

let house: House
let drawn: Survey
let admin: Awaited<ReturnType<typeof aSurvey>>['admin']
let surveyId: string

beforeAll(async () => {
  house = await openHouse()
  const made = await aSurvey(house, { status: 'closed', units: UNITS, groups: GROUPS, forms: 10, population: 40 })
  ;({ survey: drawn, admin, surveyId } = made)
  await fillUrn(house, drawn, [
    { unit: 'Sở Tài chính', group: DEPUTIES, forms: times(6, GOOD) },
    { unit: 'Sở Tài chính', group: COMMUNES, forms: [...times(5, FAIR), { ...FAIR, q5: 'Cần trả lời nhanh hơn' }] },
    { unit: 'Sở Tài chính', group: OFFICES, forms: times(3, GOOD), channel: 'paper' },
    { unit: 'Sở Y tế', group: DEPUTIES, forms: times(7, { ...GOOD, q3: 'unknown' }) },
    { unit: 'Sở Y tế', group: COMMUNES, forms: times(9, FAIR) },
    { unit: 'Sở Tư pháp', group: DEPUTIES, forms: [...times(3, GOOD), { ...GOOD, q5: 'Ý kiến của rất ít người' }] },
  ])
})
afterAll(() => house.close())

const target = (unitName: string) => drawn.surveyed.find((one) => one.unitName === unitName)?.id as string
const ofUnit = (unitName: string) => admin.call(survey.unitResults, { surveyId, targetId: target(unitName) })
const [first, second] = ['criterion', 'question'] as const

test('while it is not counted there are rates and no results', async () => {
  const { units, channels, groups } = await admin.call(survey.responseRates, { surveyId })
  expect(groups.map(({ name }) => name)).toEqual([DEPUTIES, COMMUNES, OFFICES])
  expect(units.find(({ unitName }) => unitName === 'Sở Tài chính')).toMatchObject({
    asked: 30,
    given: 15,
    groups: [
      { asked: 10, given: 6 },
      { asked: 10, given: 6 },
      { asked: 10, given: 3 },
    ],
  })
  expect(channels).toEqual([
    { channel: 'link', given: 32 },
    { channel: 'paper', given: 3 },
    { channel: 'import', given: 0 },
  ])
  for (const door of [survey.results, survey.resultsWorkbook, survey.resultsDocument, survey.resultsPdf, survey.taking])
    await expect(admin.call(door, { surveyId })).rejects.toThrow('chưa kiểm phiếu')
  await expect(ofUnit('Sở Y tế')).rejects.toThrow('chưa kiểm phiếu')
})

test('counting computes what may be shown, and the rates stay as they were', async () => {
  const before = await admin.call(survey.responseRates, { surveyId })
  await runTask(house, count, { surveyId })
  expect(await admin.call(survey.responseRates, { surveyId })).toEqual(before)
  const results = await admin.call(survey.results, { surveyId })
  const health = results.units.find(({ unitName }) => unitName === 'Sở Y tế')
  // Seven forms of (100 + 75) ÷ 2, nine of 50: 66,40625 %.
  expect(health?.figures.find(({ about }) => about === first)).toMatchObject({
    answers: 16,
    mean: 664_063,
    population: 120,
  })
  expect(
    results.units.every(({ figures }) => figures.every(({ about, groupId }) => about !== second && groupId === null)),
  ).toBe(true)
})

test('a group too small, and the one it could be reckoned from, are not shown; nor is anything kept of them', async () => {
  const finance = await ofUnit('Sở Tài chính')
  const apart = new Set(finance.figures.map(({ groupId }) => groupId))
  // Three forms of the offices; the smallest other group goes with them.
  expect([...apart].filter((groupId) => groupId !== null)).toHaveLength(1)
  const offices = drawn.groups.find(({ name }) => name === OFFICES)?.id
  expect(apart.has(offices as string)).toBe(false)
  const { rows } = await house.owner.query('select 1 from survey.result where target_id = $1 and group_id = $2', [
    target('Sở Tài chính'),
    offices,
  ])
  expect(rows).toEqual([])
})

test('a unit of fewer than five forms has neither means nor remarks', async () => {
  const justice = await ofUnit('Sở Tư pháp')
  expect(justice.unit.given).toBe(4)
  expect(justice.figures.every(({ mean, low, deviation }) => mean === null && low === null && deviation === null)).toBe(
    true,
  )
  expect(justice.remarks).toBeNull()
  expect((await ofUnit('Sở Tài chính')).remarks).toEqual([
    { question: 'Ý kiến khác', words: ['Cần trả lời nhanh hơn'] },
  ])
  // Nor is it in the mean of its block, from which it could be reckoned.
  const whole = justice.blockMeans.find(({ about }) => about === 'whole')
  expect(whole?.units).toBe(2)
})

test('the report and the workbook are made of the same figures', async () => {
  for (const door of [survey.resultsWorkbook, survey.resultsDocument, survey.resultsPdf]) {
    const { bytes, status } = await admin.download(door, { surveyId })
    expect(status).toBe(200)
    expect(bytes.length).toBeGreaterThan(1_000)
  }
})

test('when few is few is a setting', async () => {
  expect((await admin.call(survey.results, { surveyId })).fewAnswers).toBe(30)
  await admin.call(survey.setFewAnswers, { surveyId, fewAnswers: 12 })
  expect((await admin.call(survey.results, { surveyId })).fewAnswers).toBe(12)
})
