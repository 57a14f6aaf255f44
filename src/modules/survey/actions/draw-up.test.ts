import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { survey } from '../contract.ts'
import { aSurvey } from '../fixtures.ts'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('a survey is begun once under its name, and read whole', async () => {
  const { admin, survey: drawn, round } = await aSurvey(house)
  expect(drawn.surveyed.map(({ unitName }) => unitName)).toEqual(['Sở Tài chính', 'Sở Y tế'])
  expect(drawn).toMatchObject({ status: 'draft', asked: 40, given: 0, targets: 2 })
  const again = admin.call(survey.createSurvey, { roundId: round.roundId, title: 'ĐIỀU TRA  thử' })
  await expect(again).rejects.toThrow('đã có cuộc điều tra')
})
