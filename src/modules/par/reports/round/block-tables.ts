/** The reports of one block by area, by criterion and of lost points, from its results alone. */
import type { Column, Table } from '../../../../platform/office/table.ts'
import { formatPoints } from '../../../../shared/points.ts'
import type { CriterionNode } from '../../contract.ts'
import type { BlockResult, UnitResult } from '../../rules/results/block.ts'
import { shareOf } from '../../rules/results/share.ts'
import { spreadOf } from './node-spread.ts'

export interface ReportedBlock {
  criteriaSet: { nodes: readonly CriterionNode[] }
  result: BlockResult
}

/** What a report says beyond its frame. */
export type ReportBody = Pick<Table, 'columns' | 'rows' | 'strong' | 'notes'> & { lead?: string[] }

export const RANK: Column = { title: 'Hạng', kind: 'number', width: 6 }
export const UNIT: Column = { title: 'Đơn vị', kind: 'text', width: 34 }
export const INDEX: Column = { title: 'Chỉ số (%)', kind: 'percent', width: 10 }
export const LOST: Column = { title: 'Tổng điểm mất', kind: 'points', width: 10 }
export const PENALTY: Column = { title: 'Điểm trừ', kind: 'points', width: 8 }

const areasOf = ({ criteriaSet }: ReportedBlock) => criteriaSet.nodes.filter(({ parentId }) => parentId === null)
const figureOf = (unit: UnitResult, id: string) => unit.nodes.find(({ nodeId }) => nodeId === id)
const ofArea = (group: string, kind: 'points' | 'percent') => (area: CriterionNode) =>
  ({ title: `Lĩnh vực ${area.code}`, kind, width: 10, group }) as const
const inWords = (areas: readonly CriterionNode[]) =>
  `Lĩnh vực: ${areas.map(({ code, title }) => `${code}. ${title}`).join('; ')}.`

/** Percent of each area's maximum, unit by unit, and how the block stands. */
export function areasTable(block: ReportedBlock): ReportBody {
  const [areas, { units, mean }] = [areasOf(block), block.result]
  const spreads = areas.map(({ id }) => spreadOf(block.result, id))
  const indexes = units.map(({ index }) => index)
  const line = (title: string, part: 'mean' | 'highest' | 'lowest', whole: number | null) => [
    null,
    title,
    ...spreads.map((spread) => spread[part]),
    whole,
  ]
  return {
    columns: [RANK, UNIT, ...areas.map(ofArea('Tỷ lệ điểm đạt theo lĩnh vực (%)', 'percent')), INDEX],
    rows: [
      ...units.map((unit) => [
        unit.rank,
        unit.unitName,
        ...areas.map(({ id }) => {
          const figure = figureOf(unit, id)
          return figure ? shareOf(figure) : null
        }),
        unit.index,
      ]),
      ...(units.length === 0
        ? []
        : [
            line('Bình quân khối', 'mean', mean),
            line('Cao nhất', 'highest', Math.max(...indexes)),
            line('Thấp nhất', 'lowest', Math.min(...indexes)),
          ]),
    ],
    strong: new Set([units.length, units.length + 1, units.length + 2]),
    notes: [
      'Tỷ lệ = điểm đạt được ÷ điểm tối đa áp dụng của lĩnh vực. Ô trống: lĩnh vực không áp dụng cho đơn vị.',
      inWords(areas),
    ],
  }
}

export const CRITERIA_COLUMNS: readonly Column[] = [
  { title: 'Mã', kind: 'text', width: 8 },
  { title: 'Nội dung', kind: 'text', width: 44 },
  { title: 'Điểm tối đa', kind: 'exact', width: 8 },
  { title: 'Điểm bình quân', kind: 'points', width: 9 },
  { title: 'Bình quân (%)', kind: 'percent', width: 10, group: 'Tỷ lệ điểm đạt' },
  { title: 'Cao nhất (%)', kind: 'percent', width: 10, group: 'Tỷ lệ điểm đạt' },
  { title: 'Thấp nhất (%)', kind: 'percent', width: 10, group: 'Tỷ lệ điểm đạt' },
  { title: 'Áp dụng', kind: 'number', width: 8, group: 'Số đơn vị' },
  { title: 'Đạt tối đa', kind: 'number', width: 8, group: 'Số đơn vị' },
  { title: 'Không có điểm', kind: 'number', width: 8, group: 'Số đơn vị' },
]

export function criteriaTable({ criteriaSet, result }: ReportedBlock): ReportBody {
  return {
    columns: CRITERIA_COLUMNS,
    rows: criteriaSet.nodes.map((node) => {
      const spread = spreadOf(result, node.id)
      return [
        node.code,
        node.title,
        node.maxPoints,
        spread.meanPoints,
        spread.mean,
        spread.highest,
        spread.lowest,
        spread.units,
        spread.full,
        spread.none,
      ]
    }),
    strong: new Set(criteriaSet.nodes.flatMap(({ parentId }, at) => (parentId === null ? [at] : []))),
    notes: [`Khối có ${result.units.length} đơn vị được xếp hạng.`],
  }
}

/** What each unit did not get of what applied to it, area by area. */
export function lostTable(block: ReportedBlock): ReportBody {
  const [areas, { units }] = [areasOf(block), block.result]
  const lostOf = (unit: UnitResult, id: string) => {
    const figure = figureOf(unit, id)
    return figure === undefined || figure.applicableMax === 0 ? null : figure.applicableMax - figure.points
  }
  const sum = (values: readonly (number | null)[]) => values.reduce<number>((all, value) => all + (value ?? 0), 0)
  const rows = units.map((unit) => ({ unit, lost: areas.map(({ id }) => lostOf(unit, id)) }))
  const byArea = areas.map((_, at) => sum(rows.map(({ lost }) => lost[at] ?? null)))
  const most = byArea.indexOf(Math.max(...byArea))
  const whole = sum(byArea)
  return {
    columns: [RANK, UNIT, ...areas.map(ofArea('Điểm mất theo lĩnh vực', 'points')), LOST, PENALTY],
    rows: [
      ...rows.map(({ unit, lost }) => [unit.rank, unit.unitName, ...lost, sum(lost), unit.penalty]),
      [null, 'Cả khối', ...byArea, whole, sum(units.map(({ penalty }) => penalty))],
    ],
    strong: new Set([units.length]),
    lead:
      whole === 0
        ? []
        : [
            `Cả khối mất ${formatPoints(whole)} điểm, nhiều nhất ở lĩnh vực ${areas[most]?.code}. ${areas[most]?.title} (${formatPoints(byArea[most] ?? 0)} điểm).`,
          ],
    notes: ['Điểm mất = điểm tối đa áp dụng − điểm đạt được.', inWords(areas)],
  }
}
