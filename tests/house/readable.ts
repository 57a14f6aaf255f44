import { inflateRawSync } from 'node:zlib'

/** What stands in a file, also when it is packed: a mark inside a workbook is a mark that went out. */
export function readable(bytes: Uint8Array): string {
  const plain = new TextDecoder().decode(bytes)
  if (!plain.startsWith('PK')) return plain
  const archive = Buffer.from(bytes)
  const texts: string[] = []
  // Central directory (PKWARE APPNOTE 4.3.12): sizes stand there even where the local header leaves them open.
  for (let at = archive.indexOf('PK\x01\x02'); at >= 0; at = archive.indexOf('PK\x01\x02', at + 46)) {
    const [packed, local] = [archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 42)]
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const content = archive.subarray(start, start + packed)
    texts.push((archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(content) : content).toString('utf8'))
  }
  return texts.join('\n')
}
