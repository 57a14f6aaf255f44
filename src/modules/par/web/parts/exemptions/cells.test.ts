import { expect, test } from 'vitest'
import type { CriterionNode } from '../../../contract.ts'
import { columnsOf, matrixOf } from './cells.ts'

const node = (code: string, parentId: string | null, more: Partial<CriterionNode> = {}): CriterionNode => ({
  id: code,
  parentId,
  code,
  kind: 'criterion',
  title: `Tiêu chí ${code}`,
  maxPoints: 10_000,
  assessedBy: 'self',
  scoring: code.includes('.') ? { type: 'ratio', a: 'a', b: 'b' } : null,
  evidence: [],
  mayBeNotApplicable: true,
  appraisingBody: null,
  legalBasis: '',
  dataSource: null,
  ...more,
})
const nodes = [
  node('1', null),
  node('1.1', '1'),
  node('1.2', '1'),
  node('2', null),
  node('2.1', '2', { assessedBy: 'survey' }),
]
const approved = (assessmentId: string, criterionId: string) => ({
  assessmentId,
  criterionId,
  reason: 'Không được giao',
  approvedByName: 'Nguyễn Văn A',
  approvedAt: '2026-01-01T02:00:00Z',
})
const wanted = (assessmentId: string, criterionId: string, standing: 'proposed' | 'agreed' | 'refused') => ({
  assessmentId,
  criterionId,
  reason: 'Không phát sinh',
  byName: 'Trần Thị B',
  standing,
})
const { cellOf } = matrixOf({
  nodes,
  withSurvey: false,
  exempt: [approved('a', '1'), approved('b', '1.2')],
  proposed: [wanted('c', '1.1', 'agreed'), wanted('c', '1.2', 'proposed')],
})
const mark = (unit: string, code: string) => cellOf(unit, nodes.find((one) => one.code === code) as CriterionNode).mark

test('a node is left out by itself, with the node above it, or in part; another unit knows nothing of it', () => {
  expect(['1', '1.1', '1.2'].map((code) => mark('a', code))).toEqual(['exempt', 'inherited', 'inherited'])
  expect(['1', '1.1', '1.2'].map((code) => mark('b', code))).toEqual(['part', 'applies', 'exempt'])
  expect(cellOf('b', nodes[0] as CriterionNode).text).toBe('1/2')
  expect(cellOf('a', nodes[1] as CriterionNode).about).toContain('1, Không được giao — Nguyễn Văn A duyệt lúc')
  expect(mark('d', '1')).toBe('applies')
})

test('what a unit proposes shows as it stands; one that nobody has decided outweighs the others', () => {
  expect(['1', '1.1', '1.2'].map((code) => mark('c', code))).toEqual(['proposed', 'agreed', 'proposed'])
})

test('where no survey is held, what is surveyed applies to nobody', () => {
  expect([mark('d', '2'), mark('d', '2.1')]).toEqual(['no-survey', 'no-survey'])
})

test('the columns are the areas, or one area with all that is below it', () => {
  expect(columnsOf(nodes, null).map(({ code }) => code)).toEqual(['1', '2'])
  expect(columnsOf(nodes, '1').map(({ code }) => code)).toEqual(['1', '1.1', '1.2'])
})
