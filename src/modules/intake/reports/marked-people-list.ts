/** The workbook as it was sent, given back with what is wrong in it: mended there and sent again. */

import { wholeFile } from '../../../platform/files/whole-file.ts'
import type { Call } from '../../../platform/http/call.ts'
import { markedWorkbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { markedName } from '../../../shared/marked-name.ts'
import { plannedList } from '../queries/planned-list.ts'
import { heldList } from '../queries/sent-list.ts'
import { problemOf } from '../refusals.vi.ts'

export async function markedPeopleList(call: Call, { listId }: { listId: string }): Promise<Download> {
  const held = await heldList(call, listId)
  const { planned, head, tables } = await plannedList(call, held)
  const { table } = held.reading
  const placeOf = new Map(head.columns.map(({ column }, at) => [column, at]))
  const names = placeOf.get('full_name') ?? placeOf.get('family_name') ?? placeOf.get('given_name') ?? null
  const marks = planned.flatMap(({ draft, findings }) =>
    findings
      .filter(({ isNote }) => !isNote)
      .map(({ column, why }) => ({
        table,
        row: draft.row,
        column: (column === null ? null : placeOf.get(column)) ?? names,
        reason: problemOf(why).sentence,
      })),
  )
  const headRows = tables.map((_, at) => (at === table ? head.last : null))
  return {
    name: markedName(held.sent.fileName),
    mediaType: XLSX,
    content: {
      make: async () =>
        markedWorkbook({
          bytes: await wholeFile(call.files, held.sha256),
          headRows,
          heading: 'Lý do',
          marks,
          at: call.now,
        }),
    },
  }
}
