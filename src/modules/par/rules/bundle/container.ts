/**
 * The zip a bundle travels in. There is one way to write given parts and no other, so that reading is writing again and
 * comparing: no byte of the file is without meaning (PKWARE APPNOTE 4.3).
 */
import { textOf, bytesOf as utf8 } from '../../../../shared/utf8.ts'
import { crc32 } from './crc32.ts'

export interface Part {
  name: string
  content: Uint8Array
  /** The content deflated; null: it lies in the file as it is. */
  packed: Uint8Array | null
}

/** @returns the content. @throws when it is not deflated, or is longer than `size`. */
export type Inflate = (packed: Uint8Array, size: number) => Promise<Uint8Array>

const LOCAL = 0x04034b50
const LISTED = 0x02014b50
const END = 0x06054b50
/** Version 2.0, names in UTF-8, no time of day on the first day the format knows. */
const VERSION = 20
const UTF8 = 0x0800
const FIRST_DAY = 0x0021
/** The largest province's block is a twentieth of it. */
const LARGEST_CONTENT = 128 * 1024 ** 2

type Field = readonly [size: 2 | 4, value: number]

function fields(all: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(all.reduce((sum, [size]) => sum + size, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [size, value] of all) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  return bytes
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** What the header before the content and the line in the table say alike. */
const told = (name: Uint8Array, { content, packed }: Part): readonly Field[] => [
  ...([[2, UTF8], [2, packed ? 8 : 0], [2, 0], [2, FIRST_DAY]] as const), // biome-ignore format: one header
  ...([[4, crc32(content)], [4, (packed ?? content).length], [4, content.length]] as const), // biome-ignore format: one header
  [2, name.length],
  [2, 0],
]

export function zipOf(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const bodies: Uint8Array[] = []
  const table: Uint8Array[] = []
  let at = 0
  for (const part of parts) {
    const name = utf8(part.name)
    const shared = told(name, part)
    const body = joined([fields([[4, LOCAL], [2, VERSION], ...shared]), name, part.packed ?? part.content])
    table.push(
      fields([[4, LISTED], [2, VERSION], [2, VERSION], ...shared, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]),
      name,
    )
    bodies.push(body)
    at += body.length
  }
  const listed = joined(table)
  const count = parts.length
  const end = fields([
    [4, END],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, listed.length],
    [4, at],
    [2, 0],
  ])
  return joined([...bodies, listed, end])
}

/** The parts as they follow one another; whether the file is nothing but them is asked by writing them again. */
async function partsIn(bytes: Uint8Array, inflate: Inflate): Promise<Part[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Part[] = []
  let at = 0
  while (view.getUint32(at, true) === LOCAL) {
    const [method, packedSize, size] = [
      view.getUint16(at + 8, true),
      view.getUint32(at + 18, true),
      view.getUint32(at + 22, true),
    ]
    const start = at + 30 + view.getUint16(at + 26, true)
    if (size > LARGEST_CONTENT) throw new RangeError('larger than any bundle')
    const body = bytes.subarray(start, start + packedSize)
    parts.push({
      name: textOf(bytes.subarray(at + 30, start)),
      content: method === 8 ? await inflate(body, size) : body,
      packed: method === 8 ? body : null,
    })
    at = start + packedSize
  }
  return parts
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at])

/** @returns null when the file is no zip, or holds anything besides what `zipOf` writes. */
export async function readContainer(
  bytes: Uint8Array,
  inflate: Inflate,
): Promise<{ parts: Part[]; isStrict: boolean } | null> {
  try {
    const parts = await partsIn(bytes, inflate)
    return parts.length === 0 ? null : { parts, isStrict: sameBytes(zipOf(parts), bytes) }
  } catch {
    return null // cut off, not deflated, or a name that is no text
  }
}
