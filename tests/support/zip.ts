/** Archives made by hand, for files that no program would write. */
import { crc32, deflateRawSync } from 'node:zlib'
import { openArchive } from '../../src/platform/office/archive.ts'

/** A zip of the parts given, deflated. @param declared sizes the table of contents claims instead of the true ones. */
export function zipOf(parts: Record<string, string | Uint8Array>, declared: Record<string, number> = {}): Buffer {
  const locals: Buffer[] = []
  const table: Buffer[] = []
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content as string)
    const packed = deflateRawSync(bytes)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(crc32(bytes), 14)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(declared[name] ?? bytes.length, 22)
    local.writeUInt16LE(Buffer.byteLength(name), 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(crc32(bytes), 16)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(declared[name] ?? bytes.length, 24)
    entry.writeUInt16LE(Buffer.byteLength(name), 28)
    entry.writeUInt32LE(Buffer.concat(locals).length, 42)
    locals.push(local, Buffer.from(name), packed)
    table.push(entry, Buffer.from(name))
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(Object.keys(parts).length, 8)
  end.writeUInt16LE(Object.keys(parts).length, 10)
  end.writeUInt32LE(Buffer.concat(table).length, 12)
  end.writeUInt32LE(Buffer.concat(locals).length, 16)
  return Buffer.concat([...locals, ...table, end])
}

/** A .docx with this body, and the numbering and styles it speaks of. */
export function docxOf(body: string, { numbering = '', styles = '' } = {}): Buffer {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': `<w:document ${w} xmlns:mc="mc"><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': `<w:numbering ${w}>${numbering}</w:numbering>`,
    'word/styles.xml': `<w:styles ${w}>${styles}</w:styles>`,
  })
}

/** A .docx as somebody has changed it in Word. @param more parts added to it. */
export async function changedDocx(
  docx: Uint8Array,
  change: (xml: string) => string,
  more: Record<string, string> = {},
): Promise<Buffer> {
  const archive = await openArchive(docx)
  const parts = [...archive.names].map((name) => [name, archive.part(name) as Uint8Array] as const)
  const xml = new TextDecoder().decode(archive.part('word/document.xml') as Uint8Array)
  return zipOf({ ...Object.fromEntries(parts), 'word/document.xml': change(xml), ...more })
}
