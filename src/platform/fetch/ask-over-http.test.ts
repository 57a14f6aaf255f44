import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asking, askOverHttp, NotAnswered, placeOf } from './ask-over-http.ts'
import { json, type LocalServer, localServer } from './fixtures.ts'

let server: LocalServer
let elsewhere: LocalServer

beforeAll(async () => {
  elsewhere = await localServer((_, response) => json(response, { stolen: true }))
  server = await localServer((path, response) => {
    if (path === '/good') return json(response, { good: true })
    if (path === '/moved') return void response.writeHead(302, { location: '/good' }).end()
    if (path === '/away') return void response.writeHead(302, { location: `${elsewhere.origin}/good` }).end()
    if (path === '/round') return void response.writeHead(307, { location: '/round' }).end()
    if (path === '/closed') return void response.writeHead(401).end('no')
    if (path === '/huge') return void response.writeHead(200).end(Buffer.alloc(5_000))
    if (path === '/endless') {
      response.writeHead(200, { 'transfer-encoding': 'chunked' })
      for (let piece = 0; piece < 10; piece++) response.write(Buffer.alloc(1_000))
      return void response.end()
    }
    if (path === '/half') {
      response.writeHead(200, { 'content-length': '100' })
      response.write('half')
      return void setTimeout(() => response.destroy(), 20)
    }
    if (path === '/slow') response.writeHead(200).write('{')
    // '/silent' says nothing at all.
  })
})
afterAll(async () => {
  await server.close()
  await elsewhere.close()
})

const asking = (path: string, more: Partial<Asking> = {}): Asking => ({
  address: `${server.origin}${path}`,
  header: { name: 'X-Api-Key', value: 'bi-mat' },
  mostBytes: 2_000,
  seconds: 20,
  ...more,
})
const why = (path: string, more: Partial<Asking> = {}) =>
  askOverHttp(asking(path, more)).then(
    () => 'answered',
    (error: NotAnswered) => error.because,
  )

test('bytes and what they are come back, and the key went along', async () => {
  const told: unknown[] = []
  const answered = await askOverHttp(asking('/good', { onBytes: (...how) => told.push(how) }))
  expect(new TextDecoder().decode(answered.bytes)).toBe('{"good":true}')
  expect(answered.mediaType).toBe('application/json')
  expect(told.at(-1)).toEqual([13, null])
  expect(server.seen.at(-1)?.headers['x-api-key']).toBe('bi-mat')
})

test('it follows on the same server and nowhere else: the key goes to nobody it was not given for', async () => {
  expect((await askOverHttp(asking('/moved'))).mediaType).toBe('application/json')
  expect(await why('/away')).toEqual({ why: 'redirected', to: elsewhere.origin })
  expect(elsewhere.seen).toEqual([])
  expect(await why('/round')).toMatchObject({ why: 'redirected' })
})

test('too much is refused by what is announced, and by what comes', async () => {
  expect(await why('/huge')).toEqual({ why: 'too-large' })
  expect(await why('/endless')).toEqual({ why: 'too-large' })
})

test('a server that says nothing, or stops in the middle, is given up after its time', async () => {
  expect(await why('/silent', { seconds: 0.15 })).toEqual({ why: 'too-slow' })
  expect(await why('/slow', { seconds: 0.15 })).toEqual({ why: 'too-slow' })
})

test('who asked may stop it', async () => {
  const stop = new AbortController()
  const answer = why('/silent', { signal: stop.signal })
  stop.abort()
  expect(await answer).toEqual({ why: 'stopped' })
})

test('a refusal, a line that breaks, a port nobody listens on, a name that leads nowhere', async () => {
  expect(await why('/closed')).toEqual({ why: 'status', status: 401 })
  expect(await why('/half')).toMatchObject({ why: 'unreachable' })
  const gone = await localServer(() => undefined)
  await gone.close()
  expect(await why('/', { address: gone.origin })).toEqual({ why: 'unreachable', code: 'ECONNREFUSED' })
  await expect(placeOf('http://khong-co.invalid/')).rejects.toThrow(NotAnswered)
})

test('where a name leads is told, and whether that is a network of one’s own', async () => {
  expect(await placeOf(server.origin)).toEqual({ answeredFrom: '127.0.0.1', isInside: true })
  expect(await placeOf('http://10.1.2.3:8080/x')).toEqual({ answeredFrom: '10.1.2.3', isInside: true })
  expect(await placeOf('http://[fd00::7]/')).toEqual({ answeredFrom: 'fd00::7', isInside: true })
  expect(await placeOf('https://203.0.113.5/')).toEqual({ answeredFrom: '203.0.113.5', isInside: false })
})
