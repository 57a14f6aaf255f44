/** The sent file given back with what is wrong in it, to be mended and sent again. */

import { wholeFile } from '../../../platform/files/whole-file.ts'
import type { Call } from '../../../platform/http/call.ts'
import { markedWorkbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { markedName } from '../../../shared/marked-name.ts'
import type { par } from '../contract.ts'
import { sentFile, tablesIn } from '../queries/sets/sent-table.ts'
import { problemOf } from '../refusals.vi.ts'
import { guessColumns } from '../rules/set-tables/columns.ts'
import { readingOf } from '../rules/set-tables/reading.ts'

export async function markedSetTable(
  { tx, files, now }: Call,
  { importId, tables: asked, columns: said }: InputOf<typeof par.markedSetTable>,
): Promise<Download> {
  const file = await sentFile(tx, importId)
  const make = async () => {
    const tables = await tablesIn(files, file.sha256)
    const { chosen, columns, problems } = readingOf(tables, { tables: asked, columns: said })
    const headRows = tables.map((table, at) => {
      if (!chosen.includes(at)) return null
      const { headRows: head, firstRow } = guessColumns(table)
      return head?.first ?? Math.max(0, firstRow - 1)
    })
    const marks = problems.map(({ table, row, role, problem }) => {
      const column = role === null ? -1 : columns.findIndex((known) => known.role === role)
      return { table, row, column: column < 0 ? null : column, reason: problemOf(problem).sentence }
    })
    return markedWorkbook({ bytes: await wholeFile(files, file.sha256), headRows, heading: 'Lý do', marks, at: now })
  }
  return { name: markedName(file.file_name), mediaType: XLSX, content: { make } }
}
