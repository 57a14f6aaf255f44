/** Every hand on every criterion of a sheet, as columns of its page and as a table of its own. */
import type { Cell, Table } from '../../../platform/office/table.ts'
import { points } from '../../../shared/points.ts'
import type { AssessmentSheet } from '../contract.ts'
import { workingOf } from '../rules/scoring/working.ts'
import type { Paper } from '../rules/sheets/hands.ts'
import { leafOfNode } from '../rules/sheets/leaf-of-node.ts'
import {
  type HandName,
  handInWords,
  handNames,
  lapsedInWords,
  outcomeInWords,
  type Said,
  type SpokenHands,
  saidHands,
} from '../rules/sheets/said-hands.ts'
import type { Leaf } from '../rules/sheets/self-assessment.ts'
import { NOT_APPLICABLE } from '../rules/sheets/totals.ts'

export interface HandsOfLeaf {
  leaf: Leaf
  said: readonly Said[]
}

/** By criterion; what does not apply and what is brought in from outside has no hands. */
export function handsOfSheet({ nodes, leaves }: AssessmentSheet): ReadonlyMap<string, HandsOfLeaf> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return new Map(
    leaves.flatMap((hands) => {
      const node = byId.get(hands.criterionId)
      if (!node || hands.exemption || hands.imported) return []
      const leaf = leafOfNode(node, byId)
      return [[node.id, { leaf, said: saidHands(leaf, hands as unknown as SpokenHands) }] as const]
    }),
  )
}

/** The hands after the self-assessment that have spoken anywhere on the sheet; the first appraisal always has its column. */
export function handColumns(all: ReadonlyMap<string, HandsOfLeaf>): HandName[] {
  const spoken = new Set([...all.values()].flatMap(({ said }) => said.map(({ hand }) => hand)))
  return handNames.filter((hand) => hand === 'first' || (hand !== 'self' && spoken.has(hand)))
}

/** Nothing where the hand has not spoken, or of another state than the one that stands. */
export function handCell(hands: HandsOfLeaf | undefined, hand: HandName): Cell {
  const said = hands?.said.find((one) => one.hand === hand)
  if (!said || said.hasLapsed) return null
  if (said.value === NOT_APPLICABLE) return 'không áp dụng'
  return said.value < 0 ? null : points(said.value)
}

/** What papers are called: those that hang, and those that are gone. */
export function paperNames({ leaves, papersGone }: AssessmentSheet): (paper: Paper) => string {
  const known = new Map(
    [...papersGone, ...leaves.flatMap(({ evidence }) => evidence)].map((paper) => [
      `${paper.documentId} ${paper.documentVersion}`,
      [paper.number, paper.title].filter(Boolean).join(' '),
    ]),
  )
  return ({ documentId, documentVersion, pages }) =>
    [
      known.get(`${documentId} ${documentVersion}`) ?? '',
      `bản ${documentVersion}`,
      ...(pages === '' ? [] : [`trang ${pages}`]),
    ].join(', ')
}

const workingIn = ({ scoring, maxPoints }: Leaf, { inputs }: Said): string =>
  inputs === null ? '' : workingOf(scoring, maxPoints, inputs)

/** A hand on the printed page: who, when, what, why; the papers stand in a column of their own. */
export function saidInWords(leaf: Leaf, said: Said, formatAt: (at: string) => string): string {
  const outcome = outcomeInWords[said.outcome]
  const number = said.decisionNumber === null ? '' : ` số ${said.decisionNumber}`
  const lapsed = said.hasLapsed ? ` (${lapsedInWords(said.hand)})` : ''
  const head = `${handInWords[said.hand]}${number}: ${outcome}${lapsed}, ${said.byName} ${formatAt(said.at)}`
  return [head, workingIn(leaf, said), said.words].filter((part) => part !== '').join('. ')
}

/** A row for each word of each hand. */
export function handsTable(sheet: AssessmentSheet): Pick<Table, 'columns' | 'rows'> {
  const all = handsOfSheet(sheet)
  const nameOf = paperNames(sheet)
  return {
    columns: [
      { title: 'Mã', kind: 'text', width: 7 },
      { title: 'Nội dung', kind: 'text', width: 40 },
      { title: 'Bước', kind: 'text', width: 18 },
      { title: 'Kết quả', kind: 'text', width: 14 },
      { title: 'Điểm', kind: 'points', width: 9 },
      { title: 'Cách tính', kind: 'text', width: 36 },
      { title: 'Lý do, nội dung', kind: 'text', width: 44 },
      { title: 'Số quyết định', kind: 'text', width: 16 },
      { title: 'Người thực hiện', kind: 'text', width: 20 },
      { title: 'Lúc', kind: 'instant', width: 16 },
      { title: 'Tài liệu đã xem', kind: 'text', width: 40 },
      { title: 'Hiệu lực', kind: 'text', width: 24 },
    ],
    rows: sheet.nodes.flatMap((node) => {
      const hands = all.get(node.id)
      if (!hands) return []
      return hands.said.map((said): Cell[] => [
        node.code,
        node.title,
        handInWords[said.hand],
        outcomeInWords[said.outcome],
        said.value < 0 ? null : points(said.value),
        workingIn(hands.leaf, said),
        said.words,
        said.decisionNumber,
        said.byName,
        said.at,
        said.papers.map(nameOf).join('; '),
        said.hasLapsed ? lapsedInWords(said.hand) : said.isInForce ? 'đang được tính' : '',
      ])
    }),
  }
}
