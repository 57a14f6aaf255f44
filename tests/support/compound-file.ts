/** A compound file (MS-CFB) with these streams: an old workbook, or what Excel makes of one with a password (MS-OFFCRYPTO 2.3). */
export function compoundFile(...streams: string[]): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(3 * 512))
  for (const [at, byte] of [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].entries()) bytes.setUint8(at, byte)
  // Version 3, little endian, sectors of 512, one sector of the table (the first), the directory in the second.
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    bytes.setUint16(at, value, true)
  for (const [at, value] of [
    [44, 1],
    [48, 1],
    [56, 4096],
    [60, -2],
    [68, -2],
    [76, 0],
  ] as const)
    bytes.setInt32(at, value, true)
  for (let at = 80; at < 1024; at += 4) bytes.setInt32(at, at === 512 ? -3 : at === 516 ? -2 : -1, true)
  for (const [place, name] of ['Root Entry', ...streams].entries()) {
    const entry = 1024 + place * 128
    for (const [at, letter] of [...name].entries()) bytes.setUint16(entry + 2 * at, letter.charCodeAt(0), true)
    bytes.setUint16(entry + 64, 2 * (name.length + 1), true)
    bytes.setUint8(entry + 66, place === 0 ? 5 : 2)
  }
  return new Uint8Array(bytes.buffer)
}
