/** An Office file as the archive it is. What it declares is not believed: no part unpacks to more than it said it would. */
import { inflateRawSync } from 'node:zlib'
import { type ZipEntry, zipEntries } from '../files/zip-entries.ts'
import { refuse } from './refusals.vi.ts'

export interface Archive {
  names: ReadonlySet<string>
  /** Null when there is no part of this name. @throws Refusal office.unreadable */
  part: (name: string) => Uint8Array | null
}

/** A small file can unpack to gigabytes; no table of a province comes near this. */
const LARGEST_UNPACKED = 256 * 1024 ** 2
const LOCAL_HEADER = 0x04034b50

export const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** @throws Refusal office.unreadable, .too-large */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const entries = await zipEntries(async (at, length) => bytes.subarray(at, at + length), bytes.length)
  if (!entries) return refuse('office.unreadable')
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0)
  if (unpacked > LARGEST_UNPACKED) {
    const inMegabytes = (size: number) => Math.ceil(size / 1024 ** 2)
    refuse('office.too-large', { size: inMegabytes(unpacked), limit: inMegabytes(LARGEST_UNPACKED) })
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  return {
    names: new Set(byName.keys()),
    part: (name) => {
      const entry = byName.get(name)
      return entry ? unpack(bytes, entry) : null
    },
  }
}

function unpack(bytes: Uint8Array, { at, packedSize, size, method }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER) return refuse('office.unreadable')
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const packed = bytes.subarray(start, start + packedSize)
  const unpacked = method === 0 ? packed : inflate(packed, size)
  return unpacked.length === size ? unpacked : refuse('office.unreadable')
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch {
    return refuse('office.unreadable') // not deflated, cut off, or more than it declared
  }
}

/** The archive with one time on all its parts in place of the clock's, as MS-DOS writes it (APPNOTE 4.4.6). */
export async function stamped(bytes: Uint8Array, at: Date): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const day = ((Math.max(1980, at.getUTCFullYear()) - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate()
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1)
  const entries = await zipEntries(async (from, length) => bytes.subarray(from, from + length), bytes.length)
  for (const entry of entries ?? []) {
    for (const place of [entry.at + 10, entry.listedAt + 12]) {
      view.setUint16(place, time, true)
      view.setUint16(place + 2, day, true)
    }
  }
  return bytes
}
