/** One resolution moves three thousand people: reviewed as a list, approved by a second person, all or nobody, taken back as one. */
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { runTask } from '../../../../../tests/support/run-task.ts'
import { personnel } from '../../../personnel/contract.ts'
import {
  anHrOfficer,
  aPersonnelLeader,
  aPersonnelOfficer,
  aRecord,
  manyRecords,
  type Person,
} from '../../../personnel/fixtures.ts'
import type { Ways } from '../../contract/reassignments.ts'
import { reorganization } from '../../contract.ts'
import { carryOutReassignment } from '../../jobs-of-reassignments.ts'

const DAY = '2026-03-01'
const PEOPLE = 3_000

let house: House
let [finance, health, justice] = [0, 0, 0]
let officer: Person
let leader: Person
let ids: string[]

beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2026-03-02T02:00:00Z')
  finance = await house.unit('Sở Tài chính', DAY)
  health = await house.unit('Sở Y tế', DAY)
  justice = await house.unit('Sở Tư pháp', DAY)
  officer = await aPersonnelOfficer(house)
  leader = await aPersonnelLeader(house)
  ids = await manyRecords(house, { unitId: finance, count: PEOPLE })
})
afterAll(() => house.close())

const refused = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: Refused) => error.problems.map(({ reason }) => reason),
  )

/** @returns it as saved. */
async function drawn(client: Client, draft: Ways, title = 'Sáp nhập Sở Tài chính') {
  const { reassignmentId } = await client.call(reorganization.draftReassignment, { title })
  const { version } = await client.call(reorganization.saveReassignment, {
    ...{ reassignmentId, version: 1, title, day: DAY, legalBasis: '7/NQ-HĐND', decidedOn: '2026-02-20' },
    ...{ issuer: 'HĐND tỉnh', signer: 'Nguyễn Văn Ký', draft },
  })
  return { reassignmentId, version }
}

const of = (person: Person, what: 'record' | 'undo', at: { reassignmentId: string; version: number }) => ({
  of: {
    actor: { accountId: person.accountId, fullName: 'Hoàng Văn Duyệt', unitId: null },
    scope: { everywhere: true, units: [] },
    permission: 'reorganization.approve-reassignment',
  },
  ...{ what, ...at, reason: 'Nghị quyết bị bãi bỏ' },
})
const countAt = async (unitId: number) =>
  (
    await house.owner.query<{ n: number }>(
      'select count(*)::int as n from personnel.record where unit_id = $1 and id = any ($2)',
      [unitId, ids],
    )
  ).rows[0]?.n

test('three thousand go where the list says by one recording; stopped nobody has moved, taken back everybody is as before', async () => {
  const [alone, stays] = ids as [string, string]
  const plan = await drawn(officer, {
    routes: [{ fromId: finance, toId: health }],
    exceptions: [
      { recordId: alone, toId: justice, title: 'Phó Giám đốc' },
      { recordId: stays, toId: null, title: '' },
    ],
  })
  const { reassignmentId } = plan
  expect(await officer.call(reorganization.reassignment, { reassignmentId })).toMatchObject({
    problems: [],
    groups: [
      { from: { unitId: finance }, to: { unitId: health }, people: PEOPLE - 2, alone: 0 },
      { to: { unitId: justice }, people: 1, alone: 1 },
      { to: null, stays: true, people: 1 },
    ],
  })
  const apart = await officer.call(reorganization.reassignedPeople, { reassignmentId, only: 'alone' })
  expect(apart.total).toBe(2)
  // The anchors' users complain of lists that end at a thousand rows: here the workbook holds everybody.
  const { bytes } = await officer.download(reorganization.reassignmentWorkbook, { reassignmentId })
  const rows = (await readXlsx(bytes)).sheets[0]?.rows ?? []
  expect(rows.filter((row) => String(row[1] ?? '').startsWith('Nguyễn Văn Người '))).toHaveLength(PEOPLE)
  expect(await officer.call(reorganization.submitReassignment, plan)).toEqual({ people: PEOPLE })
  const sent = { reassignmentId, version: plan.version + 1 }
  expect(await leader.call(reorganization.approveReassignment, sent)).toMatchObject({ runId: expect.any(String) })

  const stopped = async (done: number) => {
    if (done >= 300) throw new Error('stopped')
  }
  await expect(runTask(house, carryOutReassignment, of(leader, 'record', sent), undefined, stopped)).rejects.toThrow(
    'stopped',
  )
  expect(await countAt(finance)).toBe(PEOPLE)

  expect(await runTask(house, carryOutReassignment, of(leader, 'record', sent))).toEqual({ moved: PEOPLE - 1 })
  expect([await countAt(finance), await countAt(health), await countAt(justice)]).toEqual([1, PEOPLE - 2, 1])
  const { rows: written } = await house.owner.query(
    `select count(distinct recorded_by)::int as recordings, count(distinct decision_id)::int as decisions, count(*)::int as events
     from personnel.event where kind = 'rearrange' and record_id = any ($1) and recorded_to = 'infinity'`,
    [ids],
  )
  expect(written).toEqual([{ recordings: 1, decisions: 1, events: PEOPLE - 1 }])
  const { lines } = await officer.call(personnel.record, { recordId: alone })
  expect(lines.find(({ part }) => part === 'post')).toMatchObject({
    ...{ values: { title: 'Phó Giám đốc' }, from: DAY, decision: { number: '7/NQ-HĐND', signer: 'Nguyễn Văn Ký' } },
  })
  // Whoever only knows the old unit finds its people still.
  const formerly = { part: 'employment', field: 'unitId', ask: 'is' as const, values: [finance], ever: true }
  expect((await officer.call(personnel.findRecords, { filters: [formerly] })).total).toBe(PEOPLE)
  expect((await officer.call(personnel.findRecords, { unitId: finance })).total).toBe(1)
  expect((await officer.call(personnel.findRecords, { unitId: finance, asOf: '2026-02-28' })).total).toBe(PEOPLE)

  await house.owner.query("update jobs.run set state = 'done'")
  const recorded = { reassignmentId, version: sent.version + 1 }
  await leader.call(reorganization.undoReassignment, { ...recorded, reason: 'Nghị quyết bị bãi bỏ' })
  await runTask(house, carryOutReassignment, of(leader, 'undo', recorded))
  expect(await countAt(finance)).toBe(PEOPLE)
  expect(await officer.call(reorganization.reassignment, { reassignmentId })).toMatchObject({
    ...{ status: 'undone', steps: expect.arrayContaining([expect.objectContaining({ step: 'undo' })]) },
  })
}, 180_000)

test('what was reviewed is what is done: another list is refused, and nobody approves his own', async () => {
  const recordId = await aRecord(house, { unitId: justice, fullName: 'Lê Thị Ở' })
  const both = await house.person({
    ...{ fullName: 'Đỗ Văn Cả Hai', unitId: justice },
    grants: ['personnel-officer', 'personnel-leader'].map((role) => ({ role, unitId: null })),
  })
  const plan = await drawn(both, { routes: [{ fromId: justice, toId: health }], exceptions: [] })
  await both.call(reorganization.submitReassignment, plan)
  const sent = { ...plan, version: plan.version + 1 }
  expect(await refused(both.call(reorganization.approveReassignment, sent))).toEqual([
    'reorganization.own-reassignment',
  ])
  expect(await refused(officer.call(reorganization.approveReassignment, sent))).toEqual(['access.not-permitted'])
  await aRecord(house, { unitId: justice, fullName: 'Trần Văn Đến' })
  expect(await refused(leader.call(reorganization.approveReassignment, sent))).toEqual([
    'reorganization.people-changed',
  ])
  // The same again where it is carried out: somebody came after the approval.
  expect(await runTask(house, carryOutReassignment, of(leader, 'record', sent))).toMatchObject({
    problems: [{ reason: 'reorganization.people-changed', sentence: expect.stringContaining('Trần Văn Đến') }],
  })
  await leader.call(reorganization.returnReassignment, { ...sent, reason: 'Bổ sung người mới đến' })
  await both.call(reorganization.withdrawReassignment, { ...sent, version: sent.version + 1, reason: 'Lập lại sau' })
  const { lines } = await officer.call(personnel.record, { recordId })
  expect(lines.filter(({ kind }) => kind === 'rearrange')).toEqual([])
})

test('a list that is not whole is not sent, and says what is missing; a unit moves its own people alone', async () => {
  const hr = await anHrOfficer(house, justice)
  const plan = await drawn(hr, { routes: [{ fromId: justice, toId: null }], exceptions: [] })
  const { reassignmentId, version } = plan
  expect(await refused(hr.call(reorganization.submitReassignment, plan))).toEqual(['reorganization.nobody-moves'])
  const save = (draft: Ways) =>
    hr.call(reorganization.saveReassignment, {
      ...{
        reassignmentId,
        version,
        title: 'Bố trí',
        day: DAY,
        legalBasis: '',
        decidedOn: null,
        issuer: '',
        signer: '',
      },
      draft,
    })
  expect(await refused(save({ routes: [{ fromId: finance, toId: justice }], exceptions: [] }))).toEqual([
    'reorganization.unit-out-of-reach',
  ])
  const [person] = (await hr.call(reorganization.reassignedPeople, { reassignmentId })).people
  await save({
    routes: [{ fromId: justice, toId: null }],
    exceptions: [{ recordId: person?.recordId as string, toId: health, title: '' }],
  })
  expect(await refused(save({ routes: [], exceptions: [] }))).toEqual(['reorganization.stale'])
  expect(await refused(hr.call(reorganization.submitReassignment, { reassignmentId, version: version + 1 }))).toEqual([
    ...['reorganization.basis-missing', 'reorganization.route-open'],
  ])
  // Another unit's plan is none of theirs.
  const stranger = await anHrOfficer(house, finance)
  expect(await refused(stranger.call(reorganization.reassignment, { reassignmentId }))).toEqual([
    'reorganization.not-found',
  ])
})
