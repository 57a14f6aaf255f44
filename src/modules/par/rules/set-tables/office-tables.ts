/** Tables as offices have them, typed for the tests. */
import { guessColumns } from './columns.ts'
import { type Proposal, treeFromRows } from './proposal.ts'
import type { Cell, Merge, SourceTable } from './source.ts'

export function tableOf(rows: Cell[][], more: Partial<SourceTable> = {}): SourceTable {
  return { name: 'Bảng', above: [], rows, merges: [], bold: rows.map(() => false), ...more }
}

/** Read as guessed, nothing corrected. */
export function readAsGuessed(...tables: SourceTable[]): Proposal {
  return treeFromRows(
    tables.map((table, at) => {
      const { firstRow, columns } = guessColumns(table)
      return { at, table, firstRow, columns: columns.map(({ role }) => role) }
    }),
  )
}

const across = (row: number, left: number, right: number): Merge => ({ top: row, left, bottom: row, right })
const down = (column: number, top: number, bottom: number): Merge => ({ top, left: column, bottom, right: column })

/**
 * Quyết định 1880/QĐ-UBND năm 2013 của UBND tỉnh Cà Mau, lĩnh vực 1 as far as it is known: columns, numbers, points and
 * scales of the source; the scale stands under each criterion.
 */
export const caMau = tableOf(
  [
    [
      'STT',
      'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
      'Điểm tối đa',
      'Phương pháp đánh giá',
      null,
      'SNV đánh giá',
      'Điểm đạt được',
      'Chỉ số',
      'Ghi chú',
    ],
    [null, null, null, 'Điều tra XHH', 'Tự đánh giá', null, null, null, null],
    ['1', 'Công tác chỉ đạo, điều hành CCHC', '20', null, null, null, null, null, null],
    ['1.1', 'Kế hoạch CCHC năm', '5', null, null, null, null, null, null],
    ['1.1.1', 'Ban hành kế hoạch CCHC năm', '1', null, null, null, null, null, null],
    [null, 'Ban hành kịp thời: 1', null, null, null, null, null, null, null],
    [null, 'Ban hành không kịp thời: 0,5', null, null, null, null, null, null, null],
    [null, 'Không ban hành: 0', null, null, null, null, null, null, null],
    [
      '1.1.2',
      'Xác định đầy đủ các nhiệm vụ CCHC trên các lĩnh vực theo kế hoạch năm của UBND tỉnh và bố trí kinh phí thực hiện',
      '1',
      null,
      null,
      null,
      null,
      null,
      null,
    ],
    [
      null,
      'Xác định đầy đủ nhiệm vụ và có bố trí kinh phí: 1\nKhông xác định đầy đủ nhiệm vụ hoặc không bố trí kinh phí: 0',
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ],
    [
      '1.1.3',
      'Các kết quả phải đạt được xác định rõ ràng, cụ thể và định rõ trách nhiệm triển khai của phòng, ban, đơn vị trực thuộc',
      '1',
      null,
      null,
      null,
      null,
      null,
      null,
    ],
    [null, '- Đạt yêu cầu: 1 / Không đạt yêu cầu: 0', null, null, null, null, null, null, null],
    ['1.1.4', 'Mức độ thực hiện kế hoạch CCHC', '2', null, null, null, null, null, null],
    [null, 'Trên 90 % kế hoạch: 2', null, null, null, null, null, null, null],
    [null, 'Từ 70 đến 90 % kế hoạch: 1', null, null, null, null, null, null, null],
    [null, 'Dưới 70 % kế hoạch: 0', null, null, null, null, null, null, null],
    ['1.2', 'Báo cáo CCHC', '2', null, null, null, null, null, null],
    [
      '1.2.1',
      'Tất cả báo cáo được gửi đúng thời gian quy định (báo cáo quý I, quý III, báo cáo 6 tháng và báo cáo năm)',
      '1',
      null,
      null,
      null,
      null,
      null,
      null,
    ],
    [null, 'Đủ số lượng và đúng thời gian quy định: 1', null, null, null, null, null, null, null],
    [null, 'Không đủ số lượng báo cáo hoặc không đúng thời gian quy định: 0', null, null, null, null, null, null, null],
    ['1.2.2', 'Tất cả báo cáo có đầy đủ nội dung theo hướng dẫn', '1', null, null, null, null, null, null],
    [null, 'Đạt yêu cầu', 1, null, null, null, null, null, null],
    [null, 'Không đạt yêu cầu', 0, null, null, null, null, null, null],
    ['1.3', 'Kiểm tra công tác CCHC', '3', null, null, null, null, null, null],
  ],
  {
    name: 'Phụ lục',
    merges: [across(0, 3, 4), ...[0, 1, 2, 5, 6, 7, 8].map((column) => down(column, 0, 1))],
  },
)
