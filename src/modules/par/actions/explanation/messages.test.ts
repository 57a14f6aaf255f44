import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { notices } from '../../../notices/contract.ts'
import { par } from '../../contract.ts'
import { aBodyRound, type BodyRound } from '../appraisal/fixtures.ts'

let house: House
let round: BodyRound
const at = (code = '2.1.1') => ({ assessmentId: round.sheetId, criterionId: round.leaf(code) })

beforeAll(async () => {
  house = await openHouse()
  round = await aBodyRound(house)
})
afterAll(() => house.close())

const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error as Refused).problems[0]?.reason,
  )
const heard = async (client: Client) =>
  (await client.call(notices.notices, { kind: 'message' })).notices.map(({ title, path }) => [title, path])

test('the unit asks, the body that answers for the criterion hears of it and answers; newest last, the side shown', async () => {
  await round.head.call(par.writeAsUnit, { ...at(), text: 'Báo cáo theo mẫu nào?' })
  const title = 'Sở Y tế: trao đổi về tiêu chí 2.1.1'
  expect(await heard(round.justice)).toEqual([[title, `/par/appraisal/${round.sheetId}?tieuChi=2.1.1`]])
  expect(await heard(round.consolidator)).toEqual([])
  house.clock.now = new Date(house.clock.now.getTime() + 1_000)
  await round.justice.call(par.writeAsAppraiser, { ...at(), text: 'Theo mẫu của Sở Tư pháp.' })
  expect(await heard(round.scorer)).toEqual([[title, `/par/assessments/${round.sheetId}?tieuChi=2.1.1`]])
  const { messages } = await round.scorer.call(par.messages, at())
  expect(messages.map(({ side, text, writtenByName, isOwn }) => [side, text, writtenByName, isOwn])).toEqual([
    ['unit', 'Báo cáo theo mẫu nào?', 'Hoàng Thị Lãnh', false],
    ['appraiser', 'Theo mẫu của Sở Tư pháp.', 'Đỗ Văn Pháp', false],
  ])
  const { leaves } = await round.scorer.call(par.assessmentSheet, { assessmentId: round.sheetId })
  expect(leaves.find(({ criterionId }) => criterionId === round.leaf('2.1.1'))?.thread).toEqual({
    count: 2,
    lastSide: 'appraiser',
    unread: 2,
  })
})

const unreadOf = async (client: Client) => {
  const { leaves } = await client.call(par.assessmentSheet, { assessmentId: round.sheetId })
  return leaves.find(({ criterionId }) => criterionId === round.leaf('2.1.1'))?.thread?.unread
}
const queued = async (client: Client) => {
  const { assessments } = await client.call(par.appraisalQueue, { roundId: round.roundId })
  return assessments.find(({ id }) => id === round.sheetId)?.unread
}

test('what others wrote is unread until it is read, one’s own never; the queue counts what falls to one’s own body', async () => {
  expect([await unreadOf(round.head), await unreadOf(round.justice)]).toEqual([1, 1])
  expect([await queued(round.justice), await queued(round.consolidator)]).toEqual([1, 0])
  const { messages } = await round.justice.call(par.messages, at())
  await round.justice.call(par.readMessages, { ...at(), messageId: messages[1]?.id as string })
  expect([await unreadOf(round.justice), await queued(round.justice)]).toEqual([0, 0])
  // A slow page tells of an earlier word: what was read stays read.
  await round.justice.call(par.readMessages, { ...at(), messageId: messages[0]?.id as string })
  expect(await unreadOf(round.justice)).toBe(0)
  await round.scorer.call(par.readMessages, { ...at(), messageId: messages[0]?.id as string })
  expect(await unreadOf(round.scorer)).toBe(1)
})

test('both sides see how far the others have read', async () => {
  const { messages } = await round.head.call(par.messages, at())
  expect(messages.map(({ readUpToHere }) => readUpToHere)).toEqual([['Lê Văn Chấm'], ['Đỗ Văn Pháp']])
  expect((await round.justice.call(par.messages, at())).messages[1]?.readUpToHere).toEqual([])
})

test('a message of another criterion marks nothing', async () => {
  const { messages } = await round.head.call(par.messages, at())
  const elsewhere = { ...at('1.1.1'), messageId: messages[0]?.id as string }
  expect(await reasonOf(round.head.call(par.readMessages, elsewhere))).toBe('par.not-found')
})

test('nobody speaks to his own unit as its appraiser; whoever only reads writes nothing', async () => {
  const { health } = round.units
  const colleague = await house.person({ unitId: health, grants: [{ role: 'par-body-appraiser', unitId: null }] })
  expect(await reasonOf(colleague.call(par.writeAsAppraiser, { ...at(), text: 'tự hỏi' }))).toBe('par.own-unit')
  const viewer = await house.person({ unitId: health, grants: [{ role: 'par-viewer', unitId: health }] })
  expect(await reasonOf(viewer.call(par.writeAsUnit, { ...at(), text: 'xem' }))).toBe('access.not-permitted')
})

test('words go to and fro until publication, on criteria alone', async () => {
  expect(await reasonOf(round.scorer.call(par.writeAsUnit, { ...at('2.1'), text: 'hỏi' }))).toBe('par.not-a-leaf')
  await house.owner.query(`update par.assessment set status = 'settled' where id = $1`, [round.sheetId])
  await round.scorer.call(par.writeAsUnit, { ...at('1.1.1'), text: 'hỏi thêm' })
  await house.owner.query(`update par.assessment set status = 'published' where id = $1`, [round.sheetId])
  expect(await reasonOf(round.scorer.call(par.writeAsUnit, { ...at('1.1.1'), text: 'muộn' }))).toBe(
    'par.already-published',
  )
})
