/** One sheet on paper and in Excel: criterion by criterion, what the unit says and what the appraiser says. */
import { PDF, tablePdf } from '../../../platform/office/pdf.ts'
import type { Cell, Table } from '../../../platform/office/table.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { formatInstant } from '../../../shared/dates.ts'
import { formatPoints, points } from '../../../shared/points.ts'
import type { AssessmentSheet } from '../contract.ts'
import { paperInWords } from '../rules/evidence/papers.ts'
import type { Scoring } from '../rules/scoring/scoring.ts'
import { workingOf } from '../rules/scoring/working.ts'
import { exemptionInWords } from '../rules/sheets/not-applicable.ts'
import type { HandName } from '../rules/sheets/said-hands.ts'
import { type HandsOfLeaf, handCell, handColumns, handsOfSheet, handsTable, saidInWords } from './hands-of-sheet.ts'

type Leaf = AssessmentSheet['leaves'][number]
type Node = AssessmentSheet['nodes'][number]

const NOT_APPLICABLE = 'không áp dụng'
const HAND_HEADS: Record<HandName, string> = {
  self: 'Tự chấm',
  first: 'Thẩm định lần một',
  explanation: 'Giải trình',
  second: 'Thẩm định lần hai',
  council: 'Hội đồng',
}

function selfCell({ entry, imported, exemption }: Leaf): Cell {
  if (exemption) return NOT_APPLICABLE
  if (imported) return imported.points
  return entry?.notApplicable ? NOT_APPLICABLE : (entry?.points ?? null)
}

/** What counts in the end: the last hand that stands. */
function countedCell(leaf: Leaf, hands: HandsOfLeaf | undefined): Cell {
  if (leaf.exemption || leaf.imported) return selfCell(leaf)
  const counted = hands?.said.find(({ isInForce }) => isInForce)
  return counted && hands ? handCell(hands, counted.hand) : null
}

/** The working of what the unit entered, then each later hand in a sentence of its own. */
function words(node: Node, { entry, imported, exemption }: Leaf, hands: HandsOfLeaf | undefined): string {
  if (exemption) return exemptionInWords(exemption)
  const working = entry?.inputs
    ? workingOf(node.scoring as Scoring, points(node.maxPoints), entry.inputs)
    : (imported?.source ?? '')
  const later = (hands?.said ?? [])
    .filter(({ hand }) => hand !== 'self')
    .map((said) => saidInWords((hands as HandsOfLeaf).leaf, said, formatInstant))
  return [working, entry?.notApplicableReason, entry?.note, ...later].filter(Boolean).join('. ')
}

/** Sums of the leaves below a node; null while none of them has points. */
function sumOf(cells: readonly Cell[]): Cell {
  const numbers = cells.filter((cell) => typeof cell === 'number')
  return numbers.length === 0 ? null : numbers.reduce((sum, cell) => sum + cell, 0)
}

interface Columns {
  hands: ReadonlyMap<string, HandsOfLeaf>
  shown: readonly HandName[]
  /** A column of its own for what counts, where more than the first appraisal may decide it. */
  hasCounted: boolean
}

function columnsOf(sheet: AssessmentSheet): Columns {
  const hands = handsOfSheet(sheet)
  const shown = handColumns(hands)
  return { hands, shown, hasCounted: shown.length > 1 }
}

function rowsOf({ nodes, leaves }: AssessmentSheet, { hands, shown, hasCounted }: Columns): Cell[][] {
  const leafOf = new Map(leaves.map((leaf) => [leaf.criterionId, leaf]))
  const childrenOf = Map.groupBy(nodes, (node) => node.parentId)
  const below = (node: Node): Leaf[] => {
    const leaf = leafOf.get(node.id)
    return leaf ? [leaf] : (childrenOf.get(node.id) ?? []).flatMap(below)
  }
  const handOf = (hand: HandName) => (leaf: Leaf) =>
    hand === 'first' && (leaf.imported || leaf.exemption) ? selfCell(leaf) : handCell(hands.get(leaf.criterionId), hand)
  const cells: ((leaf: Leaf) => Cell)[] = [
    selfCell,
    ...shown.map(handOf),
    ...(hasCounted ? [(leaf: Leaf) => countedCell(leaf, hands.get(leaf.criterionId))] : []),
  ]
  // An explanation is said of some criteria only, and adds up to nothing.
  const adds = [true, ...shown.map((hand) => hand === 'first'), ...(hasCounted ? [true] : [])]
  return nodes.map((node) => {
    const leaf = leafOf.get(node.id)
    const head = [node.code, node.title, node.maxPoints]
    if (!leaf) return [...head, ...cells.map((cell, at) => (adds[at] ? sumOf(below(node).map(cell)) : null)), '', '']
    const evidence = leaf.evidence.map(paperInWords)
    return [...head, ...cells.map((cell) => cell(leaf)), words(node, leaf, hands.get(node.id)), evidence.join('; ')]
  })
}

function totalRows(sheet: AssessmentSheet, { shown, hasCounted }: Columns): Cell[][] {
  const { self, appraisedFigures, appraised, nodes, adjustmentAppraisal } = sheet
  const max = nodes.reduce((sum, node) => sum + (node.parentId === null ? node.maxPoints : 0), 0)
  type Part = 'points' | 'bonus' | 'penalty' | 'applicableMax'
  const line = (title: string, most: number | null, part: Part, why = '') => {
    const counted = appraised > 0 ? appraisedFigures[part] : null
    const between = shown.map((hand) => (hand === 'first' && !hasCounted ? counted : null))
    return ['', title, most, self[part], ...between, ...(hasCounted ? [counted] : []), why, '']
  }
  return [
    line('Cộng', max, 'points'),
    line('Điểm thưởng', null, 'bonus', adjustmentAppraisal?.reason),
    line('Điểm trừ', null, 'penalty'),
    line('Điểm tối đa áp dụng', null, 'applicableMax'),
  ]
}

export function sheetTable(sheet: AssessmentSheet): Table {
  const appraised = sheet.appraised > 0 ? `; thẩm định: ${formatPoints(sheet.appraisedFigures.index)} %` : ''
  const columns = columnsOf(sheet)
  const points = (title: string) => ({ title, kind: 'points' as const, width: 9 })
  return {
    agency: sheet.unitName,
    title: `Phiếu tự đánh giá Chỉ số cải cách hành chính năm ${sheet.year}`,
    subtitle: sheet.blockName,
    sample: sheet.isModel,
    landscape: true,
    columns: [
      { title: 'Mã', kind: 'text', width: 7 },
      { title: 'Nội dung', kind: 'text', width: 44 },
      points('Điểm tối đa'),
      points('Tự chấm'),
      ...columns.shown.map((hand) => points(HAND_HEADS[hand])),
      ...(columns.hasCounted ? [points('Điểm được tính')] : []),
      { title: 'Cách tính, ghi chú', kind: 'text', width: 40 },
      { title: 'Tài liệu kiểm chứng', kind: 'text', width: 30 },
    ],
    rows: [...rowsOf(sheet, columns), ...totalRows(sheet, columns)],
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
    content: { make: () => tablePdf({ at, ...sheetTable(sheet), signature }) },
  }
}

export function sheetWorkbook(sheet: AssessmentSheet, at: Date): Download {
  return {
    name: `${nameOf(sheet)}.xlsx`,
    mediaType: XLSX,
    content: {
      make: () => {
        const table = sheetTable(sheet)
        const hands = {
          ...table,
          ...handsTable(sheet),
          title: `Các bước chấm từng tiêu chí năm ${sheet.year}`,
          notes: [],
        }
        return workbook({
          at,
          sheets: [
            { ...table, name: 'Phiếu tự đánh giá', freeze: 2 },
            { ...hands, name: 'Các bước chấm', freeze: 2 },
          ],
        })
      },
    },
  }
}
