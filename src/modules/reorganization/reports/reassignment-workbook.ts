/** Who goes where as a workbook: the whole list that is reviewed, and the annex of the resolution. */

import type { Call } from '../../../platform/http/call.ts'
import type { Column } from '../../../platform/office/table.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { dayIn, formatDay } from '../../../shared/dates.ts'
import { isDemonstration } from '../../identity/index.ts'
import { placed, reassignedRows } from '../queries/reassignments/reassigned-people.ts'
import { secondedPlaced } from '../queries/reassignments/seconded-people.ts'
import { hereInWords, noteOf, toInWords } from '../rules/reassignment-words.ts'

const COLUMNS = [
  ['Họ và tên', 28],
  ['Chức vụ hiện nay', 34],
  ['Từ', 34],
  ['Đến', 34],
  ['Chức vụ mới', 28],
  ['Ghi chú', 30],
] as const

/** Managed by others, so that they are no people of these units. */
const SECONDED = [
  ['Họ và tên', 28],
  ['Đơn vị quản lý', 34],
  ['Biệt phái tại', 34],
  ['Đến', 34],
  ['Việc biệt phái', 44],
] as const

const columnsOf = (columns: readonly (readonly [string, number])[]): Column[] => [
  { title: 'STT', kind: 'number', width: 6 },
  ...columns.map(([title, width]) => ({ title, kind: 'text' as const, width })),
]

const dayOf = ({ day }: { day: string | null }) => (day === null ? '' : ` từ ${formatDay(day)}`)

export async function reassignmentWorkbook(
  call: Call,
  { reassignmentId }: { reassignmentId: string },
): Promise<Download> {
  const { held, rows } = await reassignedRows(call, { reassignmentId })
  const people = await placed(call, held, rows)
  const seconded = await secondedPlaced(call, held)
  const sample = await isDemonstration(call.tx)
  const around = { agency: held.unitName, title: `${held.title}${dayOf(held)}`, sample, landscape: true, freeze: 2 }
  return {
    name: `Nhan su sap xep ${dayIn(call.now)}.xlsx`,
    mediaType: XLSX,
    content: {
      make: () =>
        workbook({
          at: call.now,
          sheets: [
            {
              ...around,
              name: 'Danh sách',
              columns: columnsOf(COLUMNS),
              rows: people.map((person, at) => [
                ...[at + 1, person.fullName, person.postTitle ?? '', person.from.fullName, toInWords(person)],
                ...[person.title, noteOf(person)],
              ]),
            },
            ...(seconded.length === 0
              ? []
              : [
                  {
                    ...around,
                    name: 'Biệt phái đến',
                    columns: columnsOf(SECONDED),
                    rows: seconded.map((person, at) => [
                      ...[at + 1, person.fullName, person.managing.fullName, person.from.fullName],
                      ...[person.to?.fullName ?? 'Ở lại cùng đơn vị', hereInWords(person)],
                    ]),
                  },
                ]),
          ],
        }),
    },
  }
}
