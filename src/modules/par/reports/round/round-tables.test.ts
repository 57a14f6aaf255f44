import { expect, test } from 'vitest'
import { points } from '../../../../shared/points.ts'
import type { AssessmentSummary, CriterionNode } from '../../contract.ts'
import type { BlockResult, UnitResult } from '../../rules/results/block.ts'
import { tiesOf } from '../../rules/sets/comparable.ts'
import { areasTable, criteriaTable, lostTable } from './block-tables.ts'
import { progressTable } from './progress-table.ts'
import { yearsTable } from './years-table.ts'

const node = (id: string, parentId: string | null, code: string) =>
  ({ id, parentId, code, title: `Mục ${code}`, maxPoints: 20_000 }) as CriterionNode

/** Area I with two criteria of two points each: what each unit got of each, null where it does not apply. */
function aBlock(prefix: string, scores: Record<string, [number | null, number | null]>) {
  const ids = [`${prefix}I`, `${prefix}1`, `${prefix}2`] as const
  const units = Object.entries(scores).map(([unitName, got], at) => {
    const leaves = got.map((value, leaf) => ({
      nodeId: ids[leaf + 1] as string,
      points: points((value ?? 0) * 10_000),
      applicableMax: points(value === null ? 0 : 20_000),
    }))
    const sum = (part: 'points' | 'applicableMax') => points(leaves.reduce((all, leaf) => all + leaf[part], 0))
    const whole = { nodeId: ids[0] as string, points: sum('points'), applicableMax: sum('applicableMax') }
    const index = (whole.points / whole.applicableMax) * 1_000_000
    return {
      unitId: unitName.charCodeAt(3),
      unitName,
      rank: at + 1,
      index,
      penalty: 0,
      nodes: [whole, ...leaves],
    } as unknown as UnitResult
  })
  const nodes = [node(ids[0], null, 'I'), node(ids[1], ids[0], '1'), node(ids[2], ids[0], '2')]
  return { criteriaSet: { id: prefix, nodes }, result: { units, mean: 750_000 } as BlockResult }
}

const block = aBlock('n', { 'Sở A': [2, 2], 'Sở B': [1, null] })

test('by area: each unit’s share of what applied to it, and how the block stands', () => {
  const { rows, columns } = areasTable(block)
  expect(columns[2]).toMatchObject({ title: 'Lĩnh vực I', kind: 'percent' })
  expect(rows).toEqual([
    [1, 'Sở A', 1_000_000, 1_000_000],
    [2, 'Sở B', 500_000, 500_000],
    [null, 'Bình quân khối', 750_000, 750_000],
    [null, 'Cao nhất', 1_000_000, 1_000_000],
    [null, 'Thấp nhất', 500_000, 500_000],
  ])
})

test('by criterion: means over the units it applies to, and how many got all or nothing', () => {
  expect(criteriaTable(block).rows).toEqual([
    ['I', 'Mục I', 20_000, 25_000, 750_000, 1_000_000, 500_000, 2, 1, 0],
    ['1', 'Mục 1', 20_000, 15_000, 750_000, 1_000_000, 500_000, 2, 1, 0],
    ['2', 'Mục 2', 20_000, 20_000, 1_000_000, 1_000_000, 1_000_000, 1, 1, 0],
  ])
  expect(criteriaTable(aBlock('n', {})).rows[0]?.slice(3)).toEqual([null, null, null, null, 0, 0, 0])
})

test('lost points are those that applied and were not got; the finding names the area that lost most', () => {
  const { rows, lead } = lostTable(block)
  expect(rows).toEqual([
    [1, 'Sở A', 0, 0, 0],
    [2, 'Sở B', 10_000, 10_000, 0],
    [null, 'Cả khối', 10_000, 10_000, 0],
  ])
  expect(lead).toEqual(['Cả khối mất 1,00 điểm, nhiều nhất ở lĩnh vực I. Mục I (1,00 điểm).'])
})

test('two years are compared along the mapping alone: a new criterion stands in no sum', () => {
  const before = { ...aBlock('c', { 'Sở A': [1, 1], 'Sở C': [2, 2] }), year: 2024 }
  const now = { ...block, year: 2025 }
  const mapping = [
    { fromId: 'c1', toId: 'n1', kind: 'kept' as const },
    { fromId: null, toId: 'n2', kind: 'new' as const },
    { fromId: 'c2', toId: null, kind: 'dropped' as const },
  ]
  const ties = tiesOf(before.criteriaSet, now.criteriaSet, mapping) ?? []
  const { rows, strong, notes } = yearsTable(before, now, ties)
  expect(rows).toEqual([
    ['I', 'Đơn vị: phần so sánh được của hai năm', 500_000, 1_000_000, null, 'bình quân'],
    ['1', 'Sở A', 500_000, 1_000_000, 500_000, ''],
    ['II', 'Tiêu chí so sánh được: cả khối', null, null, null, ''],
    ['1', 'Mục 1', 750_000, 750_000, 0, ''],
  ])
  expect([...(strong ?? [])]).toEqual([0, 2])
  expect(notes?.[0]).toContain('1 mục so sánh được, 2 mục của năm 2025 không có mục tương ứng')
})

test('progress says who is late and by how many days; who takes no part is nobody’s debt', () => {
  const sheet = (more: Partial<AssessmentSummary>) =>
    ({
      blockName: 'Khối',
      status: 'draft',
      submittedAt: null,
      closesAt: '2026-01-10T00:00:00Z',
      ...more,
    }) as AssessmentSummary
  const { rows, lead } = progressTable(
    [
      sheet({ unitName: 'Sở A' }),
      sheet({ unitName: 'Sở B', status: 'submitted', submittedAt: '2026-01-11T00:00:00Z' }),
      sheet({ unitName: 'Sở C', status: 'submitted', submittedAt: '2026-01-09T00:00:00Z' }),
      sheet({ unitName: 'Sở D', status: 'left' }),
    ],
    new Date('2026-01-13T06:00:00Z'),
  )
  expect(rows.map((row) => [row[1], row.at(-1)])).toEqual([
    ['Sở A', 'Quá hạn 3 ngày'],
    ['Sở B', 'Gửi sau hạn'],
    ['Sở C', ''],
    ['Sở D', ''],
  ])
  expect(lead).toEqual(['3 đơn vị tham gia: 2 đơn vị đã gửi, 1 đơn vị chưa gửi, trong đó 1 đơn vị quá hạn.'])
})
