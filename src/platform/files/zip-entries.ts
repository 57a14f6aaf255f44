/** The table of contents of a zip archive, enough to know what is inside without unpacking it. */

/** Reads `length` bytes (fewer at the end) from `position`. */
export type ReadAt = (position: number, length: number) => Promise<Uint8Array>

export interface ZipEntry {
  name: string
  /** Size in bytes once unpacked, as the archive declares it. */
  size: number
  /** Size in bytes as it lies in the archive. */
  packedSize: number
  /** Where its own header begins, and its line in the table. */
  at: number
  listedAt: number
  /** 0 stored, 8 deflated (APPNOTE 4.4.5). */
  method: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCATOR_64 = 0x07064b50
/** The longest possible end record: 22 bytes and a comment of 65,535. */
const LONGEST_END = 22 + 0xffff
/** A table larger than this is no office document. */
const LARGEST_TABLE = 4 * 1024 * 1024

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Where the end record begins in the last bytes of an archive; below zero when it is not there. */
async function tailOf(readAt: ReadAt, size: number): Promise<{ tail: DataView; tailAt: number; end: number }> {
  const tailAt = Math.max(0, size - LONGEST_END)
  const tail = viewOf(await readAt(tailAt, size - tailAt))
  let end = tail.byteLength - 22
  while (end >= 0 && tail.getUint32(end, true) !== END) end--
  return { tail, tailAt, end }
}

/** A whole archive whose table is longer than any Office file's, or that counts in the fields of Zip64 (APPNOTE 4.3.14). */
export async function isBeyondOffice(readAt: ReadAt, size: number): Promise<boolean> {
  const { tail, end } = await tailOf(readAt, size)
  if (end < 0) return false
  const [length, position] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)]
  const isZip64 = end >= 20 && tail.getUint32(end - 20, true) === LOCATOR_64
  return isZip64 || (length > LARGEST_TABLE && position + length <= size)
}

/** @returns null when the archive is cut off or is not a zip (PKWARE APPNOTE 4.3.12, 4.3.16). */
export async function zipEntries(readAt: ReadAt, size: number): Promise<ZipEntry[] | null> {
  const { tail, tailAt, end } = await tailOf(readAt, size)
  if (end < 0) return null

  const [length, position] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)]
  if (length > LARGEST_TABLE || position + length > tailAt + end) return null
  const table = await readAt(position, length)
  const view = viewOf(table)
  const entries: ZipEntry[] = []
  let at = 0
  while (at + 46 <= table.length) {
    if (view.getUint32(at, true) !== ENTRY) return null
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(table.subarray(at + 46, at + 46 + nameLength))
    entries.push({
      name,
      size: view.getUint32(at + 24, true),
      packedSize: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
      listedAt: position + at,
      method: view.getUint16(at + 10, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return at === table.length && entries.length > 0 ? entries : null
}
