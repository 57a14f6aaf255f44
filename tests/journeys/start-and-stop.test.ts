import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Running, startProgramProcess, temporaryDataFolder } from '../support/running.ts'

let folder: Awaited<ReturnType<typeof temporaryDataFolder>>
let running: Running

beforeAll(async () => {
  folder = await temporaryDataFolder()
  running = await startProgramProcess('server', folder.path)
})
afterAll(async () => {
  await running.stop()
  await folder.remove()
})

const INVITATION = /http:\/\/localhost:\d+\/lien-ket\/[\w-]{20,}/

test('the first start prints its address alone on a line and a one-time link for the administrator', async () => {
  expect(running.printed()).toMatch(/^http:\/\/localhost:\d+$/m)
  // The link is printed right after the address; give the pipe a moment.
  await expect.poll(() => running.printed()).toMatch(INVITATION)
})

test('it is alive, ready, and serves the pages with a strict policy', async () => {
  expect((await fetch(`${running.url}/healthz`)).status).toBe(200)
  expect((await fetch(`${running.url}/readyz`)).status).toBe(200)
  const page = await fetch(`${running.url}/`)
  const policy = page.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'self'")
  expect(policy).not.toContain("script-src 'self' 'unsafe-inline'")
  expect(await page.text()).toContain('<div id="root">')
})

test('an unknown door is a 404 problem, not the page', async () => {
  const answer = await fetch(`${running.url}/api/nothing`)
  expect(answer.status).toBe(404)
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
})

test('a data folder in use is refused with a sentence', async () => {
  await expect(startProgramProcess('server', folder.path)).rejects.toThrow(
    /đang được một chương trình Nội Vụ khác sử dụng/,
  )
})

test('a taken port is refused with a sentence, and nothing is left running', async () => {
  const other = await temporaryDataFolder()
  const port = Number(new URL(running.url).port)
  await expect(startProgramProcess('server', other.path, ['--port', String(port)])).rejects.toThrow(
    /đang có chương trình khác dùng/,
  )
  await other.remove()
})

test('a killed program starts again on the same data, and its first link still stands until it is used', async () => {
  await running.kill()
  running = await startProgramProcess('server', folder.path)
  expect((await fetch(`${running.url}/readyz`)).status).toBe(200)
})

test('a request that is running when the program is told to stop is answered', async () => {
  // Comparing a password takes long enough to be in the middle of it.
  const asked = fetch(`${running.url}/api/identity/sign-in`, {
    method: 'POST',
    headers: { 'x-noivu': '1', 'content-type': 'application/json' },
    body: JSON.stringify({ userName: 'khong.co', password: 'mot mat khau nao do' }),
  })
  await new Promise((later) => setTimeout(later, 20))
  const code = running.stop()
  expect((await asked).status).toBe(422)
  expect(await code).toBe(0)
})

test('data of a newer version is refused with a sentence', async () => {
  running = await startProgramProcess('server', folder.path)
  const { owner } = JSON.parse(await readFile(join(folder.path, 'secrets.json'), 'utf8')) as { owner: string }
  const lines = (await readFile(join(folder.path, 'postgres/postmaster.pid'), 'utf8')).split('\n')
  const client = new pg.Client({
    connectionString: `postgres://postgres:${encodeURIComponent(owner)}@127.0.0.1:${lines[3]}/postgres`,
  })
  await client.connect()
  await client.query(
    `insert into platform.migration (name, checksum) values ('29991231T0000_par_from-the-future.sql', 'x')`,
  )
  await client.end()
  await running.stop()
  await expect(startProgramProcess('server', folder.path)).rejects.toThrow(/phiên bản mới hơn/)
})
