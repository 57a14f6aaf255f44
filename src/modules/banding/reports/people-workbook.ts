/** The list as a workbook: the annex a decision starts from. */

import type { Call } from '../../../platform/http/call.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { formatCoefficient } from '../../../shared/coefficients.ts'
import { formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { isDemonstration } from '../../identity/index.ts'
import type { PersonRow } from '../contract/shapes.ts'
import type { banding } from '../contract.ts'
import { ground } from '../queries/campaign.ts'
import { peopleCount, personRows } from '../queries/people.ts'
import { refuse } from '../refusals.vi.ts'
import { placingInWords } from '../text.vi.ts'

const MOST = 10_000

export async function peopleWorkbook(call: Call, asked: InputOf<typeof banding.workbook>): Promise<Download> {
  const { today, on, law } = await ground(call, asked.on)
  const of = { ...asked, today, on, law }
  if ((await peopleCount(call.tx, of)) > MOST) refuse('banding.too-many', { most: MOST.toLocaleString('vi') })
  const { rows } = await personRows(call.tx, of, { limit: MOST, offset: 0 })
  const sample = await isDemonstration(call.tx)
  return {
    name: `Xep bac nghe nghiep ${on}.xlsx`,
    mediaType: XLSX,
    content: {
      make: () =>
        workbook({
          at: call.now,
          sheets: [
            {
              name: 'Xếp bậc',
              agency: '',
              sample,
              landscape: true,
              freeze: 2,
              title: `Danh sách viên chức xếp bậc nghề nghiệp từ ngày ${formatDay(on)} (NĐ 232/2026/NĐ-CP Điều 18)`,
              columns: [
                { title: 'STT', kind: 'number', width: 6 },
                ...COLUMNS.map(([title, width]) => ({ title, kind: 'text' as const, width })),
              ],
              rows: rows.map((row, place) => [place + 1, ...cellsOf(row)]),
            },
          ],
        }),
    },
  }
}

const COLUMNS = [
  ...([
    ['Họ và tên', 26],
    ['Ngày sinh', 12],
    ['Đơn vị', 34],
    ['Mã chức danh', 14],
    ['Chức danh nghề nghiệp', 28],
  ] as const),
  ...([
    ['Nhóm', 8],
    ['Bậc', 6],
    ['Hệ số', 8],
    ['Vượt khung', 10],
  ] as const),
  ...([
    ['Bậc nghề nghiệp', 10],
    ['Nhóm mới', 8],
    ['Bậc mới', 8],
    ['Hệ số mới', 8],
    ['Vượt khung mới', 10],
  ] as const),
  ...([
    ['Bảo lưu', 8],
    ['Mốc nâng bậc', 13],
    ['Tình trạng', 16],
    ['Số quyết định', 18],
    ['Cần xem', 50],
  ] as const),
] as const

function cellsOf({ before, after, ...row }: PersonRow): string[] {
  const text = (value: number | string | null | undefined) =>
    value === null || value === undefined ? '' : String(value)
  const hundredths = (value: number | null | undefined) => (value ? formatCoefficient(value) : '')
  const percent = (value: number | null | undefined) => (value ? `${value}%` : '')
  return [
    ...[
      row.fullName,
      row.bornOn === null ? '' : formatDay(row.bornOn),
      row.unitName,
      text(row.rank),
      text(row.rankName),
    ],
    ...[text(before.group), text(before.step), hundredths(before.coefficient), percent(before.overScalePercent)],
    ...[text(row.band), text(after?.group), text(after?.step), hundredths(after?.coefficient)],
    ...[percent(after?.overScalePercent), hundredths(after?.preserved), after ? formatDay(after.countedFrom) : ''],
    ...[placingInWords[row.placing], text(row.decision?.number), row.notes.join(' ')],
  ]
}
