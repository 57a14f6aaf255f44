import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { dayIn, formatDay } from '../../../../shared/dates.ts'
import { notices } from '../../../notices/contract.ts'
import { par } from '../../contract.ts'
import { aRound, fillSheet, ownLeaves } from '../../fixtures.ts'

let house: House
let round: Awaited<ReturnType<typeof aRound>>
let head: Client & { accountId: string }
let deputy: Client & { accountId: string }
let lan: Client & { accountId: string }
let minh: Client & { accountId: string }
let stranger: Client & { accountId: string }
let assessmentId: string
let codes: ReadonlyMap<string, string>

beforeAll(async () => {
  house = await openHouse()
  round = await aRound(house)
  const unitId = await house.unit('Sở Tài chính', '2024-12-31')
  const otherId = await house.unit('Sở Y tế', '2024-12-31')
  const person = (fullName: string, role: string, at = unitId) =>
    house.person({ unitId: at, fullName, grants: [{ role, unitId: at }] })
  head = await person('Hoàng Thị Đầu', 'par-head')
  deputy = await person('Đỗ Văn Phó', 'par-coordinator')
  lan = await person('Trần Thị Lan', 'par-scorer')
  minh = await person('Lê Văn Minh', 'par-scorer')
  stranger = await person('Người Sở Khác', 'par-scorer', otherId)
  assessmentId = (await lan.call(par.assessments, { roundId: round.roundId })).assessments[0]?.id as string
  codes = new Map((await sheet()).nodes.map((node) => [node.code, node.id]))
})
afterAll(() => house.close())

const sheet = () => lan.call(par.assessmentSheet, { assessmentId })
const id = (code: string) => codes.get(code) as string
const assignmentOf = async (code: string, client: Client = lan) =>
  (await client.call(par.assessmentSheet, { assessmentId })).leaves.find(({ criterionId }) => criterionId === id(code))
    ?.assignment
const versions = async () =>
  Object.fromEntries(
    (await sheet()).leaves.flatMap((leaf) => (leaf.assignment ? [[leaf.criterionId, leaf.assignment.version]] : [])),
  )
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error as Refused).problems,
  )
const inDays = (days: number) => dayIn(new Date(house.clock.now.getTime() + days * 86_400_000))

test('whoever may be given work: people of the unit who may score, by name, nobody from elsewhere', async () => {
  const { people, rooms } = await head.call(par.assignable, { assessmentId })
  expect(people.map(({ fullName }) => fullName)).toEqual(['Trần Thị Lan', 'Lê Văn Minh', 'Đỗ Văn Phó'])
  expect(rooms).toEqual([])
})

test('one criterion to a person, with a day and a note; he is told once and sees it among his own', async () => {
  await head.call(par.assignCriteria, {
    assessmentId,
    criterionIds: [id('1.1.1')],
    accountId: lan.accountId,
    dueOn: inDays(2),
    note: 'Lấy số của Văn phòng',
  })
  expect(await assignmentOf('1.1.1')).toMatchObject({
    personName: 'Trần Thị Lan',
    room: null,
    dueOn: inDays(2),
    note: 'Lấy số của Văn phòng',
    assignedByName: 'Hoàng Thị Đầu',
  })
  const { assignments } = await lan.call(par.ownAssignments, {})
  expect(assignments).toMatchObject([{ code: '1.1.1', unitName: 'Sở Tài chính', isDone: false, sentBack: null }])
  expect((await minh.call(par.ownAssignments, {})).assignments).toEqual([])
  const told = (await lan.call(notices.notices, {})).notices
  expect(told.map(({ title }) => title)).toEqual([`Được giao chấm 1 tiêu chí, hạn ${formatDay(inDays(2))}`])
})

test('a whole area goes to a room: every leaf the unit scores below it, none that a survey scores', async () => {
  const { nodes } = await sheet()
  const area = nodes.find(({ code }) => code === '2')?.id as string
  const { assigned } = await deputy.call(par.assignCriteria, {
    assessmentId,
    criterionIds: [area],
    room: 'Phòng Ngân sách',
  })
  const own = ownLeaves(await sheet()).filter(({ code }) => code.startsWith('2.'))
  expect([assigned, own.length > 2]).toEqual([own.length, true])
  const given = (await sheet()).leaves.filter(({ assignment }) => assignment?.room === 'Phòng Ngân sách')
  expect(given.map(({ criterionId }) => criterionId).toSorted()).toEqual(own.map((leaf) => leaf.id).toSorted())
  expect((await head.call(par.assignable, { assessmentId })).rooms).toEqual(['Phòng Ngân sách'])
})

test('of two who give out one criterion at once, the second is told by whom and when; nothing of his is written', async () => {
  const at = await versions()
  const both = [id('1.1.1'), id('1.1.2')]
  const give = (client: Client, accountId: string) =>
    client.call(par.assignCriteria, { assessmentId, criterionIds: both, accountId, versions: at })
  const outcomes = await Promise.all([give(head, minh.accountId), give(deputy, lan.accountId)].map(refusal))
  const [refused] = outcomes.filter((problems) => problems !== null)
  expect(outcomes.filter((problems) => problems === null)).toHaveLength(1)
  expect(refused?.map(({ reason, at }) => [reason, at])).toEqual([
    ['par.stale-assignment', both[0]],
    ['par.stale-assignment', both[1]],
  ])
  const [one, two] = [await assignmentOf('1.1.1'), await assignmentOf('1.1.2')]
  expect(one?.personName).toBe(two?.personName)
  expect(refused?.[0]?.sentence).toContain(one?.assignedByName)
})

test('taken back and given again in between is not the assignment that was seen', async () => {
  const before = await versions()
  await head.call(par.takeBackCriteria, { assessmentId, criterionIds: [id('1.1.2')], versions: before })
  expect(await assignmentOf('1.1.2')).toBeNull()
  const { [id('1.1.2')]: _, ...rest } = before
  await head.call(par.assignCriteria, { assessmentId, criterionIds: [id('1.1.2')], room: 'Văn phòng', versions: rest })
  const late = head.call(par.takeBackCriteria, { assessmentId, criterionIds: [id('1.1.2')], versions: before })
  expect((await refusal(late))?.[0]?.reason).toBe('par.stale-assignment')
  expect(await assignmentOf('1.1.2')).toMatchObject({ room: 'Văn phòng' })
})

test('assignment is guidance: a colleague enters what was given to another', async () => {
  const helped = minh.call(par.saveEntry, {
    assessmentId,
    criterionId: id('1.1.2'),
    version: 0,
    inputs: null,
    note: 'giúp',
  })
  expect(await refusal(helped)).toBeNull()
})

test.each([
  [
    'to a person of another unit',
    () => ({ criterionIds: [id('1.2')], accountId: stranger.accountId }),
    'par.assign-stranger',
  ],
  [
    'to the head, who does not score',
    () => ({ criterionIds: [id('1.2')], accountId: head.accountId }),
    'par.assign-stranger',
  ],
  ['to nobody', () => ({ criterionIds: [id('1.2')] }), 'par.assign-nobody'],
  [
    'of a criterion of another set',
    () => ({ criterionIds: [crypto.randomUUID()], room: 'Văn phòng' }),
    'par.not-found',
  ],
  ['of what a survey scores', () => ({ criterionIds: [id('1.7')], room: 'Văn phòng' }), 'par.assign-nothing'],
  [
    'due after the unit’s closing',
    () => ({ criterionIds: [id('1.2')], room: 'Văn phòng', dueOn: inDays(6) }),
    'par.due-after-closing',
  ],
  ['due yesterday', () => ({ criterionIds: [id('1.2')], room: 'Văn phòng', dueOn: inDays(-1) }), 'par.due-past'],
])('an assignment %s is refused with a sentence, and nothing changes', async (_, input, reason) => {
  const before = await sheet()
  const leaf = ownLeaves(before).find(({ code }) => code.startsWith('1.2'))
  const given = input()
  const criterionIds = given.criterionIds.map((one) => one ?? (leaf?.id as string))
  const problems = await refusal(
    head.call(par.assignCriteria, { assessmentId, ...given, criterionIds, versions: await versions() }),
  )
  expect(problems?.map((problem) => problem.reason)).toEqual([reason])
  expect((await sheet()).leaves).toEqual(before.leaves)
})

test('a due day is told against the last day the unit may write', async () => {
  const problems = await refusal(
    head.call(par.assignCriteria, {
      assessmentId,
      criterionIds: [id('3')],
      room: 'Văn phòng',
      dueOn: inDays(6),
      versions: await versions(),
    }),
  )
  expect(problems?.[0]?.sentence).toContain(`Hạn ${formatDay(inDays(6))}`)
  expect(problems?.[0]?.sentence).toContain(`(${formatDay(inDays(5))})`)
})

test('who sees every unit sees the sheet, not what the unit says inside itself', async () => {
  const everywhere = await house.person({ unitId: round.office, grants: [{ role: 'par-viewer', unitId: null }] })
  expect(await assignmentOf('1.1.2', everywhere)).toBeNull()
  expect(await assignmentOf('1.1.2', head)).not.toBeNull()
})

test('a person without the permission, or at another unit, gives nothing out', async () => {
  const give = (client: Client) =>
    client
      .call(par.assignCriteria, { assessmentId, criterionIds: [id('3')], room: 'x' })
      .catch((error: Refused) => error)
  expect(await give(lan)).toMatchObject({ status: 403 })
  const elsewhere = await house.unit('Sở Y tế', '2024-12-31')
  const other = await house.person({ unitId: elsewhere, grants: [{ role: 'par-head', unitId: elsewhere }] })
  expect(await give(other)).toMatchObject({ status: 404 })
})

test('what is filled in is done; after sending nothing is given out any more', async () => {
  await fillSheet(lan, assessmentId)
  const own = async (client: Client) => (await client.call(par.ownAssignments, {})).assignments
  const all = [...(await own(lan)), ...(await own(minh))]
  expect(all.length).toBeGreaterThan(0)
  expect(all.every(({ isDone }) => isDone)).toBe(true)
  await head.call(par.submitAssessment, { assessmentId })
  expect(await own(lan)).toEqual([])
  const late = head.call(par.assignCriteria, {
    assessmentId,
    criterionIds: [id('1.1.1')],
    room: 'x',
    versions: await versions(),
  })
  expect((await refusal(late))?.[0]?.reason).toBe('par.already-submitted')
})
