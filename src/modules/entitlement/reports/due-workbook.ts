/** The list of what falls due as a workbook: the annex an office starts from. */
import type { Call } from '../../../platform/http/call.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { dayIn, formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { isDemonstration } from '../../identity/index.ts'
import type { entitlement } from '../contract.ts'
import { dueRows } from '../queries/due-list.ts'
import { refuse } from '../refusals.vi.ts'
import { dueKindInWords } from '../rules/due.ts'

const MOST = 10_000

export async function dueWorkbook(call: Call, asked: InputOf<typeof entitlement.dueWorkbook>): Promise<Download> {
  const { rows, total } = await dueRows(call, asked, { limit: MOST, offset: 0 })
  if (total > MOST) refuse('entitlement.too-many', { most: MOST.toLocaleString('vi') })
  const sample = await isDemonstration(call.tx)
  const title = dueKindInWords[asked.kind]
  const days = asked.from === undefined ? '' : `từ ${formatDay(asked.from)} `
  return {
    name: `Den han ${asked.kind} ${dayIn(call.now)}.xlsx`,
    mediaType: XLSX,
    content: {
      make: () =>
        workbook({
          at: call.now,
          sheets: [
            {
              name: 'Đến hạn',
              agency: '',
              title: `${title} ${days}đến ${formatDay(asked.to)}`,
              sample,
              landscape: true,
              freeze: 2,
              columns: [
                { title: 'STT', kind: 'number', width: 6 },
                ...COLUMNS.map(([heading, width]) => ({ title: heading, kind: 'text' as const, width })),
              ],
              rows: rows.map((row, place) => [
                ...[place + 1, row.fullName, row.bornOn === null ? '' : formatDay(row.bornOn), row.unitName],
                ...[row.postTitle ?? '', row.rank ?? '', row.about ?? '', formatDay(row.dueOn), row.result],
              ]),
            },
          ],
        }),
    },
  }
}

const COLUMNS = [
  ['Họ và tên', 26],
  ['Ngày sinh', 12],
  ['Đơn vị', 36],
  ['Chức vụ, vị trí', 24],
  ['Ngạch, chức danh nghề nghiệp', 26],
  ['Loại', 26],
  ['Ngày đến hạn', 14],
  ['Nội dung', 44],
] as const
