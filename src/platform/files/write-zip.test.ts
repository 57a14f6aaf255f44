import { expect, test } from 'vitest'
import { openArchive } from '../office/archive.ts'
import { contentOf } from './content.ts'
import { endOf, type ZipPart, zipOf } from './write-zip.ts'

const AT = new Date('2026-11-26T08:30:00Z')
const bytes = (text: string) => new TextEncoder().encode(text)

async function made(parts: AsyncIterable<ZipPart> | Iterable<ZipPart>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of zipOf(parts, AT)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const kindOf = (zip: Buffer) => contentOf(async (at, length) => zip.subarray(at, at + length), zip.length)

test('what goes in piece by piece comes out whole, under its Vietnamese name, and the archive is known for what it is', async () => {
  const noise = crypto.getRandomValues(new Uint8Array(60_000))
  async function* pieces() {
    for (const piece of ['Kính ', 'gửi: ', 'Sở Nội vụ']) yield bytes(piece)
  }
  const zip = await made([
    { name: 'MỤC LỤC.html', content: pieces() },
    {
      name: 'tep/ảnh.jpg',
      content: (async function* () {
        yield noise.subarray(0, 9)
        yield noise.subarray(9)
      })(),
      isPacked: true,
    },
    { name: 'trống.txt', content: new Uint8Array() },
  ])
  const archive = await openArchive(zip)
  expect([...archive.names]).toEqual(['MỤC LỤC.html', 'tep/ảnh.jpg', 'trống.txt'])
  expect(Buffer.from(archive.part('MỤC LỤC.html') ?? []).toString()).toBe('Kính gửi: Sở Nội vụ')
  expect(Buffer.from(archive.part('tep/ảnh.jpg') ?? []).equals(noise)).toBe(true)
  expect(archive.part('trống.txt')).toHaveLength(0)
  expect(await kindOf(zip)).toEqual({ is: 'application/zip' })
  expect(await made([{ name: 'a', content: bytes('a') }])).toEqual(await made([{ name: 'a', content: bytes('a') }]))
})

test('more parts than two bytes can count, and places beyond four gigabytes, stand in the fields of Zip64', async () => {
  const end = endOf({ count: 70_000, length: 9_000_000, at: 5_000_000_000 })
  expect(end.readUInt32LE(0)).toBe(0x06064b50)
  expect([24, 32, 40, 48].map((at) => Number(end.readBigUInt64LE(at)))).toEqual([
    ...[70_000, 70_000, 9_000_000, 5_000_000_000],
  ])
  const locator = end.length - 42
  expect(end.readUInt32LE(locator)).toBe(0x07064b50)
  expect(Number(end.readBigUInt64LE(locator + 8))).toBe(5_009_000_000)
  expect(end.readUInt32LE(locator + 20)).toBe(0x06054b50)
  expect([end.readUInt16LE(locator + 28), end.readUInt32LE(locator + 36)]).toEqual([0xffff, 0xffffffff])
  expect(await kindOf(Buffer.concat([Buffer.from('PK\x03\x04'), end]))).toEqual({ is: 'application/zip' })
  expect(endOf({ count: 3, length: 100, at: 200 })).toHaveLength(22)
})

test('a part that cannot be read fails the archive; a reader that leaves stops what makes it', async () => {
  async function* broken() {
    yield bytes('nửa')
    throw new Error('đĩa hỏng')
  }
  await expect(made([{ name: 'a', content: broken() }])).rejects.toThrow('đĩa hỏng')
  let isClosed = false
  async function* endless() {
    try {
      for (;;) yield crypto.getRandomValues(new Uint8Array(65_536))
    } finally {
      isClosed = true
    }
  }
  for await (const _ of zipOf([{ name: 'a', content: endless(), isPacked: true }], AT)) break
  for await (const chunk of zipOf([{ name: 'a', content: endless(), isPacked: true }], AT))
    if (chunk.length > 1_000) break
  await expect.poll(() => isClosed).toBe(true)
})
