/** Asking over the network, against a real server: what comes is frozen; what does not is written down, told once, and stops no round. */
import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Client, type House, openHouse } from '../../../../../tests/support/house.ts'
import { runTask } from '../../../../../tests/support/run-task.ts'
import { json, type LocalServer, localServer } from '../../../../platform/fetch/fixtures.ts'
import { notices } from '../../../notices/contract.ts'
import { par } from '../../../par/contract.ts'
import { aRound, importAll } from '../../../par/fixtures.ts'
import { sources } from '../../contract.ts'
import { aSource } from '../../fixtures.ts'
import { pullDue, pullSource } from '../../jobs.ts'
import { LIMITS } from './pull.ts'

let house: House
let server: LocalServer
let round: Awaited<ReturnType<typeof aRound>>
let admin: Client
let source: Awaited<ReturnType<typeof aSource>>
let named = 0
let answer: (response: ServerResponse) => void

const usual = { ...LIMITS }
const good = (onTime: number) => ({
  kySoLieu: 'Quý 4/2024',
  donVi: ['Sở Tài chính', 'Sở Y tế'].map((ten) => ({ ten, giao: 10, dungHan: onTime, treHan: 10 - onTime, quaHan: 0 })),
})

beforeAll(async () => {
  house = await openHouse()
  round = await aRound(house)
  admin = round.admin
  server = await localServer((_, response) => answer(response))
})
afterAll(async () => {
  await server.close()
  await house.close()
})
beforeEach(async () => {
  Object.assign(LIMITS, usual)
  answer = (response) => json(response, good(9))
  await house.owner.query('delete from sources.binding; update sources.source set is_on = false')
  await house.owner.query('delete from notices.notice')
  const settings = {
    address: `${server.origin}/nhiem-vu?ma=1`,
    headerName: 'Authorization',
    secret: 'Bearer bi-mat',
    pull: 'daily' as const,
  }
  source = await aSource(admin, round, { name: `Nguồn ${++named}`, ...settings })
})

async function pulled() {
  house.clock.now = new Date(house.clock.now.getTime() + 1_000)
  const { attemptId } = await admin.call(sources.pull, { sourceId: source.sourceId })
  await runTask(house, pullSource, { attemptId })
  return admin.call(sources.attempt, { attemptId })
}
const told = async () => (await admin.call(notices.notices, {})).notices.map(({ title }) => title)
const standing = async () => (await admin.call(sources.source, { sourceId: source.sourceId })).standing

test('a good answer is frozen with its bytes; the key went along and is shown nowhere', async () => {
  const attempt = await pulled()
  expect(attempt).toMatchObject({ state: 'done', answeredFrom: '127.0.0.1', isInside: true, reason: null })
  expect(server.seen.at(-1)?.headers.authorization).toBe('Bearer bi-mat')
  const snapshot = await admin.call(sources.snapshot, { snapshotId: attempt.snapshotId as string })
  expect(snapshot).toMatchObject({ how: 'pull', origin: `${server.origin}/nhiem-vu`, rows: 2, period: 'Quý 4/2024' })
  const { bytes } = await admin.download(sources.snapshotFile, { snapshotId: snapshot.id })
  expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(good(9))
  const shown = JSON.stringify([
    await admin.call(sources.source, { sourceId: source.sourceId }),
    await admin.call(sources.sources, {}),
  ])
  expect(shown).not.toContain('bi-mat')
  const { rows } = await house.owner.query(`select before, after from audit.change where table_name = 'sources.source'`)
  expect(JSON.stringify(rows)).not.toMatch(/secret|bi-mat/)
})

test('the same answer again is no second snapshot', async () => {
  answer = (response) => json(response, good(8))
  const first = await pulled()
  const again = await pulled()
  expect(again).toMatchObject({ state: 'same', snapshotId: first.snapshotId })
})

const broken: [string, (response: ServerResponse) => void, RegExp][] = [
  [
    'refuses the key',
    (response) => void response.writeHead(401).end('secret words'),
    /từ chối khóa truy cập \(mã 401\)/,
  ],
  ['fails', (response) => void response.writeHead(500).end(), /đang lỗi \(mã 500\)/],
  [
    'has moved to another host',
    (response) => void response.writeHead(302, { location: 'http://khac.invalid/' }).end(),
    /chuyển sang nơi khác \(http:\/\/khac\.invalid\)/,
  ],
  [
    'answers a page',
    (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
    /trả lời “text\/html”/,
  ],
  [
    'answers no JSON',
    (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"a":'),
    /không phải JSON đọc được/,
  ],
  ['answers something else', (response) => json(response, { data: [] }), /thiếu hoặc sai “kySoLieu”/],
  [
    'answers too much',
    (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(Buffer.alloc(3_000, 32)),
    /quá 0 MB nên đã dừng/,
  ],
  ['says nothing', () => undefined, /không trả lời xong trong 0\.3 giây/],
  ['breaks off', (response) => void response.socket?.destroy(), /kết nối bị ngắt giữa chừng/],
  [
    'knows other units',
    (response) => json(response, { ...good(1), donVi: [{ ...good(1).donVi[0], ten: 'Sở Lạ' }] }),
    /Bản ghi 1: không có đơn vị “Sở Lạ”/,
  ],
]

test.each(broken)(
  'a server that %s: the reason is written down and told, and the last snapshot stands',
  async (_, how, sentence) => {
    Object.assign(LIMITS, { mostBytes: 2_000, seconds: 0.3 })
    answer = how
    const attempt = await pulled()
    expect(attempt).toMatchObject({ state: 'failed', snapshotId: null })
    expect(attempt.reason).toMatch(sentence)
    expect(attempt.reason).not.toContain('secret words')
    expect(await standing()).toMatchObject({ state: 'on-time', hasFailed: true, age: 0 })
    expect(await told()).toEqual([`Không lấy được số liệu: Nguồn ${named}`])
    expect((await admin.call(sources.snapshots, { sourceId: source.sourceId })).total).toBe(1)
  },
)

test('nobody listens there: told the first time, not again while it goes on, and again after it was well', async () => {
  answer = (response) => void response.writeHead(503).end()
  await pulled()
  await pulled()
  expect(await told()).toHaveLength(1)
  answer = (response) => json(response, good(7))
  await pulled()
  expect(await standing()).toMatchObject({ hasFailed: false })
  answer = (response) => void response.writeHead(503).end()
  await pulled()
  expect(await told()).toHaveLength(2)
})

test('somebody stops it while the server is silent: nothing is kept, nobody is told', async () => {
  Object.assign(LIMITS, { lookEveryMs: 20 })
  const asked = Promise.withResolvers<void>()
  answer = () => asked.resolve()
  const { attemptId } = await admin.call(sources.pull, { sourceId: source.sourceId })
  await expect(admin.call(sources.pull, { sourceId: source.sourceId })).rejects.toThrow(/chưa xong/)
  const run = runTask(house, pullSource, { attemptId })
  await asked.promise
  await admin.call(sources.cancelPull, { attemptId })
  await run
  expect(await admin.call(sources.attempt, { attemptId })).toMatchObject({ state: 'cancelled', reason: null })
  await expect(admin.call(sources.cancelPull, { attemptId })).rejects.toThrow(/đã kết thúc/)
  expect(await told()).toEqual([])
})

test('a task that is run again after it ended changes nothing', async () => {
  answer = (response) => json(response, good(6))
  const attempt = await pulled()
  await runTask(house, pullSource, { attemptId: attempt.id })
  expect(await admin.call(sources.attempt, { attemptId: attempt.id })).toEqual(attempt)
})

test('the schedule asks what is due once a day, skips what is off, and says when figures are late', async () => {
  const before = house.clock.now
  answer = (response) => json(response, good(5))
  await runTask(house, pullDue, {})
  await runTask(house, pullDue, {})
  const { attempts } = await admin.call(sources.attempts, { sourceId: source.sourceId })
  expect(attempts).toMatchObject([{ state: 'done', isScheduled: true, askedByName: 'Hệ thống' }])
  house.clock.now = new Date(before.getTime() + 31 * 86_400_000)
  const later = await house.person({ unitId: round.office, grants: [{ role: 'par-admin', unitId: null }] })
  await runTask(house, pullDue, {})
  await runTask(house, pullDue, {})
  const titles = (await later.call(notices.notices, {})).notices.map(({ title }) => title)
  expect(titles).toEqual([`Số liệu đã trễ: Nguồn ${named}`])
  house.clock.now = before
})

test('a source in ruins does not stop its round: values are brought in, sheets are read, it can be published', async () => {
  answer = (response) => void response.writeHead(500).end()
  await pulled()
  await importAll(admin, round.roundId, 80)
  const { assessments } = await admin.call(par.assessments, { roundId: round.roundId })
  expect(assessments.length).toBeGreaterThan(0)
  await expect(admin.call(par.ranking, { roundId: round.roundId })).resolves.toBeDefined()
})
