/** Nobody is lost when units go: who works elsewhere, who works here for others, and who did not move although it was written. */
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse } from '../../../../../tests/support/house.ts'
import { runTask } from '../../../../../tests/support/run-task.ts'
import { personnel } from '../../../personnel/contract.ts'
import { anHrOfficer, aPersonnelLeader, aPersonnelOfficer, aRecord, type Person } from '../../../personnel/fixtures.ts'
import { type Effect, sets } from '../../../personnel/rules/fold/effect.ts'
import { reorganization } from '../../contract.ts'
import { carryOutReassignment } from '../../jobs-of-reassignments.ts'

const DAY = '2026-03-01'
let house: House
let [finance, health, justice] = [0, 0, 0]
let officer: Person
let leader: Person

beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2026-03-02T02:00:00Z')
  finance = await house.unit('Sở Tài chính', DAY)
  health = await house.unit('Sở Y tế', DAY)
  justice = await house.unit('Sở Tư pháp', DAY)
  officer = await aPersonnelOfficer(house)
  leader = await aPersonnelLeader(house)
})
afterAll(() => house.close())

const aPerson = (unitId: number, fullName: string, kind?: string, ...effects: Effect[]) =>
  aRecord(house, {
    unitId,
    fullName,
    events: kind === undefined ? [] : [{ kind, effectiveOn: '2026-01-01', standing: 'verified', effects }],
  })
const seconded = (unitId: number, fullName: string, to: number) =>
  aPerson(unitId, fullName, 'second', sets('use', '2026-01-01', { unitId: to }, { to: '2026-12-31' }))

async function sent(client: Client, fromId: number, toId: number) {
  const title = 'Sáp nhập'
  const { reassignmentId } = await client.call(reorganization.draftReassignment, { title })
  const { version } = await client.call(reorganization.saveReassignment, {
    reassignmentId,
    version: 1,
    title,
    day: DAY,
    legalBasis: '7/NQ-HĐND',
    decidedOn: '2026-02-20',
    issuer: 'HĐND tỉnh',
    signer: 'Nguyễn Văn Ký',
    draft: { routes: [{ fromId, toId }], exceptions: [] },
  })
  return { reassignmentId, version }
}
const carriedOut = (at: { reassignmentId: string; version: number }) =>
  runTask(house, carryOutReassignment, {
    of: {
      actor: { accountId: leader.accountId, fullName: 'Hoàng Văn Duyệt', unitId: null },
      scope: { everywhere: true, units: [] },
      permission: 'reorganization.approve-reassignment',
    },
    what: 'record',
    ...at,
    reason: '',
  })
/** Where he is managed and where he works, on the day. */
async function placesOf(recordId: string) {
  const { lines } = await officer.call(personnel.record, { recordId, asOf: DAY })
  const unitOf = (named: string) => lines.find(({ part }) => part === named)?.values.unitId ?? null
  return [unitOf('employment'), unitOf('use')]
}

test('who is seconded away goes along and stays seconded; who is seconded here goes where the unit goes, his record stays', async () => {
  const away = await seconded(finance, 'An Văn Xa', justice)
  const back = await seconded(finance, 'Bùi Văn Về', health)
  const here = await seconded(justice, 'Cao Văn Đến', finance)
  const home = await seconded(health, 'Đỗ Văn Nhà', finance)
  const hr = await anHrOfficer(house, finance)
  const plan = await sent(hr, finance, health)
  const { reassignmentId } = plan
  const shown = await hr.call(reorganization.reassignment, { reassignmentId })
  expect(shown).toMatchObject({
    problems: [],
    groups: [{ people: 2, seconded: 2 }],
    seconded: [
      {
        recordId: here,
        fullName: 'Cao Văn Đến',
        managing: { unitId: justice },
        to: { unitId: health },
        until: '2027-01-01',
      },
      { recordId: home, fullName: 'Đỗ Văn Nhà', managing: { unitId: health } },
    ],
  })
  const { people } = await hr.call(reorganization.reassignedPeople, { reassignmentId, only: 'seconded', search: 'xa' })
  expect(people).toMatchObject([{ recordId: away, secondedAt: { unitId: justice, until: '2027-01-01' } }])
  const { bytes } = await hr.download(reorganization.reassignmentWorkbook, { reassignmentId })
  const cells = (await readXlsx(bytes)).sheets.map(({ rows }) => rows.flat())
  expect(cells[0]).toContain('Đang biệt phái tại Sở Tư pháp đến hết 31/12/2026: tiếp tục biệt phái')
  expect(cells[0]).toContain('Đang biệt phái về Sở Y tế: biệt phái kết thúc khi về đơn vị này')
  expect(cells[1]).toContain('Biệt phái đến hết 31/12/2026: tiếp tục tại nơi đến')
  expect(cells[1]).toContain('Về đơn vị đang quản lý: biệt phái kết thúc')

  await hr.call(reorganization.submitReassignment, plan)
  const asSent = { reassignmentId, version: plan.version + 1 }
  expect(await carriedOut(asSent)).toMatchObject({ moved: 2 })
  expect(await Promise.all([away, back, here, home].map(placesOf))).toEqual([
    [health, justice],
    [health, null],
    [justice, health],
    [health, null],
  ])
})

test('whoever is seconded here after the list was sent makes it another list', async () => {
  await aPerson(justice, 'Hồ Thị Gốc')
  const plan = await sent(officer, justice, health)
  await officer.call(reorganization.submitReassignment, plan)
  await seconded(health, 'Lý Văn Muộn', justice)
  expect(await carriedOut({ ...plan, version: plan.version + 1 })).toMatchObject({
    problems: [{ reason: 'reorganization.people-changed', sentence: expect.stringContaining('Lý Văn Muộn') }],
  })
})

test('whose employment begins on the day itself is read back: he did not move, so he is named and nobody moves', async () => {
  const units = [await house.unit('Sở Công Thương', DAY), await house.unit('Sở Xây dựng', DAY)]
  const [next = 0, trade = 0] = units.toSorted((a, b) => (`${a}` < `${b}` ? -1 : 1))
  const along = await aPerson(trade, 'Mai Thị Cùng')
  const stuck = await aRecord(house, {
    unitId: trade,
    fullName: 'Ngô Văn Vướng',
    events: [
      {
        kind: 'rearrange',
        effectiveOn: DAY,
        standing: 'verified',
        // Of two rearrangements of one day the one whose words come last stands: here that which keeps him.
        effects: [sets('employment', DAY, { unitId: trade, personKind: 'CONG_CHUC' })],
      },
    ],
  })
  const plan = await sent(officer, trade, next)
  await officer.call(reorganization.submitReassignment, plan)
  expect(await carriedOut({ ...plan, version: plan.version + 1 })).toMatchObject({
    problems: [
      { reason: 'reorganization.rearranged-then', sentence: expect.stringMatching(/^1 người .*: Ngô Văn Vướng\./) },
    ],
  })
  expect(await Promise.all([along, stuck].map(placesOf))).toEqual([
    [trade, null],
    [trade, null],
  ])
})
