/** Who goes where as a workbook: the whole list that is reviewed, and the annex of the resolution. */

import type { Call } from '../../../platform/http/call.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { dayIn, formatDay } from '../../../shared/dates.ts'
import { isDemonstration } from '../../identity/index.ts'
import { placed, reassignedRows } from '../queries/reassignments/reassigned-people.ts'
import { noteOf, toInWords } from '../rules/reassignment-words.ts'

const COLUMNS = [
  ['Họ và tên', 28],
  ['Chức vụ hiện nay', 34],
  ['Từ', 34],
  ['Đến', 34],
  ['Chức vụ mới', 28],
  ['Ghi chú', 30],
] as const

export async function reassignmentWorkbook(
  call: Call,
  { reassignmentId }: { reassignmentId: string },
): Promise<Download> {
  const { held, rows } = await reassignedRows(call, { reassignmentId })
  const people = await placed(call, held, rows)
  const sample = await isDemonstration(call.tx)
  const day = held.day === null ? '' : ` từ ${formatDay(held.day)}`
  return {
    name: `Nhan su sap xep ${dayIn(call.now)}.xlsx`,
    mediaType: XLSX,
    content: {
      make: () =>
        workbook({
          at: call.now,
          sheets: [
            {
              ...{ name: 'Danh sách', agency: held.unitName, title: `${held.title}${day}`, sample },
              ...{ landscape: true, freeze: 2 },
              columns: [
                { title: 'STT', kind: 'number', width: 6 },
                ...COLUMNS.map(([heading, width]) => ({ title: heading, kind: 'text' as const, width })),
              ],
              rows: people.map((person, at) => [
                ...[at + 1, person.fullName, person.postTitle ?? '', person.from.fullName, toInWords(person)],
                ...[person.title, noteOf(person)],
              ]),
            },
          ],
        }),
    },
  }
}
