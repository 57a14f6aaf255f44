import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { kept } from './kept.ts'

const text = JSON.stringify({ units: Array.from({ length: 200 }, (_, at) => ({ rank: at, name: 'Sở Tài chính' })) })
const answer = (body = text, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  new Response(body, { headers })
const asking = (headers: Record<string, string> = {}) => new Request('http://localhost/api/x', { headers })
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

test('an answer is sent squeezed as the browser takes it, and is the same answer', async () => {
  const br = await kept(answer(), 'until-changed', asking({ 'accept-encoding': 'gzip, deflate, br' }))
  expect(br.headers.get('content-encoding')).toBe('br')
  const squeezed = await bytesOf(br)
  expect(squeezed.byteLength).toBeLessThan(text.length / 10)
  expect(br.headers.get('content-length')).toBe(String(squeezed.byteLength))
  expect(brotliDecompressSync(squeezed).toString()).toBe(text)
  const gzip = await kept(answer(), 'until-changed', asking({ 'accept-encoding': 'gzip, br;q=0' }))
  expect(gzip.headers.get('content-encoding')).toBe('gzip')
  expect(gunzipSync(await bytesOf(gzip)).toString()).toBe(text)
  const plain = await kept(answer(), 'until-changed', asking())
  expect(plain.headers.has('content-encoding')).toBe(false)
  expect((await bytesOf(plain)).toString()).toBe(text)
  for (const one of [br, gzip, plain]) expect(one.headers.get('vary')).toBe('accept-encoding')
})

test('whoever names the answer he holds is told that it still is so; of another one he gets the new', async () => {
  const first = await kept(answer(), 'until-changed', asking({ 'accept-encoding': 'br' }))
  const tag = first.headers.get('etag') as string
  for (const named of [tag, `"other", ${tag}`, tag.replace('W/', ''), '*']) {
    const again = await kept(answer(), 'until-changed', asking({ 'if-none-match': named }))
    expect(again.status, named).toBe(304)
    expect(await again.text()).toBe('')
    expect(again.headers.get('etag')).toBe(tag)
    expect(again.headers.get('cache-control')).toBe('public, no-cache')
  }
  const changed = await kept(answer(`${text} `), 'until-changed', asking({ 'if-none-match': tag }))
  expect(changed.status).toBe(200)
  expect(changed.headers.get('etag')).not.toBe(tag)
})

test('what never changes is not asked for again, packed files are not packed once more, other sites may read', async () => {
  const zip = await kept(
    answer(text, { 'content-type': 'application/zip' }),
    'for-ever',
    asking({ 'accept-encoding': 'br' }),
  )
  expect(zip.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(zip.headers.has('content-encoding')).toBe(false)
  expect(zip.headers.get('access-control-allow-origin')).toBe('*')
})

test('a stored file keeps the name it has, and its parts', async () => {
  const part = () =>
    new Response('abc', {
      status: 206,
      headers: { etag: '"0f"', 'content-range': 'bytes 0-2/9', 'content-type': 'text/csv' },
    })
  const sent = await kept(part(), 'for-ever', asking({ 'accept-encoding': 'br', range: 'bytes=0-2' }))
  expect([sent.status, sent.headers.get('etag'), await sent.text()]).toEqual([206, '"0f"', 'abc'])
  expect((await kept(part(), 'for-ever', asking({ 'if-none-match': '"0f"' }))).status).toBe(304)
})
