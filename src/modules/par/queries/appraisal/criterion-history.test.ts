import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { aBodyRound, type BodyRound, fillSheet } from '../../actions/appraisal/fixtures.ts'
import { par } from '../../contract.ts'

let house: House
let round: BodyRound
const ratio = (b: number) => ({ type: 'ratio' as const, a: 200_000, b: b * 10_000 })
const at = () => ({ assessmentId: round.sheetId, criterionId: round.leaf('1.1.2') })
const save = (version: number, b: number) =>
  round.scorer.call(par.saveEntry, { ...at(), version, inputs: ratio(b), note: `bản ${b}` })
const states = async () => (await round.scorer.call(par.criterionHistory, at())).states

beforeAll(async () => {
  house = await openHouse()
  round = await aBodyRound(house)
  await fillSheet(round.scorer, round.sheetId, { '1.1.2': ratio(20) })
})
afterAll(() => house.close())

test('what is typed before the sheet is sent was nobody’s state but the unit’s own', async () => {
  await save(1, 19)
  await save(2, 18)
  expect(await states()).toEqual([])
  await round.head.call(par.submitAssessment, { assessmentId: round.sheetId })
})

test('what was sent, and what the appraiser made of it, stays readable after both are written over', async () => {
  round.to('appraisal')
  const correct = (version: number, b: number, reason: string) =>
    round.consolidator.call(par.appraiseEntry, { ...at(), version, outcome: 'corrected', inputs: ratio(b), reason })
  await correct(0, 16, 'Bốn việc quá hạn')
  await round.consolidator.call(par.returnForSupplement, { assessmentId: round.sheetId, reason: 'Bổ sung kết quả' })
  house.clock.now = new Date(house.clock.now.getTime() + 60_000)
  await save(3, 17)
  await save(4, 17.5)
  house.clock.now = new Date(house.clock.now.getTime() + 60_000)
  await round.head.call(par.submitAssessment, { assessmentId: round.sheetId })
  house.clock.now = new Date(house.clock.now.getTime() + 60_000)
  await correct(1, 17, 'Một việc được gia hạn')
  const kept = await states()
  expect(kept.map(({ hand, points, words }) => [hand, points, words])).toEqual([
    ['first', 16_000, 'Bốn việc quá hạn'],
    ['self', 18_000, 'bản 18'],
  ])
  expect(kept[0]).toMatchObject({
    saidByName: 'Phạm Thị Thẩm',
    outcome: 'corrected',
    papers: [{ title: 'Báo cáo năm', documentVersion: 1, pages: '3' }],
  })
})

test('another unit finds no such sheet, and its rows are not there for it', async () => {
  const { finance } = round.units
  const stranger = await house.person({ unitId: finance, grants: [{ role: 'par-scorer', unitId: finance }] })
  const status = await stranger.call(par.criterionHistory, at()).catch((error: Refused) => error.status)
  expect(status).toBe(404)
  const seen = await house.database.within(
    { everywhere: false, units: [finance], accountId: stranger.accountId, entry: null },
    (tx) => tx.selectFrom('par.hand_history').selectAll().execute(),
  )
  expect(seen).toEqual([])
})

test.each(['app_few', 'app_many', 'app_all'])(
  '%s can neither invent, alter nor wipe out what was said',
  async (role) => {
    for (const statement of [
      `insert into par.hand_history (assessment_id, criterion_id, hand, version, state, said_by_name, said_at, replaced_at)
       select assessment_id, criterion_id, hand, version, state, 'Người khác', said_at, replaced_at from par.hand_history`,
      `update par.hand_history set state = '{}'`,
      'delete from par.hand_history',
    ])
      await expect(
        house.database.begin(async (tx) => {
          await sql`select set_config('role', ${role}, true)`.execute(tx)
          await sql.raw(statement).execute(tx)
        }),
        statement,
      ).rejects.toThrow('permission denied')
  },
)
