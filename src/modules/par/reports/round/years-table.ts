/** Two years side by side: only what the mapping of the sets ties together, and of the units the part that can be compared. */
import type { Column } from '../../../../platform/office/table.ts'
import { meanOf } from '../../../../shared/points.ts'
import type { CriterionNode } from '../../contract.ts'
import type { UnitResult } from '../../rules/results/block.ts'
import { type Comparable, compareYears, type YearFigure } from '../../rules/sets/comparable.ts'
import type { ReportBody, ReportedBlock } from './block-tables.ts'

interface Year extends ReportedBlock {
  year: number
}

const figuresOf = (units: readonly UnitResult[]): ReadonlyMap<string, YearFigure> => {
  const sums = new Map<string, YearFigure>()
  for (const { nodes } of units) {
    for (const { nodeId, points, applicableMax } of nodes) {
      const before = sums.get(nodeId) ?? { points: 0, applicableMax: 0 }
      sums.set(nodeId, { points: before.points + points, applicableMax: before.applicableMax + applicableMax })
    }
  }
  return sums
}

const yearsColumns = (before: number | string, now: number | string): readonly Column[] => [
  { title: 'Mã', kind: 'text', width: 8 },
  { title: 'Nội dung', kind: 'text', width: 48 },
  { title: `Năm ${before} (%)`, kind: 'percent', width: 11 },
  { title: `Năm ${now} (%)`, kind: 'percent', width: 11 },
  { title: 'Tăng, giảm (điểm %)', kind: 'points', width: 11 },
  { title: 'Đối chiếu', kind: 'text', width: 20 },
]

/** Nodes that stand under another compared one are counted with it. */
function wholeOf(groups: readonly Comparable[], nodes: readonly { id: string; parentId: string | null }[]): Comparable {
  const parentOf = new Map(nodes.map(({ id, parentId }) => [id, parentId]))
  const tied = new Set(groups.flatMap(({ to }) => to))
  const isTop = ({ to }: Comparable) =>
    to.every((id) => {
      for (let above = parentOf.get(id) ?? null; above !== null; above = parentOf.get(above) ?? null)
        if (tied.has(above)) return false
      return true
    })
  const tops = groups.filter(isTop)
  return { from: tops.flatMap(({ from }) => from), to: tops.flatMap(({ to }) => to) }
}

const codes = (ids: readonly string[], nodes: ReadonlyMap<string, CriterionNode>) =>
  ids.map((id) => nodes.get(id)?.code ?? '').join(', ')

/** @param groups nodes of the two sets that mean the same. */
export function yearsTable(before: Year, now: Year, groups: readonly Comparable[]): ReportBody {
  const [was, is] = [before.criteriaSet.nodes, now.criteriaSet.nodes]
  const byId = new Map([...was, ...is].map((node) => [node.id, node]))
  const whole = wholeOf(groups, is)
  const unitsBefore = new Map(before.result.units.map((unit) => [unit.unitId, unit]))
  const both = now.result.units.flatMap((unit) => {
    const earlier = unitsBefore.get(unit.unitId)
    const change = earlier && compareYears([whole], figuresOf([earlier]), figuresOf([unit]))[0]
    return change ? [{ unit, ...change }] : []
  })
  const place = new Map(is.map(({ id }, at) => [id, at]))
  const changes = compareYears(groups, figuresOf(before.result.units), figuresOf(now.result.units)).toSorted(
    (a, b) => (place.get(a.to[0] as string) ?? 0) - (place.get(b.to[0] as string) ?? 0),
  )
  const mean = (values: readonly (number | null)[]) => meanOf(values.filter((value) => value !== null))
  return {
    columns: yearsColumns(before.year, now.year),
    rows: [
      [
        'I',
        'Đơn vị: phần so sánh được của hai năm',
        mean(both.map((one) => one.before)),
        mean(both.map((one) => one.now)),
        null,
        'bình quân',
      ],
      ...both.map(({ unit, before: earlier, now: later, delta }, at) => [
        `${at + 1}`,
        unit.unitName,
        earlier,
        later,
        delta,
        '',
      ]),
      ['II', 'Tiêu chí so sánh được: cả khối', null, null, null, ''],
      ...changes.map(({ from, to, before: earlier, now: later, delta }) => [
        codes(to, byId),
        to.map((id) => byId.get(id)?.title ?? '').join('; '),
        earlier,
        later,
        delta,
        codes(from, byId) === codes(to, byId) ? '' : `Năm ${before.year}: ${codes(from, byId)}`,
      ]),
    ],
    strong: new Set([0, both.length + 1]),
    notes: [
      `So sánh theo bảng đối chiếu của hai bộ tiêu chí: ${changes.length} mục so sánh được, ${is.length - new Set(groups.flatMap(({ to }) => to)).size} mục của năm ${now.year} không có mục tương ứng.`,
      'Mỗi năm tính theo tỷ lệ điểm đạt trên điểm tối đa áp dụng; chỉ so đơn vị có kết quả cả hai năm.',
    ],
  }
}
