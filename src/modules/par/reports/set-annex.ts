/** A criteria set as the annex of a decision: one table, for Excel, Word and paper. */
import { dayInWords, type Frame } from '../../../platform/office/frame.ts'
import { PDF, tablePdf } from '../../../platform/office/pdf.ts'
import type { Cell, Column, Table } from '../../../platform/office/table.ts'
import { DOCX, tableDocx } from '../../../platform/office/word.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import type { Day } from '../../../shared/dates.ts'
import { points } from '../../../shared/points.ts'
import type { CriteriaSet, CriterionNode } from '../contract.ts'
import { factInWords } from '../rules/facts/fact-words.ts'
import { plain } from '../rules/scoring/plain.ts'
import { ruleLines } from '../rules/scoring/rule-lines.ts'
import type { Scoring } from '../rules/scoring/scoring.ts'

const SHARES = { self: 'Tự đánh giá', survey: 'Điều tra XHH', external: 'Nguồn ngoài', system: 'Hệ thống' } as const
type Share = keyof typeof SHARES

interface Tree {
  below: ReadonlyMap<string | null, readonly CriterionNode[]>
  /** Points of the leaves under a node by who gives them. */
  shareOf: (node: CriterionNode, share: Share) => number
}

function treeOf({ nodes }: CriteriaSet): Tree {
  const below = Map.groupBy(nodes, (node) => node.parentId)
  const shareOf = (node: CriterionNode, share: Share): number => {
    const children = below.get(node.id)
    if (children) return children.reduce((sum, child) => sum + shareOf(child, share), 0)
    return node.assessedBy === share ? node.maxPoints : 0
  }
  return { below, shareOf }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** What the words of a survey or a source leave out stands below them. */
function moreOf(scoring: Scoring): string[] {
  const told = (name: string, text: string) => (text.trim() === '' ? [] : [`${name}: ${oneLine(text)}`])
  if (scoring.type === 'survey')
    return [
      ...told('Đối tượng', scoring.respondents),
      ...told('Câu hỏi', scoring.question),
      ...told('Thang', scoring.scale),
    ]
  return scoring.type === 'external' ? told('Công thức', scoring.formula) : []
}

function ruleCell({ scoring, maxPoints }: CriterionNode): string {
  if (scoring === null) return ''
  const rule = scoring as Scoring
  const { head, levels } = ruleLines(rule, points(maxPoints))
  const bullet = levels.length > 1 && rule.type !== 'ratio' ? '- ' : ''
  return [head, ...levels.map((level) => bullet + oneLine(level)), ...moreOf(rule)].filter(Boolean).join('\n')
}

function noteCell({ mayBeNotApplicable, legalBasis, dataSource, fact }: CriterionNode): string {
  return [
    mayBeNotApplicable ? 'Có thể không áp dụng' : '',
    legalBasis === '' ? '' : `Căn cứ: ${oneLine(legalBasis)}`,
    dataSource === null ? '' : `Nguồn số liệu: ${oneLine(dataSource)}`,
    fact ? `Số liệu tự tính: ${factInWords(fact)}` : '',
  ]
    .filter(Boolean)
    .join('\n')
}

function rowsOf(set: CriteriaSet, shares: readonly Share[]) {
  const { below, shareOf } = treeOf(set)
  const rows: Cell[][] = []
  const strong = new Set<number>()
  const put = (row: Cell[], isStrong: boolean) => {
    if (isStrong) strong.add(rows.length)
    rows.push(row)
  }
  const place = (node: CriterionNode) => {
    const papers = node.evidence.map(({ what, mandatory }) => `${oneLine(what)}${mandatory ? '' : ' (không bắt buộc)'}`)
    const bullet = papers.length > 1 ? '- ' : ''
    put(
      [
        node.code,
        oneLine(node.title),
        node.maxPoints,
        ...shares.map((share) => shareOf(node, share) || null),
        ruleCell(node),
        papers.map((paper) => bullet + paper).join('\n'),
        node.appraisingBody ?? '',
        noteCell(node),
      ],
      node.parentId === null,
    )
    for (const child of below.get(node.id) ?? []) place(child)
  }
  const areas = below.get(null) ?? []
  for (const area of areas) place(area)
  const blank = ['', '', '', '']
  const sums = shares.map((share) => areas.reduce((sum, area) => sum + shareOf(area, share), 0) || null)
  put(['', 'Tổng cộng', set.totalPoints, ...sums, ...blank], true)
  for (const [name, { max, rules }] of [
    ['Điểm thưởng', set.adjustments.bonus],
    ['Điểm trừ', set.adjustments.penalty],
  ] as const) {
    if (max === 0 && rules.length === 0) continue
    const none = shares.map(() => null)
    put(['', `${name} (tối đa ${plain(max)} điểm)`, max, ...none, ...blank], true)
    for (const rule of rules) {
      const each = `${plain(rule.points)} điểm/${oneLine(rule.per)}`
      put(['', oneLine(rule.when), rule.points, ...none, each, '', '', ''], false)
    }
  }
  return { rows, strong }
}

function columnsOf(shares: readonly Share[]): Column[] {
  return [
    { title: 'STT', kind: 'text', width: 7 },
    { title: 'Lĩnh vực/tiêu chí/tiêu chí thành phần', kind: 'text', width: 38 },
    { title: 'Điểm tối đa', kind: 'exact', width: 9 },
    ...shares.map((share): Column => ({ title: SHARES[share], kind: 'exact', width: 9, group: 'Trong đó' })),
    { title: 'Cách chấm', kind: 'text', width: 34 },
    { title: 'Tài liệu kiểm chứng', kind: 'text', width: 24 },
    { title: 'Cơ quan thẩm định', kind: 'text', width: 14 },
    { title: 'Ghi chú', kind: 'text', width: 18 },
  ]
}

function subtitleOf({ status, decisionNumber, decisionDay }: CriteriaSet): string | undefined {
  if (status === 'draft') return '(Dự thảo)'
  if (decisionNumber === null) return undefined
  return `(Kèm theo Quyết định số ${decisionNumber}${decisionDay === null ? '' : ` ${dayInWords(decisionDay as Day)}`})`
}

const titleOf = ({ name, year }: CriteriaSet) => (name.includes(String(year)) ? name : `${name} năm ${year}`)

export function annexOf(set: CriteriaSet): Table & Frame {
  const { shareOf, below } = treeOf(set)
  const has = (share: Share) => (below.get(null) ?? []).some((area) => shareOf(area, share) > 0)
  // What offices know always stands there; the others where the set has them.
  const shares = (Object.keys(SHARES) as Share[]).filter(
    (share) => share === 'self' || share === 'survey' || has(share),
  )
  const subtitle = subtitleOf(set)
  return {
    agency: 'ỦY BAN NHÂN DÂN TỈNH',
    annex: 'Phụ lục',
    title: titleOf(set).toLocaleUpperCase('vi'),
    ...(subtitle !== undefined && { subtitle }),
    sample: set.isModel,
    landscape: true,
    columns: columnsOf(shares),
    ...rowsOf(set, shares),
    notes: [
      ...(set.legalBasis === '' ? [] : [`Căn cứ: ${set.legalBasis}`]),
      ...(set.warning === '' ? [] : [set.warning]),
    ],
  }
}

const nameOf = (set: CriteriaSet, ending: string) => `Phu luc ${titleOf(set)}.${ending}`

export function annexWorkbook(set: CriteriaSet, at: Date): Download {
  const make = () => workbook({ at, sheets: [{ ...annexOf(set), name: 'Phụ lục', freeze: 2 }] })
  return { name: nameOf(set, 'xlsx'), mediaType: XLSX, content: { make } }
}

export function annexDocument(set: CriteriaSet, at: Date): Download {
  return { name: nameOf(set, 'docx'), mediaType: DOCX, content: { make: () => tableDocx({ at, ...annexOf(set) }) } }
}

export function annexPdf(set: CriteriaSet, at: Date): Download {
  const make = () => tablePdf({ at, ...annexOf(set) })
  return { name: nameOf(set, 'pdf'), mediaType: PDF, inline: true, content: { make } }
}
