import { readXlsx } from 'hucre'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { par } from '../../contract.ts'
import { aRound, bestInputs, importAll, ownLeaves } from '../../fixtures.ts'

const DAY = 86_400_000
let house: House
let round: Awaited<ReturnType<typeof aRound>>
let admin: Client

beforeAll(async () => {
  house = await openHouse()
  round = await aRound(house)
  admin = round.admin
  await fill()
})
afterAll(() => house.close())

const sheets = async () => (await admin.call(par.assessments, { roundId: round.roundId })).assessments
const sheetOf = async (unit: string) => (await sheets()).find(({ unitName }) => unitName === unit)?.id as string
const block = async () => {
  const [found] = (await admin.call(par.ranking, { roundId: round.roundId })).blocks
  if (!found) throw new Error('no block')
  return found
}
const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Refused) => error.problems[0]?.reason,
  )
const leave = async (unit: string, cause: 'absent' | 'ended' = 'absent', reason = 'Không gửi phiếu sau ba lần nhắc') =>
  admin.call(par.leaveRound, { assessmentId: await sheetOf(unit), cause, reason })

/** Sessions come along, as if everybody signed in again. */
async function travel(to: Date) {
  house.clock.now = to
  await house.owner.query(
    `update identity.session set last_seen_at = $1, expires_at = $1::timestamptz + interval '1 day'`,
    [to.toISOString()],
  )
}

/** Each department misses one criterion more than the one before it. */
async function fill() {
  const list = await sheets()
  const leaves = ownLeaves(await admin.call(par.assessmentSheet, { assessmentId: list[0]?.id as string }))
  const rows = list.flatMap(({ id }, number) =>
    leaves
      .slice(number)
      .map((leaf) => ({ assessment_id: id, criterion_id: leaf.id, inputs: bestInputs(leaf.scoring) })),
  )
  await house.owner.query(
    `insert into par.entry (assessment_id, criterion_id, inputs, updated_by, updated_by_name, updated_at)
     select assessment_id, criterion_id, inputs, gen_random_uuid(), 'Người mẫu', now()
     from jsonb_to_recordset($1) as row (assessment_id uuid, criterion_id uuid, inputs jsonb)`,
    [JSON.stringify(rows)],
  )
  await importAll(admin, round.roundId, 80)
}

test('“không nộp” waits until the window is over for that unit, its extension included', async () => {
  expect(await reasonOf(leave('Sở Y tế'))).toBe('par.absent-too-early')
  const assessmentId = await sheetOf('Sở Y tế')
  const { closesAt } = await admin.call(par.assessmentSheet, { assessmentId })
  await admin.call(par.extendUnit, {
    assessmentId,
    extendedTo: new Date(Date.parse(closesAt as string) + 2 * DAY).toISOString(),
    reason: 'Mất điện kéo dài',
  })
  await travel(new Date(Date.parse(closesAt as string) + DAY))
  expect(await reasonOf(leave('Sở Y tế'))).toBe('par.absent-too-early')
  expect((await admin.call(par.assessmentSheet, { assessmentId })).status).toBe('draft')
})

test('a unit that handed nothing in has no rank and no index, and moves nobody’s', async () => {
  const before = await block()
  const gone = before.units[0]
  await leave(gone?.unitName as string)
  const after = await block()
  expect(after.units).toHaveLength(before.units.length - 1)
  expect(after.left).toEqual([
    {
      assessmentId: gone?.assessmentId,
      unitId: gone?.unitId,
      unitName: gone?.unitName,
      cause: 'absent',
      reason: 'Không gửi phiếu sau ba lần nhắc',
    },
  ])
  const others = before.units.filter(({ unitId }) => unitId !== gone?.unitId)
  expect(after.units.map(({ unitId, index }) => [unitId, index])).toEqual(
    others.map(({ unitId, index }) => [unitId, index]),
  )
  expect(after.units[0]?.rank).toBe(1)
  const sum = others.reduce((total, { index }) => total + index, 0)
  expect(after.mean).toBe(Math.round(sum / others.length))
  expect((await admin.call(par.round, { roundId: round.roundId })).counts.left).toBe(1)
})

test('a sheet that was left is closed to its unit, and comes back as it was', async () => {
  const [left] = (await block()).left
  const assessmentId = left?.assessmentId as string
  const scorer = await house.person({
    unitId: left?.unitId as number,
    grants: [{ role: 'par-scorer', unitId: left?.unitId as number }],
  })
  const sheet = await scorer.call(par.assessmentSheet, { assessmentId })
  expect(sheet).toMatchObject({ status: 'left', leftCause: 'absent', leftByName: 'Trần Thị Quản' })
  const leaf = ownLeaves(sheet)[0]
  const save = { assessmentId, criterionId: leaf?.id as string, version: 1, inputs: null }
  expect(await reasonOf(scorer.call(par.saveEntry, save))).toBe('par.not-open')
  expect(await reasonOf(admin.call(par.leaveRound, { assessmentId, cause: 'absent', reason: 'lần nữa' }))).toBe(
    'par.left-already',
  )
  await admin.call(par.rejoinRound, { assessmentId })
  expect(await scorer.call(par.assessmentSheet, { assessmentId })).toMatchObject({
    status: 'draft',
    leftCause: null,
    scored: sheet.scored,
  })
  expect((await block()).units[0]?.unitId).toBe(left?.unitId)
  expect(await reasonOf(admin.call(par.rejoinRound, { assessmentId }))).toBe('par.takes-part')
})

test('what was handed in is not thrown out', async () => {
  const assessmentId = await sheetOf('Sở Tài chính')
  await house.owner.query(`update par.assessment set status = 'submitted' where id = $1`, [assessmentId])
  expect(await reasonOf(leave('Sở Tài chính'))).toBe('par.leave-sent')
})

test('units that have ended since the frame day are told of, with the sentence to keep', async () => {
  const { sheets: ended } = await admin.call(par.endedSheets, { roundId: round.roundId })
  expect(ended.find(({ unitName }) => unitName === 'Sở Kế hoạch và Đầu tư')?.inWords).toMatch(
    /^đã hợp nhất thành Sở Tài chính từ 01\/03\/2025/,
  )
  await leave('Sở Kế hoạch và Đầu tư', 'ended', 'đã hợp nhất thành Sở Tài chính từ 01/03/2025')
  const again = await admin.call(par.endedSheets, { roundId: round.roundId })
  expect(again.sheets).toHaveLength(ended.length - 1)
})

test('publication waits for no unit that takes no part; strangers read why one ended, not why one was silent', async () => {
  await leave('Sở Ngoại vụ')
  await house.owner.query(`update par.assessment set status = 'appraised' where round_id = $1 and status <> 'left'`, [
    round.roundId,
  ])
  const provisional = await block()
  const { version } = await admin.call(par.round, { roundId: round.roundId })
  const { publications } = await admin.call(par.publishRound, {
    roundId: round.roundId,
    version,
    decisionNumber: '12/QĐ-UBND',
    decisionDay: '2025-02-20',
  })
  const publicationId = publications[0] as string
  const published = await house.stranger.call(par.publication, { publicationId })
  expect(published.results).toHaveLength(18)
  expect(published.left.map(({ unitName, cause, reason }) => [unitName, cause, reason])).toEqual([
    ['Sở Kế hoạch và Đầu tư', 'ended', 'đã hợp nhất thành Sở Tài chính từ 01/03/2025'],
    ['Sở Ngoại vụ', 'absent', null],
  ])
  expect(published.mean).toBe(provisional.mean)
  const book = await house.stranger.download(par.publicationWorkbook, { publicationId })
  const rows = (await readXlsx(book.bytes)).sheets[0]?.rows ?? []
  const row = rows.find((cells) => cells[1] === 'Sở Ngoại vụ') ?? []
  expect([row[0] ?? null, row.at(-1)]).toEqual([null, 'Không nộp'])
  expect(row.slice(2, -1).every((cell) => cell == null || cell === '')).toBe(true)
  const frozen = await block()
  expect(frozen.left.map(({ assessmentId }) => assessmentId)).toEqual([
    await sheetOf('Sở Kế hoạch và Đầu tư'),
    await sheetOf('Sở Ngoại vụ'),
  ])
  expect((await sheets()).filter(({ status }) => status === 'left')).toHaveLength(2)
  const record = JSON.parse(
    new TextDecoder().decode((await admin.download(par.publicationRecord, { publicationId })).bytes),
  )
  expect(record.left).toEqual(published.left)
  expect(record.hands).toHaveLength(18)
})
