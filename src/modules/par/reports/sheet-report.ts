/** One sheet on paper and in Excel: criterion by criterion, what the unit says and what the appraiser says. */
import { PDF, tablePdf } from '../../../platform/office/pdf.ts'
import type { Cell, Table } from '../../../platform/office/table.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { formatPoints, points } from '../../../shared/points.ts'
import type { AssessmentSheet } from '../contract.ts'
import type { Scoring } from '../rules/scoring/scoring.ts'
import { workingOf } from '../rules/scoring/working.ts'
import { exemptionInWords } from '../rules/sheets/not-applicable.ts'

type Leaf = AssessmentSheet['leaves'][number]
type Node = AssessmentSheet['nodes'][number]

const NOT_APPLICABLE = 'không áp dụng'

function selfCell({ entry, imported, exemption }: Leaf): Cell {
  if (exemption) return NOT_APPLICABLE
  if (imported) return imported.points
  return entry?.notApplicable ? NOT_APPLICABLE : (entry?.points ?? null)
}

/** Nothing until the appraiser has spoken of this very entry. */
function appraisedCell(leaf: Leaf): Cell {
  const { entry, appraisal, imported, exemption } = leaf
  if (exemption) return NOT_APPLICABLE
  if (imported) return imported.points
  if (appraisal === null || appraisal.entryVersion !== (entry?.version ?? 0)) return null
  if (appraisal.outcome === 'agreed') return selfCell(leaf)
  return appraisal.notApplicable ? NOT_APPLICABLE : appraisal.points
}

function words(node: Node, { entry, appraisal, imported, exemption }: Leaf): string {
  if (exemption) return exemptionInWords(exemption)
  const working = entry?.inputs
    ? workingOf(node.scoring as Scoring, points(node.maxPoints), entry.inputs)
    : (imported?.source ?? '')
  return [working, entry?.notApplicableReason, entry?.note, appraisal?.reason].filter(Boolean).join('. ')
}

/** Sums of the leaves below a node; null while none of them has points. */
function sumOf(cells: readonly Cell[]): Cell {
  const numbers = cells.filter((cell) => typeof cell === 'number')
  return numbers.length === 0 ? null : numbers.reduce((sum, cell) => sum + cell, 0)
}

function rowsOf({ nodes, leaves }: AssessmentSheet): Cell[][] {
  const leafOf = new Map(leaves.map((leaf) => [leaf.criterionId, leaf]))
  const childrenOf = Map.groupBy(nodes, (node) => node.parentId)
  const below = (node: Node): Leaf[] => {
    const leaf = leafOf.get(node.id)
    return leaf ? [leaf] : (childrenOf.get(node.id) ?? []).flatMap(below)
  }
  return nodes.map((node) => {
    const leaf = leafOf.get(node.id)
    const under = below(node)
    const head = [node.code, node.title, node.maxPoints]
    if (!leaf) return [...head, sumOf(under.map(selfCell)), sumOf(under.map(appraisedCell)), '', '']
    const evidence = leaf.evidence.map((item) => [item.number, item.title, item.pages].filter(Boolean).join(', '))
    return [...head, selfCell(leaf), appraisedCell(leaf), words(node, leaf), evidence.join('; ')]
  })
}

function totalRows({ self, appraisedFigures, appraised, nodes, adjustmentAppraisal }: AssessmentSheet): Cell[][] {
  const looked = appraised > 0
  const max = nodes.reduce((sum, node) => sum + (node.parentId === null ? node.maxPoints : 0), 0)
  const line = (
    title: string,
    most: number | null,
    part: 'points' | 'bonus' | 'penalty' | 'applicableMax',
    why = '',
  ) => ['', title, most, self[part], looked ? appraisedFigures[part] : null, why, '']
  return [
    line('Cộng', max, 'points'),
    line('Điểm thưởng', null, 'bonus', adjustmentAppraisal?.reason),
    line('Điểm trừ', null, 'penalty'),
    line('Điểm tối đa áp dụng', null, 'applicableMax'),
  ]
}

function tableOf(sheet: AssessmentSheet): Table {
  const appraised = sheet.appraised > 0 ? `; thẩm định: ${formatPoints(sheet.appraisedFigures.index)} %` : ''
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
    rows: [...rowsOf(sheet), ...totalRows(sheet)],
    notes: [
      `Chỉ số tự chấm: ${formatPoints(sheet.self.index)} %${appraised}. Chỉ số = (cộng + điểm thưởng − điểm trừ) ÷ điểm tối đa áp dụng.`,
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
