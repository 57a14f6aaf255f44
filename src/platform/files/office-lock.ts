/** Whether a compound file (MS-CFB) is a newer Office file put into one with a password (MS-OFFCRYPTO 2.3), not one of before 2007. */
import type { ReadAt } from './zip-entries.ts'

const PACKAGE = Buffer.from('EncryptedPackage', 'utf16le')
/** Sectors of the directory; a locked file has three, a broken one may lead in circles. */
const MOST_SECTORS = 64
const HEADER = 512
/** Sectors of the table of sectors that the header names itself. */
const NAMED_IN_HEADER = 109

/** Sectors have 512 or 4,096 bytes, no others (MS-CFB 2.2). */
const SECTOR_SHIFTS = [9, 12]

/** Its directory names the package that was locked. */
export async function isLockedOffice(readAt: ReadAt, size: number): Promise<boolean> {
  const header = Buffer.from(await readAt(0, Math.min(HEADER, size)))
  if (header.length < HEADER) return false
  const shift = header.readUInt16LE(30)
  if (!SECTOR_SHIFTS.includes(shift)) return false
  const length = 1 << shift
  const numbers = length / 4
  const sector = async (at: number) => Buffer.from(await readAt((at + 1) * length, length))
  let at = header.readInt32LE(48)
  for (let read = 0; read < MOST_SECTORS && at >= 0; read++) {
    if ((await sector(at)).includes(PACKAGE)) return true
    const table = Math.floor(at / numbers)
    if (table >= NAMED_IN_HEADER) return false
    const next = await sector(header.readInt32LE(76 + 4 * table))
    const place = 4 * (at % numbers)
    if (next.length < place + 4) return false
    at = next.readInt32LE(place)
  }
  return false
}
