import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { par } from '../../par/contract.ts'
import { aRound } from '../../par/fixtures.ts'
import { council, type NewMember } from '../contract.ts'
import { aCouncil, type CouncilHouse } from '../fixtures.ts'

let house: House
let sitting: CouncilHouse

beforeAll(async () => {
  house = await openHouse()
  sitting = await aCouncil(house)
})
afterAll(() => house.close())

const problems = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: unknown) => (error as Refused).problems.map(({ reason }) => reason),
  )
const today = () => house.clock.now.toISOString().slice(0, 10)
const another = async (name: string) => (await aRound(house, { name, year: 2023 })).roundId
const person = (accountId: string, duty: NewMember['duty'] = 'member', hasVote = true) => ({ accountId, duty, hasVote })
const setUp = (roundId: string, members: ReturnType<typeof person>[], more: object = {}) =>
  sitting.secretary.call(council.setUpCouncil, {
    roundId,
    name: 'Hội đồng thử',
    decisionNumber: '1/QĐ',
    decisionDay: today(),
    members,
    ...more,
  })
const four = () => [
  person(sitting.chair.accountId, 'chair'),
  person(sitting.deputy.accountId),
  person(sitting.justice.accountId),
]

test('a council has one chair, nobody twice, and only members who can vote', async () => {
  const roundId = await another('Kỳ khác')
  const [chair, deputy, justice] = four() as [
    ReturnType<typeof person>,
    ReturnType<typeof person>,
    ReturnType<typeof person>,
  ]
  expect(await problems(setUp(roundId, [{ ...chair, duty: 'member' }, deputy, justice]))).toEqual(['council.no-chair'])
  expect(await problems(setUp(roundId, [chair, { ...deputy, duty: 'chair' }, justice]))).toEqual(['council.two-chairs'])
  expect(await problems(setUp(roundId, [chair, deputy, justice, deputy]))).toEqual(['council.member-twice'])
  expect(await problems(setUp(roundId, [chair, deputy]))).toEqual(['council.too-few'])
  expect(
    await problems(setUp(roundId, [{ ...chair, hasVote: false }, deputy, justice, person(sitting.health.accountId)])),
  ).toEqual(['council.chair-without-vote'])
  const { scorer } = sitting.round
  const refused = await setUp(roundId, [...four(), person(scorer.accountId)]).catch((error: Refused) => error)
  expect((refused as Refused).problems[0]?.sentence).toMatch(/Lê Văn Chấm chưa có vai trò .* Hãy nhờ quản trị/)
  expect(await problems(setUp(roundId, [...four(), person(scorer.accountId, 'secretary', false)]))).toEqual([])
  expect(await problems(setUp(roundId, four()))).toEqual(['council.round-has-one'])
})

test('a decision is of a day that has come, and not after a session of it', async () => {
  const { secretary, councilId } = sitting
  expect(await problems(setUp(await another('Kỳ nữa'), four(), { decisionDay: '2099-01-01' }))).toEqual([
    'council.decision-later',
  ])
  const heldAt = new Date(house.clock.now.getTime() - 3 * 86_400_000).toISOString()
  expect(await problems(secretary.call(council.planSession, { councilId, form: 'meeting', heldAt }))).toEqual([
    'council.before-decision',
  ])
  const before = await secretary.call(council.council, { councilId })
  const edited = { ...before, councilId, decisionDay: heldAt.slice(0, 10) }
  await secretary.call(council.editCouncil, edited)
  await secretary.call(council.planSession, { councilId, form: 'meeting', heldAt })
  const late = { ...edited, version: before.version + 1, decisionDay: today() }
  expect(await problems(secretary.call(council.editCouncil, late))).toEqual(['council.decision-after-session'])
  expect(await problems(secretary.call(council.editCouncil, edited))).toEqual(['council.stale'])
})

test('from the day it is set up, decisions come from its sessions and through no other door', async () => {
  const { round } = sitting
  const direct = round.consolidator.call(par.decideByCouncil, {
    assessmentId: round.sheetId,
    criterionId: round.leaf('1.1.2'),
    version: 0,
    outcome: 'kept',
    reason: 'Theo biên bản giấy',
    decisionNumber: '1/BB',
  })
  const refused = await direct.catch((error: Refused) => error)
  expect((refused as Refused).problems[0]).toMatchObject({ reason: 'par.council-sits' })
  expect((refused as Refused).problems[0]?.sentence).toMatch(/^Kỳ này đã có Hội đồng/)
  expect(await round.consolidator.call(par.assessmentSheet, { assessmentId: round.sheetId })).toMatchObject({
    hasCouncil: true,
    mayDecide: { reason: 'par.council-sits' },
  })
})

test('a member is replaced: his days stay, duty and vote pass on; the chair cannot simply go', async () => {
  const { secretary, councilId } = sitting
  const { version, members } = await secretary.call(council.council, { councilId })
  const id = (accountId: string) => members.find((one) => one.accountId === accountId)?.id as string
  const newcomer = await house.person({
    unitId: sitting.round.units.finance,
    fullName: 'Cao Thị Thay',
    grants: [{ role: 'council-member', unitId: null }],
  })
  const replaced = { memberId: id(sitting.chair.accountId), version, untilDay: today(), reason: 'Nghỉ hưu' }
  expect(await problems(secretary.call(council.replaceMember, { ...replaced, by: null }))).toEqual(['council.no-chair'])
  const twice = { accountId: sitting.deputy.accountId }
  expect(await problems(secretary.call(council.replaceMember, { ...replaced, by: twice }))).toEqual([
    'council.member-twice',
  ])
  await secretary.call(council.replaceMember, { ...replaced, by: { accountId: newcomer.accountId } })
  expect(await problems(secretary.call(council.replaceMember, { ...replaced, by: null }))).toEqual(['council.stale'])
  const after = await secretary.call(council.council, { councilId })
  expect(after.members.filter(({ duty }) => duty === 'chair')).toMatchObject([
    { fullName: 'Vũ Thị Chủ', untilDay: today(), leftReason: 'Nghỉ hưu' },
    { fullName: 'Cao Thị Thay', untilDay: null, hasVote: true },
  ])
  expect(
    await problems(secretary.call(council.replaceMember, { ...replaced, version: after.version, by: null })),
  ).toEqual(['council.member-left'])
})

test('candidates are found by words of their name, with whether they hold the role', async () => {
  const { people } = await sitting.secretary.call(council.candidates, { search: 'cham le' })
  expect(people).toMatchObject([{ fullName: 'Lê Văn Chấm', hasRole: false, unitName: 'Sở Y tế' }])
  expect(await problems(sitting.chair.call(council.candidates, { search: 'x' }))).toEqual(['access.not-permitted'])
})
