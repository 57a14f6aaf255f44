/** The analysis of criteria in Excel, a sheet for each block. */
import type { Table } from '../../../platform/office/table.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import type { CriterionAnalysis } from '../contract.ts'

function tableOf({ roundName, isSample }: CriterionAnalysis, block: CriterionAnalysis['blocks'][number]): Table {
  return {
    agency: 'ỦY BAN NHÂN DÂN TỈNH',
    title: 'Phân tích tiêu chí Chỉ số cải cách hành chính',
    subtitle: `${roundName} — ${block.blockName}: ${block.appraised} trên ${block.units} phiếu đã thẩm định`,
    sample: isSample,
    landscape: true,
    columns: [
      { title: 'Mã', kind: 'text', width: 8 },
      { title: 'Tiêu chí', kind: 'text', width: 40 },
      { title: 'Điểm tối đa', kind: 'points', width: 9 },
      { title: 'Đơn vị áp dụng', kind: 'number', width: 9 },
      { title: 'Đạt tối đa', kind: 'number', width: 8 },
      { title: 'Không có điểm', kind: 'number', width: 8 },
      { title: 'Tỷ lệ đạt (%)', kind: 'percent', width: 9 },
      { title: 'Tự chấm (%)', kind: 'percent', width: 9 },
      { title: 'Hệ số với phần còn lại', kind: 'points', width: 10 },
      { title: 'Phát hiện', kind: 'text', width: 24 },
      { title: 'Đề nghị', kind: 'text', width: 60 },
    ],
    rows: block.criteria.map((one) => [
      ...[one.code, one.title, one.maxPoints, one.applies, one.full, one.none],
      ...[one.share, one.selfShare, one.correlation],
      one.findings.map(({ name }) => name).join('; '),
      one.findings.map(({ advice }) => advice).join(' '),
    ]),
    notes: [
      'Hệ số với phần còn lại: tương quan giữa điểm tiêu chí và tỷ lệ đạt của các tiêu chí khác, không kể chính nó; từ −1 đến 1.',
    ],
  }
}

export const analysisWorkbook = (found: CriterionAnalysis, at: Date): Download => ({
  name: `Phan tich tieu chi CCHC ${found.year}.xlsx`,
  mediaType: XLSX,
  content: {
    make: () =>
      workbook({
        at,
        sheets: found.blocks.map((block) => ({ ...tableOf(found, block), name: block.blockName, freeze: 2 })),
      }),
  },
})
