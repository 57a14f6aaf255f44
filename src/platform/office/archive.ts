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
