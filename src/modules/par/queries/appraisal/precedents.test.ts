import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse } from '../../../../../tests/support/house.ts'
import { type ContestedSheet, contestedSheets, ofTwenty } from '../../actions/appraisal/contested/fixtures.ts'
import { aBodyRound, type BodyRound, JUSTICE } from '../../actions/appraisal/fixtures.ts'
import { par } from '../../contract.ts'
import { issueSet } from '../../fixtures.ts'

let house: House
let round: BodyRound
let health: ContestedSheet
let justice: ContestedSheet
let finance: ContestedSheet

beforeAll(async () => {
  house = await openHouse()
  round = await aBodyRound(house)
  const { units } = round
  const contest = (unitId: number, entered: number, first: number, held: number) => ({
    unitId,
    code: '1.1.2',
    entered,
    first,
    held,
  })
  const sheets = await contestedSheets(house, round, [
    contest(units.health, 20, 16, 19),
    contest(units.justice, 18, 16, 18),
    contest(units.finance, 20, 17, 20),
  ])
  ;[health, justice, finance] = sheets as [ContestedSheet, ContestedSheet, ContestedSheet]
})
afterAll(() => house.close())

const of = async ({ assessmentId, criterionId }: ContestedSheet, client: Client = round.consolidator) =>
  (await client.call(par.precedents, { assessmentId, criterionId })).precedents
const at = ({ assessmentId, criterionId }: ContestedSheet) => ({ assessmentId, criterionId, version: 0 })

test('nothing was decided for others yet', async () => {
  expect(await of(health)).toEqual([])
})

test('second appraisals and decisions of the round, what is most alike first, with both workings and the reason', async () => {
  await round.consolidator.call(par.decideByCouncil, {
    ...at(justice),
    outcome: 'agreed',
    decisionNumber: '05/BB-HĐTĐ',
    reason: 'Biên bản nghiệm thu đúng hạn',
  })
  round.to('second-appraisal')
  await round.consolidator.call(par.appraiseAgain, { ...at(finance), outcome: 'kept', reason: 'Báo cáo muộn' })
  const found = await of(health)
  expect(found.map(({ unitName, hand, outcome, unlikeness }) => [unitName, hand, outcome, unlikeness])).toEqual([
    ['Sở Tài chính', 'second', 'kept', 500],
    ['Sở Tư pháp', 'council', 'agreed', 500],
  ])
  expect(found[1]).toMatchObject({
    sameRound: true,
    isPart: false,
    code: '1.1.2',
    claimedPoints: 18_000,
    firstPoints: 16_000,
    decidedPoints: 18_000,
    decisionNumber: '05/BB-HĐTĐ',
    reason: 'Biên bản nghiệm thu đúng hạn',
    decidedByName: 'Phạm Thị Thẩm',
  })
  expect(found[1]?.claimedWorking).toContain('18 ÷ 20 = 90 %')
  expect(found[0]?.decidedWorking).toContain('17 ÷ 20 = 85 %')
})

test('the decision of the council stands for what was decided, not the second appraisal before it', async () => {
  await round.consolidator.call(par.decideByCouncil, {
    ...at(finance),
    outcome: 'corrected',
    inputs: ofTwenty(19),
    decisionNumber: '06/BB-HĐTĐ',
    reason: 'Một việc xong trước hạn',
  })
  const found = await of(health)
  expect(found.map(({ hand, outcome, decidedPoints }) => [hand, outcome, decidedPoints])).toContainEqual([
    'council',
    'corrected',
    19_000,
  ])
  expect(found).toHaveLength(2)
})

test('a unit’s own people are shown nothing of other units', async () => {
  expect(await of(health, health.head)).toEqual([])
})

test('a year later they are precedents along the mapping', async () => {
  const { setId } = await round.admin.call(par.copyCriteriaSet, {
    setId: (await round.admin.call(par.assessmentSheet, { assessmentId: health.assessmentId })).setId,
    name: 'Bộ thử năm sau',
    year: 2025,
    level: 'department',
  })
  await issueSet(round.admin, setId, '2/QĐ-UBND')
  const start = house.clock.now.getTime()
  const { roundId } = await round.admin.call(par.openRound, {
    year: 2025,
    name: 'Kỳ sau',
    frameDay: '2025-12-31',
    consolidatingUnitId: await house.unit('Sở Nội vụ', '2025-12-31'),
    substituteUnitId: await house.unit('Sở Tài chính', '2025-12-31'),
    bodies: [{ body: JUSTICE, unitId: await house.unit('Sở Tư pháp', '2025-12-31') }],
    tieRule: 'shared',
    bands: [],
    windows: [
      {
        stage: 'self-assessment',
        opensAt: new Date(start).toISOString(),
        closesAt: new Date(start + 3_600_000).toISOString(),
      },
    ],
    blocks: [
      {
        name: 'Khối sở',
        setId,
        within: await house.unit('Tỉnh Bắc Ninh', '2025-12-31'),
        levels: ['department'],
      },
    ],
  })
  const { assessments } = await round.admin.call(par.assessments, { roundId })
  const assessmentId = assessments[0]?.id as string
  const { nodes } = await round.admin.call(par.assessmentSheet, { assessmentId })
  const criterionId = nodes.find(({ code }) => code === '1.1.2')?.id as string
  const { precedents } = await round.admin.call(par.precedents, { assessmentId, criterionId })
  expect(precedents.map(({ year, sameRound, isPart }) => [year, sameRound, isPart])).toEqual([
    [2024, false, false],
    [2024, false, false],
  ])
  // Nothing was entered there yet, so nothing is alike.
  expect(precedents[0]?.unlikeness).toBeNull()
})
