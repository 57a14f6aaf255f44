/** A zip archive made piece by piece: of any size, in memory that grows by the table of contents alone (PKWARE APPNOTE 6.3.10). */
import { createHash, type Hash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib'

export interface ZipPart {
  name: string
  /** Bytes at hand, or as they come. */
  content: Uint8Array | AsyncIterable<Uint8Array>
  /** Scans and pictures are packed already: no time is spent on them. */
  isPacked?: boolean
}

/** A part that is finished, and the SHA-256 of what went in. */
export interface ZippedPart {
  name: string
  size: number
  sha256: string
}

/** A line of the table of contents: all that is kept of a part to the end. */
interface Written {
  name: Buffer
  crc: number
  packed: number
  size: number
  at: number
}

const LOCAL = 0x04034b50
const DESCRIPTOR = 0x08074b50
const LISTED = 0x02014b50
const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
/** Sizes follow the content (bit 3), names are UTF-8 (bit 11). */
const FLAGS = 0x0808
const DEFLATED = 8
/** What four bytes, or two, cannot hold stands in the fields of Zip64. */
const FOUR = 0xffffffff
const TWO = 0xffff
const [OLD, NEW] = [20, 45]

/** A number and how many bytes it takes, lowest byte first. */
type Field = readonly [value: number, bytes: 2 | 4 | 8]

function record(fields: readonly Field[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [, length]) => sum + length, 0))
  let at = 0
  for (const [value, length] of fields) {
    if (length === 8) bytes.writeBigUInt64LE(BigInt(value), at)
    else bytes.writeUIntLE(value, at, length)
    at += length
  }
  return bytes
}

/** As MS-DOS writes a time (APPNOTE 4.4.6): by the clock on the wall, which here is that of Việt Nam. */
function timeOf(instant: Date): readonly Field[] {
  const at = new Date(instant.getTime() + 7 * 3_600_000)
  const day = ((Math.max(1980, at.getUTCFullYear()) - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate()
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1)
  return [
    [time, 2],
    [day, 2],
  ]
}

/**
 * @param at the time all parts bear.
 * @param told is given each part when it is finished: what tells of all of them can be the last.
 * @throws RangeError for a part of 4 GB or more: who makes it cuts it. */
export async function* zipOf(
  parts: AsyncIterable<ZipPart> | Iterable<ZipPart>,
  at: Date,
  told: (part: ZippedPart) => void = () => {},
): AsyncGenerator<Uint8Array, void> {
  const time = timeOf(at)
  const written: Written[] = []
  let offset = 0
  for await (const { name, content, isPacked = false } of parts) {
    const hash = createHash('sha256')
    const entry: Written = { name: Buffer.from(name), crc: 0, packed: 0, size: 0, at: offset }
    const head = Buffer.concat([localHeader(entry, time), entry.name])
    yield head
    for await (const chunk of deflated(entry, hash, { content, isPacked })) {
      entry.packed += chunk.length
      yield chunk
    }
    if (entry.size >= FOUR || entry.packed >= FOUR)
      throw new RangeError(`${name} is too large for a part of an archive`)
    const descriptor = record([
      [DESCRIPTOR, 4],
      [entry.crc, 4],
      [entry.packed, 4],
      [entry.size, 4],
    ])
    yield descriptor
    offset += head.length + entry.packed + descriptor.length
    told({ name, size: entry.size, sha256: hash.digest('hex') })
    written.push(entry)
  }
  let listed = 0
  for (const entry of written) {
    const line = listedLine(entry, time)
    listed += line.length
    yield line
  }
  yield endOf({ count: written.length, length: listed, at: offset })
}

/** Counts and sums what goes in while it is packed. */
async function* deflated(
  entry: Written,
  hash: Hash,
  { content, isPacked }: Pick<ZipPart, 'content' | 'isPacked'>,
): AsyncGenerator<Uint8Array> {
  if (content instanceof Uint8Array) {
    ;[entry.crc, entry.size] = [crc32(content), content.length]
    hash.update(content)
    yield deflateRawSync(content)
    return
  }
  const source = content
  async function* counted() {
    for await (const chunk of source) {
      entry.crc = crc32(chunk, entry.crc)
      entry.size += chunk.length
      hash.update(chunk)
      yield chunk
    }
  }
  const deflate = createDeflateRaw({ level: isPacked ? 1 : 6 })
  const feeding = pipeline(Readable.from(counted(), { objectMode: false }), deflate)
  // A failure reaches the reader of `deflate`; awaited below, or of no interest when the reader has left.
  feeding.catch(() => undefined)
  yield* deflate
  await feeding
}

const localHeader = ({ name }: Written, time: readonly Field[]): Buffer =>
  record([[LOCAL, 4], [OLD, 2], [FLAGS, 2], [DEFLATED, 2], ...time, [0, 4], [0, 4], [0, 4], [name.length, 2], [0, 2]])

function listedLine({ name, crc, packed, size, at }: Written, time: readonly Field[]): Buffer {
  const isFar = at >= FOUR
  const extra = isFar
    ? record([
        [1, 2],
        [8, 2],
        [at, 8],
      ])
    : Buffer.alloc(0)
  const head = record([
    ...([
      [LISTED, 4],
      [isFar ? NEW : OLD, 2],
      [isFar ? NEW : OLD, 2],
      [FLAGS, 2],
      [DEFLATED, 2],
    ] as const),
    ...time,
    ...([
      [crc, 4],
      [packed, 4],
      [size, 4],
      [name.length, 2],
      [extra.length, 2],
    ] as const),
    ...([
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [isFar ? FOUR : at, 4],
    ] as const),
  ])
  return Buffer.concat([head, name, extra])
}

/** What closes an archive: where its table is, in the fields of Zip64 where those of old cannot say it. */
export function endOf({ count, length, at }: { count: number; length: number; at: number }): Buffer {
  const isLong = count >= TWO || length >= FOUR || at >= FOUR
  const end = record([
    ...([
      [END, 4],
      [0, 2],
      [0, 2],
      [isLong ? TWO : count, 2],
      [isLong ? TWO : count, 2],
    ] as const),
    ...([
      [isLong ? FOUR : length, 4],
      [isLong ? FOUR : at, 4],
      [0, 2],
    ] as const),
  ])
  if (!isLong) return end
  const end64 = record([
    ...([
      [END_64, 4],
      [44, 8],
      [NEW, 2],
      [NEW, 2],
      [0, 4],
      [0, 4],
      [count, 8],
      [count, 8],
      [length, 8],
      [at, 8],
    ] as const),
    ...([
      [LOCATOR_64, 4],
      [0, 4],
      [at + length, 8],
      [1, 4],
    ] as const),
  ])
  return Buffer.concat([end64, end])
}
