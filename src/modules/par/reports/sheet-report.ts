/** One sheet on paper and in Excel: criterion by criterion, what the unit says and what the appraiser says. */
import { PDF, tablePdf } from '../../../platform/office/pdf.ts'
import type { Table } from '../../../platform/office/table.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { formatPoints, points } from '../../../shared/points.ts'
import type { AssessmentSheet } from '../contract.ts'
import type { Scoring } from '../rules/scoring.ts'
import { workingOf } from '../rules/working.ts'

function tableOf(sheet: AssessmentSheet): Table {
  const leafOf = new Map(sheet.leaves.map((leaf) => [leaf.criterionId, leaf]))
  return {
    agency: sheet.unitName,
    title: `Phiếu tự đánh giá Chỉ số cải cách hành chính năm ${sheet.year}`,
    subtitle: sheet.blockName,
    sample: sheet.isModel,
    landscape: true,
    columns: [
      { title: 'Mã', kind: 'text', width: 7 },
      { title: 'Nội dung', kind: 'text', width: 44 },
      { title: 'Điểm tối đa', kind: 'points', width: 9 },
      { title: 'Tự chấm', kind: 'points', width: 9 },
      { title: 'Thẩm định', kind: 'points', width: 9 },
      { title: 'Cách tính, ghi chú', kind: 'text', width: 40 },
      { title: 'Tài liệu kiểm chứng', kind: 'text', width: 30 },
    ],
    rows: sheet.nodes.map((node) => {
      const leaf = leafOf.get(node.id)
      if (!leaf || node.scoring === null) return [node.code, node.title, node.maxPoints, null, null, '', '']
      const { entry, appraisal, imported, evidence } = leaf
      const self = imported ? imported.points : entry?.notApplicable ? 'không áp dụng' : (entry?.points ?? null)
      const appraised = imported
        ? imported.points
        : appraisal === null
          ? null
          : appraisal.notApplicable
            ? 'không áp dụng'
            : (appraisal.points ?? (appraisal.outcome === 'agreed' ? self : null))
      const working = entry?.inputs
        ? workingOf(node.scoring as Scoring, points(node.maxPoints), entry.inputs)
        : (imported?.source ?? '')
      return [
        node.code,
        node.title,
        node.maxPoints,
        self,
        appraised,
        [working, entry?.notApplicableReason, entry?.note, appraisal?.reason].filter(Boolean).join('. '),
        evidence.map((item) => [item.number, item.title].filter(Boolean).join(' ')).join('; '),
      ]
    }),
    notes: [
      `Tổng điểm tự chấm: ${formatPoints(sheet.self.points)} trên ${formatPoints(sheet.self.applicableMax)} điểm áp dụng; chỉ số ${formatPoints(sheet.self.index)} %.`,
      ...(sheet.warning === '' ? [] : [sheet.warning]),
    ],
  }
}

const nameOf = (sheet: AssessmentSheet) => `Phieu CCHC ${sheet.year} ${sheet.unitName}`

export function sheetPdf(sheet: AssessmentSheet, at: Date): Download {
  const signature = { role: 'THỦ TRƯỞNG ĐƠN VỊ' }
  return {
    name: `${nameOf(sheet)}.pdf`,
    mediaType: PDF,
    inline: true,
    content: { make: () => tablePdf({ at, ...tableOf(sheet), signature }) },
  }
}

export function sheetWorkbook(sheet: AssessmentSheet, at: Date): Download {
  return {
    name: `${nameOf(sheet)}.xlsx`,
    mediaType: XLSX,
    content: { make: () => workbook({ at, sheets: [{ ...tableOf(sheet), name: 'Phiếu tự đánh giá', freeze: 2 }] }) },
  }
}
