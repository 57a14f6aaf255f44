import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { notices } from '../../notices/contract.ts'
import { par } from '../../par/contract.ts'
import { council } from '../contract.ts'
import {
  aCouncil,
  anOpenSession,
  CONTESTED,
  type CouncilHouse,
  itemOf,
  ratio,
  saying,
  type Voice,
  votes,
} from '../fixtures.ts'

let house: House
let sitting: CouncilHouse

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())
// What a test leaves open waits for the session of the next.
afterEach(() =>
  house.owner.query(`update council.item set status = 'postponed', postponed_reason = 'chờ' where status = 'open'`),
)

const problems = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: unknown) => (error as Refused).problems.map(({ reason }) => reason),
  )
type At = { sessionId: string; itemId: string }
const item = ({ sessionId, itemId }: At) => itemOf(sitting.secretary, sessionId, itemId)
const decide = async (at: At, words = 'Hội đồng thống nhất') =>
  sitting.secretary.call(council.decideItem, { itemId: at.itemId, version: (await item(at)).version, words })
const points = () =>
  sitting.round.scorer
    .call(par.figureWorking, { assessmentId: sitting.round.sheetId, criterionId: sitting.round.leaf(CONTESTED) })
    .then((figure) => figure.points)

test('the council meets, votes and decides; the score is bound, the unit is told, the minutes are kept', async () => {
  sitting = await aCouncil(house)
  const { secretary, chair, deputy, justice, health, builder, round } = sitting
  const at = await anOpenSession(house, sitting, { present: ['chair', 'deputy', 'justice', 'health'] })
  const { quorum, rulebook } = await secretary.call(council.session, { sessionId: at.sessionId })
  expect(quorum).toEqual({ base: 5, present: 4, needed: 3, holds: true })
  expect(rulebook).toEqual({ majority: 'present', tie: 'chair', ownUnit: 'not-counted' })

  await votes(chair, at, 17)
  // His own unit, whatever the state; and the others count without him.
  expect(await problems(votes(health, at, 'agreed'))).toEqual(['council.own-unit'])
  expect(await problems(votes(builder, at, 'agreed'))).toEqual(['council.not-present'])
  expect(await problems(votes(secretary, at, 'agreed'))).toEqual(['access.not-permitted'])
  expect((await item(at)).tally).toMatchObject({ base: 4, present: 3, needed: 3, standing: 'open' })
  expect(await problems(decide(at))).toEqual(['council.votes-missing'])

  await votes(deputy, at, 17)
  await votes(justice, at, 'kept')
  expect(await problems(decide(at, '  '))).not.toEqual([])
  await decide(at, 'Tính thêm một nhiệm vụ đã nghiệm thu')
  const decided = await item(at)
  expect(decided).toMatchObject({ status: 'decided', decision: { outcome: 'corrected', points: 17_000 } })
  expect(await points()).toBe(17_000)
  const sheet = await round.scorer.call(par.assessmentSheet, { assessmentId: round.sheetId })
  const { council: hand } = sheet.leaves.find(({ criterionId }) => criterionId === round.leaf(CONTESTED)) ?? {}
  expect(hand).toMatchObject({ decisionNumber: '01/BB-HĐTĐ', points: 17_000 })
  const told = await round.scorer.call(notices.notices, {})
  expect(told.notices[0]?.title).toBe('Hội đồng đã quyết định tiêu chí 1.1.2')

  // After the decision nothing of it moves.
  expect(await problems(votes(justice, at, 'agreed'))).toEqual(['council.already-decided'])
  expect(await problems(decide(at))).toEqual(['council.already-decided'])
  const close = (version: number) =>
    secretary.call(council.closeSession, { sessionId: at.sessionId, version, conclusion: 'Giao Sở Nội vụ thông báo.' })
  await close(2)
  expect(await problems(close(3))).toEqual(['council.session-closed'])
  expect((await secretary.call(council.session, { sessionId: at.sessionId })).minutesSha256).toMatch(/^[0-9a-f]{64}$/)
})

test('below quorum nothing is decided, and the sentence says how many are there and how many it wants', async () => {
  const at = await anOpenSession(house, sitting, { present: ['chair', 'deputy'] })
  await votes(sitting.chair, at, 'kept')
  await votes(sitting.deputy, at, 'kept')
  const refused = await decide(at).catch((error: Refused) => error)
  expect((refused as Refused).problems[0]?.sentence).toMatch(/Có mặt 2 trên 5 thành viên biểu quyết, phải có ít nhất 3/)
  // Present for the session, and still too few for this unit's item: one of them is of its unit.
  const present = async (...voices: Voice[]) =>
    sitting.secretary.call(council.takeAttendance, {
      sessionId: at.sessionId,
      members: await Promise.all(
        voices.map(async (voice) => ({ memberId: await sitting.memberOf(voice), isPresent: true })),
      ),
    })
  await present('health')
  const again = await decide(at).catch((error: Refused) => error)
  expect((again as Refused).problems[0]?.sentence).toMatch(/Có mặt 2 trên 4/)
  await present('justice')
  await decide(at)
  expect((await item(at)).tally.leftOut).toEqual([await sitting.memberOf('health')])
})

test('who has voted cannot be noted absent; a vote spoken at the table bears the name of who wrote it', async () => {
  const at = await anOpenSession(house, sitting)
  await votes(sitting.chair, at, 'kept')
  const absent = async (voice: Voice) => [{ memberId: await sitting.memberOf(voice), isPresent: false }]
  const note = async (voice: Voice) =>
    sitting.secretary.call(council.takeAttendance, { sessionId: at.sessionId, members: await absent(voice) })
  expect(await problems(note('chair'))).toEqual(['council.present-has-voted'])
  const { now } = await item(at)
  const enter = async (voice: Voice, version = 0) =>
    sitting.secretary.call(council.enterVote, {
      itemId: at.itemId,
      memberId: await sitting.memberOf(voice),
      version,
      seen: now,
      ...saying('agreed'),
    })
  expect(await problems(enter('chair', 1))).toEqual(['council.voted-himself'])
  expect(await problems(enter('health'))).toEqual(['council.own-unit'])
  await enter('builder')
  expect((await item(at)).votes[1]).toMatchObject({ enteredByName: 'Lý Thị Ký', outcome: 'agreed', points: 18_000 })
  await votes(sitting.builder, at, 'kept')
  expect((await item(at)).votes.find(({ version }) => version === 2)).toMatchObject({
    enteredByName: null,
    outcome: 'kept',
  })
})

test('an answer that could not stand is refused when it is cast', async () => {
  const at = await anOpenSession(house, sitting)
  const { now, votes: cast } = await item(at)
  const vote = (more: object) =>
    problems(
      sitting.deputy.call(council.vote, { itemId: at.itemId, version: 0, seen: now, ...saying('kept'), ...more }),
    )
  expect(cast).toEqual([])
  expect(await vote({ outcome: 'agreed', reason: ' ' })).toEqual(['council.vote-without-reason'])
  expect(await vote({ outcome: 'corrected', inputs: null })).toEqual(['par.leaf-empty'])
  expect(await vote({ outcome: 'corrected', inputs: { type: 'steps', option: 0 } })).toEqual([
    'par.inputs-of-other-kind',
  ])
  expect(await vote({ outcome: 'corrected', inputs: { ...ratio(17), a: -1 } })).toEqual(['par.ratio-negative'])
  expect(await vote({ seen: { ...now, entry: now.entry + 1 } })).toEqual(['council.seen-older'])
})

test('two votes of one member at once: the first is kept, the second is told; votes of several all count', async () => {
  const at = await anOpenSession(house, sitting)
  const { now } = await item(at)
  const cast = (voice: Voice, said: 'kept' | 'agreed') =>
    problems(sitting[voice].call(council.vote, { itemId: at.itemId, version: 0, seen: now, ...saying(said) }))
  const both = await Promise.all([cast('chair', 'kept'), cast('chair', 'agreed')])
  expect(both.flat()).toEqual(['council.vote-changed'])
  const { version } = await item(at)
  expect(
    (await Promise.all([cast('deputy', 'kept'), cast('justice', 'kept'), cast('builder', 'kept')])).flat(),
  ).toEqual([])
  expect((await item(at)).votes).toHaveLength(4)
  // Who decides has seen every vote, or is told that there is another.
  const stale = sitting.secretary.call(council.decideItem, { itemId: at.itemId, version, words: 'Thống nhất' })
  expect(await problems(stale)).toEqual(['council.stale'])
})

test('decided and voted at the same moment, the vote is in the count or refused', async () => {
  const at = await anOpenSession(house, sitting)
  for (const voice of ['chair', 'deputy', 'justice'] as const) await votes(sitting[voice], at, 'kept')
  const { version, now } = await item(at)
  const [decision, vote] = await Promise.all([
    problems(sitting.secretary.call(council.decideItem, { itemId: at.itemId, version, words: 'Thống nhất' })),
    problems(sitting.builder.call(council.vote, { itemId: at.itemId, version: 0, seen: now, ...saying('kept') })),
  ])
  const { status, tally } = await item(at)
  const counted = tally.options[0]?.memberIds.length
  if (decision.length === 0)
    expect({ status, vote, counted }).toEqual({ status: 'decided', vote: ['council.already-decided'], counted: 3 })
  else expect({ decision, vote, counted }).toEqual({ decision: ['council.stale'], vote: [], counted: 4 })
})

test('an item waits for the next session, with its reason; a session with open items does not close', async () => {
  const { secretary } = sitting
  const at = await anOpenSession(house, sitting)
  const close = () => secretary.call(council.closeSession, { sessionId: at.sessionId, version: 2 })
  expect(await problems(close())).toEqual(['council.items-open'])
  const { version } = await item(at)
  await secretary.call(council.postponeItem, { itemId: at.itemId, version, reason: 'Chờ hồ sơ bổ sung' })
  expect(await problems(votes(sitting.chair, at, 'kept'))).toEqual(['council.item-postponed'])
  await close()
  const next = await anOpenSession(house, sitting)
  expect(await item(next)).toMatchObject({ isCarried: true, status: 'open', position: 1 })
  const twice = secretary.call(council.addItems, {
    sessionId: next.sessionId,
    items: [{ assessmentId: sitting.round.sheetId, criterionId: sitting.round.leaf(CONTESTED), reason: 'Lần nữa' }],
  })
  expect(await problems(twice)).toEqual(['council.already-on-agenda'])
})

test('what nobody contested comes before the council for a reason; the order is the secretary’s', async () => {
  const { secretary, councilId, round } = sitting
  const heldAt = house.clock.now.toISOString()
  const { sessionId } = await secretary.call(council.planSession, { councilId, form: 'meeting', heldAt })
  for (const { id } of (await secretary.call(council.session, { sessionId })).agendaItems)
    await secretary.call(council.removeItem, { itemId: id })
  const open = (version = 1) => secretary.call(council.openSession, { sessionId, version, minutesNumber: '9/BB' })
  expect(await problems(open())).toEqual(['council.empty-agenda'])
  const add = (code: string, reason = '') =>
    secretary.call(council.addItems, {
      sessionId,
      items: [{ assessmentId: round.sheetId, criterionId: round.leaf(code), reason }],
    })
  expect(await problems(add('1.2.1'))).toEqual(['council.not-disputed'])
  await add('1.2.1', 'Thanh tra kiến nghị')
  await add('1.1.1', 'Thanh tra kiến nghị')
  const codes = async () =>
    (await secretary.call(council.session, { sessionId })).agendaItems.map(({ criterion }) => criterion.code)
  const last = (await secretary.call(council.session, { sessionId })).agendaItems[1]?.id as string
  await secretary.call(council.moveItem, { itemId: last, position: 1 })
  expect(await codes()).toEqual(['1.1.1', '1.2.1'])
  await secretary.call(council.removeItem, { itemId: last })
  expect(await codes()).toEqual(['1.2.1'])
  expect(
    await problems(
      sitting.chair.call(council.vote, {
        itemId: (await secretary.call(council.session, { sessionId })).agendaItems[0]?.id as string,
        version: 0,
        seen: { entry: 1, first: 1, explanation: 0, second: 0, council: 0, papers: [] },
        outcome: 'kept',
      }),
    ),
  ).toEqual(['council.session-not-open'])
})

test('consent in writing is taken until its end, and no later', async () => {
  const ends = new Date(house.clock.now.getTime() + 3 * 3_600_000)
  const at = await anOpenSession(house, sitting, { writing: ends.toISOString() })
  expect(await problems(votes(sitting.health, at, 'kept'))).toEqual(['council.own-unit'])
  await votes(sitting.chair, at, 'kept')
  await votes(sitting.deputy, at, 'agreed')
  expect(await problems(decide(at))).toEqual(['council.writing-goes-on'])
  house.clock.now = ends
  expect(await problems(votes(sitting.justice, at, 'agreed'))).toEqual(['council.writing-over'])
  // Two of four answered: no quorum of answers.
  expect(await problems(decide(at))).toEqual(['council.below-quorum'])
})

test('what changed on the sheet since a vote is said with whose vote it was, before anything is decided', async () => {
  const { round } = sitting
  const at = await anOpenSession(house, sitting)
  for (const voice of ['chair', 'deputy', 'justice', 'builder'] as const) await votes(sitting[voice], at, 'agreed')
  round.to('second-appraisal')
  await house.owner.query(`delete from par.appraisal where stage = 'council' and assessment_id = $1`, [round.sheetId])
  await round.consolidator.call(par.appraiseAgain, {
    assessmentId: round.sheetId,
    criterionId: round.leaf(CONTESTED),
    version: 0,
    outcome: 'kept',
    reason: 'Không có thêm tài liệu',
  })
  const refused = await decide(at).catch((error: Refused) => error)
  expect((refused as Refused).problems[0]).toMatchObject({ reason: 'council.votes-of-older-state' })
  expect((refused as Refused).problems[0]?.sentence).toMatch(/Vũ Thị Chủ.*thẩm định lần hai/)
  for (const voice of ['chair', 'deputy', 'justice', 'builder'] as const) await votes(sitting[voice], at, 'agreed')
  await decide(at)
  expect(await points()).toBe(18_000)
})
