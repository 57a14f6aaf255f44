/** A kept archive read part by part, in the memory of one piece. What it declares is not believed: no part unpacks to more than it said. */
import { pipeline, Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import type { Files } from './files.ts'
import { refuse } from './refusals.vi.ts'
import { type ZipEntry, zipEntries } from './zip-entries.ts'

export interface ZipReading {
  /** Of its parts, with the size each says it has. */
  sizes: ReadonlyMap<string, number>
  /** @throws Refusal files.damaged, as it is read */
  part: (name: string) => AsyncGenerator<Uint8Array>
}

const LOCAL_HEADER = 0x04034b50

/** @throws Refusal files.damaged when it is cut off or no archive. */
export async function zipIn(files: Files, sha256: string, name: string): Promise<ZipReading> {
  const damaged = (why: string): never => refuse('files.damaged', { file: `“${name}”`, found: 'tệp nén ZIP', why })
  const { size } = await files.stat(sha256)
  const readAt = async (at: number, length: number) =>
    length <= 0 || at >= size
      ? new Uint8Array()
      : new Uint8Array(
          await new Response(
            await files.read(sha256, { start: at, end: Math.min(size, at + length) - 1 }),
          ).arrayBuffer(),
        )
  const entries = (await zipEntries(readAt, size)) ?? damaged('không đọc được danh mục các tệp bên trong')
  const byName = new Map(entries.map((entry) => [entry.name, entry]))

  async function* packed({ at, packedSize }: ZipEntry): AsyncGenerator<Uint8Array> {
    const head = await readAt(at, 30)
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
    if (head.length < 30 || view.getUint32(0, true) !== LOCAL_HEADER) damaged('phần đầu của tệp bên trong bị sai')
    const start = at + 30 + view.getUint16(26, true) + view.getUint16(28, true)
    if (start + packedSize > size) damaged('thiếu phần cuối')
    if (packedSize > 0) yield* await files.read(sha256, { start, end: start + packedSize - 1 })
  }

  async function* part(wanted: string): AsyncGenerator<Uint8Array> {
    const entry = byName.get(wanted) ?? damaged(`không có “${wanted}”`)
    const source = packed(entry)
    // A failure of either reaches whoever reads the last.
    const pieces =
      entry.method === 0
        ? source
        : pipeline(Readable.from(source, { objectMode: false }), createInflateRaw(), () => undefined)
    let unpacked = 0
    try {
      for await (const piece of pieces) {
        unpacked += piece.length
        if (unpacked > entry.size) break
        yield piece
      }
    } catch (error) {
      if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
        damaged(`không giải nén được “${wanted}”`)
      throw error
    }
    if (unpacked !== entry.size) damaged(`“${wanted}” không đúng dung lượng đã ghi`)
  }

  return { sizes: new Map(entries.map((entry) => [entry.name, entry.size])), part }
}
