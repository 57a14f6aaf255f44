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
import { recordEvents, undoRecording } from '../../../personnel/index.ts'
import { sets } from '../../../personnel/rules/fold/effect.ts'
import type { Ways } from '../../contract/reassignments.ts'
import { reorganization } from '../../contract.ts'
import { carryOutReassignment } from '../../jobs-of-reassignments.ts'

const DAY = '2026-03-01'
const PEOPLE = 3_000
const SAME_POST = { title: '', rankOfPost: '' }

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
    reassignmentId,
    version: 1,
    title,
    day: DAY,
    legalBasis: '7/NQ-HĐND',
    decidedOn: '2026-02-20',
    issuer: 'HĐND tỉnh',
    signer: 'Nguyễn Văn Ký',
    draft,
  })
  return { reassignmentId, version }
}

const of = (person: Person, what: 'record' | 'undo', at: { reassignmentId: string; version: number }) => ({
  of: {
    actor: { accountId: person.accountId, fullName: 'Hoàng Văn Duyệt', unitId: null },
    scope: { everywhere: true, units: [] },
    permission: 'reorganization.approve-reassignment',
  },
  what,
  ...at,
  reason: 'Nghị quyết bị bãi bỏ',
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
      { recordId: alone, way: 'alone', toId: justice, title: 'Phó Giám đốc', rankOfPost: 'PHO_SO' },
      { ...SAME_POST, recordId: stays, way: 'stays', toId: null },
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
  const { runId } = await leader.call(reorganization.approveReassignment, sent)
  // Whoever did not ask for it does not stop it.
  const another = await aPersonnelLeader(house, 'Cao Văn Khác')
  expect(await refused(another.call(reorganization.stopReassigning, { runId }))).toEqual(['reorganization.run-over'])
  expect((await another.call(reorganization.reassignment, { reassignmentId })).run).toMatchObject({ isOwn: false })
  await leader.call(reorganization.stopReassigning, { runId })
  expect((await leader.call(reorganization.reassignment, { reassignmentId })).run).toMatchObject({
    state: 'cancelled',
    isOwn: true,
  })

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
    values: { title: 'Phó Giám đốc', rankOfPost: 'PHO_SO' },
    from: DAY,
    decision: { number: '7/NQ-HĐND', signer: 'Nguyễn Văn Ký' },
  })
  // Whoever only knows the old unit finds its people still.
  const formerly = { part: 'employment', field: 'unitId', ask: 'is' as const, values: [finance], ever: true }
  expect((await officer.call(personnel.findRecords, { filters: [formerly] })).total).toBe(PEOPLE)
  expect((await officer.call(personnel.findRecords, { unitId: finance })).total).toBe(1)
  expect((await officer.call(personnel.findRecords, { unitId: finance, asOf: '2026-02-28' })).total).toBe(PEOPLE)

  await house.owner.query("update jobs.run set state = 'done'")
  const recorded = { reassignmentId, version: sent.version + 1 }
  const undo = () => leader.call(reorganization.undoReassignment, { ...recorded, reason: 'Nghị quyết bị bãi bỏ' })
  // Somebody was given another place since: it would be left hanging on where he was moved.
  const moved = sets('employment', '2026-03-02', { unitId: finance, personKind: 'CONG_CHUC' })
  const { id: later } = await house.arrange((tx) =>
    recordEvents({ tx, now: house.clock.now }, 'event', [
      { recordId: alone, kind: 'transfer', effectiveOn: '2026-03-02', standing: 'verified', effects: [moved] },
    ]),
  )
  expect(await refused(undo())).toEqual(['reorganization.decided-since'])
  expect(await runTask(house, carryOutReassignment, of(leader, 'undo', recorded))).toMatchObject({
    problems: [{ reason: 'reorganization.decided-since' }],
  })
  await house.arrange((tx) => undoRecording({ tx, now: house.clock.now }, later, 'Ghi nhầm'))
  await undo()
  await expect(runTask(house, carryOutReassignment, of(leader, 'undo', recorded), undefined, stopped)).rejects.toThrow(
    'stopped',
  )
  expect(await countAt(finance)).toBe(1)
  await runTask(house, carryOutReassignment, of(leader, 'undo', recorded))
  expect(await countAt(finance)).toBe(PEOPLE)
  expect(await officer.call(reorganization.reassignment, { reassignmentId })).toMatchObject({
    status: 'undone',
    steps: expect.arrayContaining([expect.objectContaining({ step: 'undo' })]),
  })
}, 180_000)

test('what was reviewed is what is done: another list is refused, and nobody approves his own', async () => {
  const recordId = await aRecord(house, { unitId: justice, fullName: 'Lê Thị Ở' })
  const both = await house.person({
    fullName: 'Đỗ Văn Cả Hai',
    unitId: justice,
    grants: ['personnel-officer', 'personnel-leader'].map((role) => ({ role, unitId: null })),
  })
  const plan = await drawn(both, { routes: [{ fromId: justice, toId: health }], exceptions: [] })
  await both.call(reorganization.submitReassignment, plan)
  const sent = { ...plan, version: plan.version + 1 }
  expect(await refused(both.call(reorganization.approveReassignment, sent))).toEqual([
    'reorganization.own-reassignment',
  ])
  expect(await refused(officer.call(reorganization.approveReassignment, sent))).toEqual(['access.not-permitted'])
  const { writtenBy } = await leader.call(reorganization.reassignment, { reassignmentId: sent.reassignmentId })
  expect(writtenBy).toEqual([both.accountId])
  await aRecord(house, { unitId: justice, fullName: 'Trần Văn Đến' })
  expect(await refused(leader.call(reorganization.approveReassignment, sent))).toEqual([
    'reorganization.people-changed',
  ])
  // The same again where it is carried out: somebody came after the approval.
  expect(await runTask(house, carryOutReassignment, of(leader, 'record', sent))).toMatchObject({
    problems: [{ reason: 'reorganization.people-changed', sentence: expect.stringContaining('Trần Văn Đến') }],
  })
  await house.owner.query('update reorganization.reassignment set run_id = gen_random_uuid() where id = $1', [
    sent.reassignmentId,
  ])
  await leader.call(reorganization.returnReassignment, { ...sent, reason: 'Bổ sung người mới đến' })
  const { rows: runs } = await house.owner.query('select run_id from reorganization.reassignment where id = $1', [
    sent.reassignmentId,
  ])
  expect(runs).toEqual([{ run_id: null }])
  await both.call(reorganization.withdrawReassignment, { ...sent, version: sent.version + 1, reason: 'Lập lại sau' })
  // What is shown of it is what was written last, not the round before.
  const { people } = await both.call(reorganization.reassignedPeople, { reassignmentId: sent.reassignmentId })
  expect(people.map(({ fullName }) => fullName)).toContain('Trần Văn Đến')
  const { lines } = await officer.call(personnel.record, { recordId })
  expect(lines.filter(({ kind }) => kind === 'rearrange')).toEqual([])
})

test('a list that is not whole is not sent, and says what is missing; a unit moves its own people alone', async () => {
  const hr = await anHrOfficer(house, justice)
  const plan = await drawn(hr, { routes: [{ fromId: justice, toId: null }], exceptions: [] })
  const { reassignmentId, version } = plan
  expect(await refused(hr.call(reorganization.submitReassignment, plan))).toEqual(['reorganization.nobody-moves'])
  const save = (draft: Ways, at = version) =>
    hr.call(reorganization.saveReassignment, {
      reassignmentId,
      version: at,
      title: 'Bố trí',
      day: DAY,
      legalBasis: '',
      decidedOn: null,
      issuer: '',
      signer: '',
      draft,
    })
  expect(await refused(save({ routes: [{ fromId: finance, toId: justice }], exceptions: [] }))).toEqual([
    'reorganization.unit-out-of-reach',
  ])
  const [person] = (await hr.call(reorganization.reassignedPeople, { reassignmentId })).people
  const recordId = person?.recordId as string
  const routes = [{ fromId: justice, toId: null }]
  const along = { recordId, way: 'along' as const, toId: null, title: 'Chuyên viên', rankOfPost: 'CHUYEN_MON' }
  expect(await refused(save({ routes, exceptions: [along, along] }))).toEqual(['reorganization.person-twice'])
  // Along with a new post: as open as his unit is, and with his unit wherever it goes.
  const { version: open } = await save({ routes, exceptions: [along] })
  const asShown = async () => (await hr.call(reorganization.reassignedPeople, { reassignmentId })).people[0]
  expect(await asShown()).toMatchObject({ recordId, to: null, goesAlone: false, title: 'Chuyên viên' })
  const { version: routed } = await save({ routes: [{ fromId: justice, toId: health }], exceptions: [along] }, open)
  expect(await asShown()).toMatchObject({ recordId, to: { unitId: health }, goesAlone: false })
  await save({ routes, exceptions: [{ ...SAME_POST, recordId, way: 'alone', toId: health }] }, routed)
  expect(await refused(save({ routes: [], exceptions: [] }))).toEqual(['reorganization.stale'])
  expect(await refused(hr.call(reorganization.submitReassignment, { reassignmentId, version: routed + 1 }))).toEqual([
    ...['reorganization.basis-missing', 'reorganization.route-open'],
  ])
  // Another unit's plan is none of theirs.
  const stranger = await anHrOfficer(house, finance)
  expect(await refused(stranger.call(reorganization.reassignment, { reassignmentId }))).toEqual([
    'reorganization.not-found',
  ])
})
