/** A list of villages as a commune's office might send it: capitals, short forms, and a commune that is no more. Figures are invented. */
import { sendUnitList } from '../../modules/organization/index.ts'
import { workbook } from '../../platform/office/xlsx.ts'
import type { Seeding } from './seeding.ts'

const ROWS: (string | number | null)[][] = [
  [1, 'Xã Bố Hạ', 'Thôn Đồng Quán', 214, 861],
  [2, 'Xã Bố Hạ', 'THÔN ĐỒNG NHÂN', 187, 752],
  [3, 'XÃ BỐ HẠ', 'Thôn Trại Hồng', 165, null],
  [4, 'P. Đa Mai', 'TDP Mai Đọ', 320, 1284],
  [5, 'P. Đa Mai', 'TDP Thanh Mai', 298, 1190],
  [6, 'Xã Quế Nham', 'Thôn Ba Làng', 240, 980],
  [7, 'Phường Đa Mai', 'Tổ dân phố Hòa Sơn', 'chưa rõ', 640],
]

export async function seedUnitList({ tx, files, people }: Seeding, now: Date): Promise<void> {
  const bytes = await workbook({
    at: now,
    sheets: [
      {
        name: 'Thôn, TDP',
        agency: '',
        title: 'Danh sách thôn, tổ dân phố',
        sample: true,
        landscape: false,
        columns: [
          { title: 'STT', kind: 'number', width: 6 },
          { title: 'Xã, phường', kind: 'text', width: 24 },
          { title: 'Tên thôn, tổ dân phố', kind: 'text', width: 30 },
          { title: 'Số hộ', kind: 'number', width: 10 },
          { title: 'Dân số', kind: 'number', width: 10 },
        ],
        rows: ROWS,
      },
    ],
  })
  const name = 'Danh sách thôn, tổ dân phố (dữ liệu giả định).xlsx'
  const upload = { ...(await files.write(bytes, name)), name }
  const { id, fullName } = people.administrator
  await sendUnitList({ tx, files, now, upload, actor: { accountId: id, fullName, unitId: null } })
}
