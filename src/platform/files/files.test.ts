import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Refusal } from '../../shared/refusal.ts'
import { type Files, openFiles } from './files.ts'
import type { Receiving } from './receiving.ts'

let folder: string
let files: Files

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'))
  files = openFiles({ folder })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const evidence: Receiving = { maxBytes: 50 * 1024 ** 2, mediaTypes: ['application/pdf', 'image/png'] }
const pdf = (filling = 'x') => Buffer.from(`%PDF-1.7\n${filling}\n%%EOF\n`)

async function* piecesOf(bytes: Uint8Array, size = 64 * 1024) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Every file below the folder, without `tmp` itself. */
async function keptNames(below = folder): Promise<string[]> {
  const found = await readdir(below, { recursive: true, withFileTypes: true })
  return found.filter((entry) => entry.isFile()).map((entry) => entry.name)
}

async function refusalOf(attempt: Promise<unknown>): Promise<Refusal> {
  return attempt.then(
    () => expect.unreachable('was not refused'),
    (error) => error as Refusal,
  )
}

async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  return Buffer.from(await new Response(stream).arrayBuffer()).toString()
}

test('a file is kept under its SHA-256 and read back, whole and in ranges', async () => {
  const bytes = pdf('Số liệu cải cách')
  const kept = await files.receive(piecesOf(bytes, 7), evidence)
  expect(kept).toEqual({
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    mediaType: 'application/pdf',
  })
  const { sha256 } = kept
  expect((await stat(join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256))).size).toBe(bytes.length)
  expect(await textOf(await files.read(sha256))).toBe(bytes.toString())
  expect(await textOf(await files.read(sha256, { start: 1, end: 3 }))).toBe('PDF')
  expect(await textOf(await files.read(sha256, { start: bytes.length - 6, end: bytes.length - 1 }))).toBe('%%EOF\n')
  expect(await files.stat(sha256)).toMatchObject({ size: bytes.length })
  expect(await files.verify(sha256)).toBe('whole')
})

test('a 60 MB file is refused at the first byte too many, and nothing is left', async () => {
  let sent = 0
  async function* endless() {
    yield pdf()
    for (; sent < 60; sent++) yield Buffer.alloc(1024 ** 2)
  }
  const refusal = await refusalOf(files.receive(endless(), { ...evidence, claimedName: 'báo cáo.pdf' }))
  expect(refusal.message).toBe('Tệp “báo cáo.pdf” nặng hơn 50 MB, vượt mức cho phép là 50 MB.')
  expect(refusal.status).toBe(413)
  expect(sent).toBe(49)
  expect(await keptNames()).toEqual([])
})

test('an announced size over the limit is refused before a byte is read', async () => {
  const unread = { [Symbol.asyncIterator]: () => expect.unreachable('was read') }
  const refusal = await refusalOf(files.receive(unread, { ...evidence, announcedBytes: 60.5 * 1024 ** 2 }))
  expect(refusal.message).toBe('Tệp này nặng 60,5 MB, vượt mức cho phép là 50 MB.')
})

test('exactly the limit is kept, one byte more is not', async () => {
  const bytes = pdf('giới hạn')
  await files.receive(piecesOf(bytes), { ...evidence, maxBytes: bytes.length })
  const refusal = await refusalOf(files.receive(piecesOf(bytes), { ...evidence, maxBytes: bytes.length - 1 }))
  expect(refusal.problems[0]?.reason).toBe('files.too-large')
})

test('a program called .pdf is refused by what it really is', async () => {
  const program = Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0'), randomBytes(4096)])
  const refusal = await refusalOf(files.receive(piecesOf(program), { ...evidence, claimedName: 'minh chứng.pdf' }))
  expect(refusal.message).toBe(
    'Tệp “minh chứng.pdf” không được nhận: bên trong là chương trình Windows (.exe), không phải tài liệu.',
  )
  expect(await keptNames()).toEqual([])
})

test('a kind that is not wanted here is refused with what is', async () => {
  const refusal = await refusalOf(
    files.receive(piecesOf(Buffer.from('ghi chú')), { ...evidence, claimedName: 'a.pdf' }),
  )
  expect(refusal.message).toBe('Tệp “a.pdf” là văn bản thuần (.txt); ở đây chỉ nhận tài liệu PDF, ảnh PNG.')
})

test('an empty file and a PDF without its end are refused', async () => {
  const empty = await refusalOf(files.receive(piecesOf(Buffer.alloc(0)), { ...evidence, claimedName: 'a.pdf' }))
  expect(empty.message).toBe('Tệp “a.pdf” trống, không có nội dung.')
  const cut = await refusalOf(files.receive(piecesOf(pdf().subarray(0, 12)), evidence))
  expect(cut.problems[0]?.reason).toBe('files.damaged')
})

test('identical content is kept once, and sending it again heals a damaged copy', async () => {
  const first = await files.receive(piecesOf(pdf()), evidence)
  const path = join(folder, first.sha256.slice(0, 2), first.sha256.slice(2, 4), first.sha256)
  await writeFile(path, 'khác')
  expect(await files.verify(first.sha256)).toBe('damaged')
  const both = await Promise.all([files.receive(piecesOf(pdf()), evidence), files.write(pdf())])
  expect(both).toEqual([first, first])
  expect(await keptNames()).toEqual([first.sha256])
  expect(await files.verify(first.sha256)).toBe('whole')
})

test('a stream that breaks, ends early or is cancelled leaves nothing', async () => {
  async function* breaking() {
    yield pdf()
    throw new Error('ECONNRESET')
  }
  async function* hanging() {
    yield pdf()
    await new Promise(() => undefined)
  }
  for (const attempt of [
    () => files.receive(breaking(), evidence),
    () => files.receive(piecesOf(pdf()), { ...evidence, announcedBytes: 1000 }),
    () => files.receive(hanging(), { ...evidence, signal: AbortSignal.timeout(30) }),
    () => files.receive(piecesOf(pdf()), { ...evidence, signal: AbortSignal.abort() }),
  ]) {
    const refusal = await refusalOf(attempt())
    expect(refusal.problems[0]?.reason).toBe('files.interrupted')
  }
  expect(await keptNames()).toEqual([])
})

test('removing takes the content away; a name that is no hash never becomes a path', async () => {
  const { sha256 } = await files.write(pdf())
  expect(await files.remove(sha256)).toBe(true)
  expect(await files.remove(sha256)).toBe(false)
  await expect(files.stat(sha256)).rejects.toThrow('ENOENT')
  expect(await files.verify(sha256)).toBe('missing')
  await expect(files.read(sha256)).rejects.toThrow('ENOENT')
  await expect(files.read('../../etc/passwd')).rejects.toThrow('not a SHA-256')
})

/** A program of its own that keeps files until it is killed, telling each one it has kept. */
function anotherProgram(source: string) {
  const here = new URL('./files.ts', import.meta.url).href
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { openFiles } from ${JSON.stringify(here)}
       const files = openFiles({ folder: ${JSON.stringify(folder)} })
       ${source}`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() }
}

test('kill -9 in mid-write leaves only a temporary, which sweeping removes', async () => {
  const { child, lines } = anotherProgram(`
    async function* halfway() {
      yield Buffer.from('%PDF-1.7 ' + 'x'.repeat(1e6))
      console.log('halfway')
      await new Promise((done) => setTimeout(done, 60_000))
    }
    await files.receive(halfway(), ${JSON.stringify(evidence)})`)
  expect((await lines.next()).value).toBe('halfway')
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(await keptNames(join(folder, 'tmp'))).toHaveLength(1)
  expect(await keptNames()).toHaveLength(1)
  expect(await files.sweep()).toBe(1)
  expect(await keptNames()).toEqual([])
  expect(await files.sweep()).toBe(0)
})

test('kill -9 among many uploads: every acknowledged file is there, none is half', async () => {
  const acknowledged: string[] = []
  for (let round = 0; round < 3; round++) {
    const { child, lines } = anotherProgram(`
      import { randomBytes } from 'node:crypto'
      for (;;) {
        const made = Buffer.concat([Buffer.from('%PDF-1.7'), randomBytes(300_000), Buffer.from('%%EOF')])
        console.log((await files.write(made)).sha256)
      }`)
    for (let kept = 0; kept < 5 + round * 7; kept++) acknowledged.push(String((await lines.next()).value))
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  await files.sweep()
  const kept = await keptNames()
  expect(kept).toEqual(expect.arrayContaining(acknowledged))
  for (const sha256 of kept) expect(await files.verify(sha256)).toBe('whole')
})

const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
const LONG_AGO = new Date('2025-01-01T00:00:00Z')
const BEFORE = new Date('2025-06-01T00:00:00Z')
/** Kept long ago. */
async function anOldFile(filling: string): Promise<string> {
  const { sha256 } = await files.write(pdf(filling))
  await utimes(pathOf(sha256), LONG_AGO, LONG_AGO)
  return sha256
}

test('what was kept long ago and is named by nothing goes; what is named, and what is young, stays', async () => {
  const [named, unnamed] = [await anOldFile('có chủ'), await anOldFile('không chủ')]
  const { sha256: young } = await files.write(pdf('vừa gửi'))
  const asked: string[] = []
  const removed = await files.removeUnnamed(BEFORE, async (names) => {
    asked.push(...names)
    return names.filter((name) => name === unnamed)
  })
  expect(removed).toBe(1)
  expect(asked.toSorted(), 'the young are not even asked about').toEqual([named, unnamed].toSorted())
  expect((await keptNames()).toSorted()).toEqual([named, young].toSorted())
})

test('what somebody keeps again while it is being cleared away stays', async () => {
  const old = await anOldFile('gửi lại')
  const removed = await files.removeUnnamed(BEFORE, async (names) => {
    await files.write(pdf('gửi lại'))
    return names
  })
  expect(removed).toBe(0)
  expect(await files.verify(old)).toBe('whole')
})

test('a program that ended in the middle of clearing away has lost nothing', async () => {
  const old = await anOldFile('dở dang')
  await rename(pathOf(old), `${pathOf(old)}.leaving`)
  expect(await files.removeUnnamed(BEFORE, async () => [])).toBe(0)
  expect(await files.verify(old)).toBe('whole')
})
