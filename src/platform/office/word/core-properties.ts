/** In place of the library's own, which bear the clock's time: the same content at the same time gives the same bytes. */
import { printable } from '../table.ts'

const ESCAPES: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' }

export function coreProperties(title: string, agency: string, at: Date): string {
  const text = (value: string) => printable(value).replace(/[<>&"]/g, (sign) => ESCAPES[sign] ?? sign)
  const time = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at.toISOString().slice(0, 19)}Z</dcterms:${name}>`
  return `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${text(title)}</dc:title><dc:creator>${text(agency)}</dc:creator>${time('created')}${time('modified')}</cp:coreProperties>`
}
