/** A table an office might send: criteria for communes with their scales under them, and two slips to be found. */
import { sendSetTable } from '../../modules/par/index.ts'
import { workbook } from '../../platform/office/xlsx.ts'
import type { Seeding } from './seeding.ts'

const ROWS: (string | null)[][] = [
  ['I', 'Công tác chỉ đạo, điều hành', '10', null, null, null],
  ['1', 'Kế hoạch cải cách hành chính năm', '4', null, null, null],
  ['1.1', 'Ban hành kế hoạch', '1', null, 'Kế hoạch của UBND xã', null],
  [null, 'Ban hành kịp thời: 1; không kịp thời: 0,5; không ban hành: 0', null, null, null, null],
  ['1.2', 'Mức độ hoàn thành kế hoạch', '3', null, 'Báo cáo năm; bảng tổng hợp nhiệm vụ', null],
  [
    null,
    'Tính theo công thức b/a x điểm tối đa; a là số nhiệm vụ trong kế hoạch; b là số nhiệm vụ đã hoàn thành; dưới 70 %: 0 điểm',
    null,
    null,
    null,
    null,
  ],
  ['2', 'Báo cáo cải cách hành chính', '3', null, null, null],
  ['2.1', 'Gửi báo cáo đúng hạn', '2', null, 'Báo cáo quý, năm', null],
  [null, 'Mỗi báo cáo chậm trừ 0,5 điểm; mỗi báo cáo thiếu trừ 1 điểm', null, null, null, null],
  ['2.2', 'Báo cáo đủ nội dung', '1', null, null, null],
  [null, '- Đạt yêu cầu: 1 / Không đạt: 0', null, null, null, null],
  ['3', 'Tuyên truyền cải cách hành chính', '2,5', null, null, null],
  [null, 'Chấm theo hướng dẫn của Sở Nội vụ', null, null, null, null],
  ['II', 'Giải quyết thủ tục hành chính', '12', null, null, 'Văn phòng UBND tỉnh'],
  ['1', 'Tỷ lệ hồ sơ giải quyết đúng hạn', '6', null, 'Trích xuất từ hệ thống một cửa', null],
  [null, 'Từ 98 % trở lên: 6; từ 90 đến dưới 98 %: 3; dưới 90 %: 0', null, null, null, null],
  ['2', 'Mức độ hài lòng của người dân', '6', 'x', null, null],
  ['Tổng cộng', null, '22', null, null, null],
]

export async function seedSetTable({ tx, files, people }: Seeding, now: Date): Promise<void> {
  const bytes = await workbook({
    at: now,
    sheets: [
      {
        name: 'Phụ lục',
        agency: 'Sở Nội vụ',
        title: 'Bộ tiêu chí đánh giá cải cách hành chính cấp xã năm 2026',
        sample: false,
        landscape: true,
        columns: [
          { title: 'STT', kind: 'text', width: 8 },
          { title: 'Lĩnh vực, tiêu chí', kind: 'text', width: 50 },
          { title: 'Điểm tối đa', kind: 'text', width: 10 },
          { title: 'Điều tra XHH', kind: 'text', width: 10 },
          { title: 'Tài liệu kiểm chứng', kind: 'text', width: 30 },
          { title: 'Cơ quan thẩm định', kind: 'text', width: 20 },
        ],
        rows: ROWS,
      },
    ],
  })
  const name = 'Phụ lục tiêu chí cấp xã 2026 (dự thảo).xlsx'
  const upload = { ...(await files.write(bytes, name)), name }
  const { id, fullName } = people.administrator
  await sendSetTable({ tx, files, now, upload, actor: { accountId: id, fullName, unitId: null } })
}
