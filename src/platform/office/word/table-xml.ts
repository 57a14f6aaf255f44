/** A table as the XML of a Word document, to be set into another document. */
import { Document, Packer } from 'docx'
import { openArchive } from '../archive.ts'
import { type TableBody, tableIn } from './table-in.ts'

/** Between a table and what follows it: two tables in a row would be one, and a cell may not end with a table. */
const AFTER = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:p>'
/** From here on a page lies on its side, in twips between its margins. */
const TURNED = 11_000

export async function tableXml(table: Omit<TableBody, 'landscape'>, across: number): Promise<string> {
  const body = tableIn({ ...table, landscape: across > TURNED }, across)
  const archive = await openArchive(
    new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [body] }] }))),
  )
  const xml = new TextDecoder().decode(archive.part('word/document.xml') as Uint8Array)
  return xml.slice(xml.indexOf('<w:tbl>'), xml.lastIndexOf('</w:tbl>') + '</w:tbl>'.length) + AFTER
}
