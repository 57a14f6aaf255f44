/** Danh sách và tiền lương of a unit, in the columns of Thông tư 11/2012/TT-BNV, BM01. */

import type { Call } from '../../../platform/http/call.ts'
import type { Cell, Column } from '../../../platform/office/table.ts'
import { formatCoefficient } from '../../../shared/coefficients.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { isDemonstration } from '../../identity/index.ts'
import { defineReportTemplate, printReport } from '../../templates/index.ts'
import type { forms } from '../contract.ts'
import { peopleOfUnit } from '../queries/people-of.ts'
import { type PayRow, payRow } from '../rules/staff-pay.ts'
import { timeInWords } from '../text.vi.ts'
import { staffPayWords as words } from '../text-of-reports.vi.ts'

const PARTS = ['name', 'person', 'post', 'rank', 'pay', 'allowance']

const column = (title: string, width: number, group?: string): Column => ({
  title,
  kind: 'text' as const,
  width,
  ...(group !== undefined && { group }),
})
const columns: readonly Column[] = [
  { title: 'STT', kind: 'number', width: 5, places: 0 },
  column('Họ và tên', 20),
  column('Nam', 10, 'Ngày, tháng, năm sinh'),
  column('Nữ', 10, 'Ngày, tháng, năm sinh'),
  column('Chức vụ hoặc chức danh công tác', 18),
  column('Bộ phận đang làm việc', 18),
  column('Thời gian giữ ngạch (kể cả ngạch tương đương)', 11),
  column('Hệ số lương', 7, 'Mức lương hiện hưởng'),
  column('Mã số ngạch hiện giữ', 13, 'Mức lương hiện hưởng'),
  column('Chức vụ', 7, 'Phụ cấp'),
  column('Trách nhiệm', 8, 'Phụ cấp'),
  column('Khu vực', 7, 'Phụ cấp'),
  column('Vượt khung', 7, 'Phụ cấp'),
  column('Tổng phụ cấp theo %', 8, 'Phụ cấp'),
  column('Tổng phụ cấp theo hệ số', 8, 'Phụ cấp'),
  column('Ghi chú', 9),
]

export const staffPayTemplate = defineReportTemplate({
  key: 'forms.staff-pay',
  title: 'Danh sách và tiền lương',
  about: 'Danh sách và tiền lương của một đơn vị tại một ngày, in từ hồ sơ.',
  columns,
  sampleRows: [
    [
      ...[1, 'Nguyễn Văn Mẫu', '01/02/1985', '', 'Chuyên viên', 'Văn phòng', '01/06/2016', '3,66', '01.003'],
      ...['0,30', '', '', '', '25%', '0,30', ''],
    ],
  ],
  landscape: true,
})

const cellsOf = (row: PayRow, at: number): Cell[] => [
  ...[at + 1, row.name, row.bornMale, row.bornFemale, row.post, row.division, row.rankSince],
  ...[row.coefficient, row.rankCode, row.ofPost, row.ofDuty, row.ofRegion, row.overScale],
  row.percents === null ? '' : `${row.percents}%`,
  row.coefficients === null ? '' : formatCoefficient(row.coefficients),
  '',
]

export async function printStaffPay(call: Call, { unitId, as, ...at }: InputOf<typeof forms.printStaffPay>) {
  const { unitName, people, ...time } = await peopleOfUnit(call, { unitId, parts: PARTS, only: 'on-day', ...at })
  const rows = people.map(payRow)
  return printReport(
    call,
    staffPayTemplate,
    {
      agency: unitName,
      title: words.title,
      sample: await isDemonstration(call.tx),
      landscape: true,
      subtitle: words.onDay(timeInWords(time)),
      columns,
      rows: rows.map(cellsOf),
      notes: [words.count(rows.length)],
      signature: { role: words.signer, hint: words.signHint },
      name: `${words.file} ${unitName} ${time.day}`,
    },
    as,
  )
}
