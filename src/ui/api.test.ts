import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { endpoint } from '../shared/endpoint.ts'
import { ApiRefusal, call, onSignedOut, urlOf } from './api.ts'

const Anything = z.object({}).loose()
const look = endpoint({
  method: 'GET',
  path: '/par/sheets/{id}',
  access: 'public',
  input: Anything,
  output: Anything,
  summary: '',
})
const act = endpoint({
  method: 'POST',
  path: '/par/sheets/submit',
  access: 'public',
  input: Anything,
  output: Anything,
  summary: '',
})

/** What the server would answer, one after another; an Error is a lost line. */
function answering(...answers: (Response | Error)[]) {
  const asked: [string, RequestInit][] = []
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push([url, init])
    const answer = answers.shift()
    if (answer instanceof Response) return answer
    throw answer ?? new Error('asked once too often')
  })
  return asked
}
afterEach(() => vi.unstubAllGlobals())

const refused = (call: Promise<unknown>): Promise<ApiRefusal> =>
  call.then(
    () => expect.fail('was not refused'),
    (error) => error,
  )

test('looking fills the path and puts the rest into the query', async () => {
  const asked = answering(Response.json({ ok: true }))
  expect(await call(look, { id: 'a b', year: 2025, units: [1, 2] })).toEqual({ ok: true })
  expect(asked[0]?.[0]).toBe('/api/par/sheets/a%20b?year=2025&units=%5B1%2C2%5D')
  expect(urlOf(look, { id: 'x', at: undefined })).toBe('/api/par/sheets/x')
})

test('doing sends JSON with the mark that no other site can set', async () => {
  const asked = answering(Response.json({}))
  await call(act, { id: '1', note: 'Đã đủ' })
  const init = asked[0]?.[1]
  expect(init?.method).toBe('POST')
  expect(init?.headers).toMatchObject({ 'x-noivu': '1', 'content-type': 'application/json' })
  expect(JSON.parse(String(init?.body))).toEqual({ id: '1', note: 'Đã đủ' })
})

test('a refusal carries its status, its sentences and the entry', async () => {
  const problems = [{ reason: 'par.late', sentence: 'Đã hết hạn nộp.', at: '1.2' }]
  answering(
    Response.json({ problems, entry: 'e-1' }, { status: 409, headers: { 'content-type': 'application/problem+json' } }),
  )
  const refusal = await refused(call(act, {}))
  expect(refusal).toBeInstanceOf(ApiRefusal)
  expect(refusal).toMatchObject({ status: 409, problems, entry: 'e-1' })
})

test('a fault without problems is told by its detail', async () => {
  answering(Response.json({ detail: 'Hệ thống gặp lỗi', problems: [], entry: 'e-2' }, { status: 500 }))
  expect((await refused(call(act, {}))).problems[0]?.sentence).toBe('Hệ thống gặp lỗi')
})

test('an answer of some other server in between is a sentence, not a broken page', async () => {
  answering(new Response('<html>Bad gateway</html>', { status: 502, headers: { 'content-type': 'text/html' } }))
  expect((await refused(call(look, { id: '1' }))).problems[0]?.sentence).toContain('mã 502')
})

test('a page of a proxy in place of the answer is a sentence, too', async () => {
  answering(new Response('<html>Đăng nhập mạng nội bộ</html>', { status: 200 }))
  const refusal = await refused(call(act, {}))
  expect(refusal).toBeInstanceOf(ApiRefusal)
  expect(refusal.problems[0]?.sentence).toContain('mã 200')
})

test('looking is tried once more when the line is lost', async () => {
  const asked = answering(new TypeError('failed to fetch'), Response.json({ ok: 1 }))
  expect(await call(look, { id: '1' })).toEqual({ ok: 1 })
  expect(asked).toHaveLength(2)
})

test('doing is never repeated by itself: it may have been done', async () => {
  const asked = answering(new TypeError('failed to fetch'))
  const refusal = await refused(call(act, {}))
  expect(refusal.status).toBe(0)
  expect(refusal.problems[0]?.sentence).toContain('Không kết nối được tới máy chủ')
  expect(asked).toHaveLength(1)
})

test('an ended session is told to whoever listens', async () => {
  let told = 0
  const stop = onSignedOut(() => told++)
  answering(Response.json({ problems: [] }, { status: 401 }), Response.json({ problems: [] }, { status: 403 }))
  await refused(call(look, { id: '1' }))
  await refused(call(look, { id: '1' }))
  stop()
  expect(told).toBe(1)
})
