/** A small block with a leaf of several kinds, and its bundle signed by an invented office. */

import { sealBundle } from '../../src/modules/par/rules/bundle/bundle.ts'
import type { PublicationFile } from '../../src/modules/par/rules/bundle/publication-file.ts'
import type { BlockInput, LeafInput, UnitInput } from '../../src/modules/par/rules/results/block.ts'
import type { Scoring } from '../../src/modules/par/rules/scoring/scoring.ts'
import type { NodeOfSet } from '../../src/modules/par/rules/sheets/leaf-of-node.ts'
import { deflate } from '../../src/platform/files/deflate.ts'
import { sealsWith } from '../../src/platform/seals/seals.ts'
import { points } from '../../src/shared/points.ts'

const node = (code: string, maxPoints: number, scoring: Scoring | null): NodeOfSet => ({
  id: `node-${code}`,
  parentId: code.includes('.') ? `node-${code.slice(0, code.lastIndexOf('.'))}` : null,
  code,
  maxPoints,
  assessedBy: scoring?.type === 'survey' ? 'survey' : 'self',
  scoring,
  evidence: [],
  mayBeNotApplicable: false,
  appraisingBody: null,
})

const leafInput = (code: string, word: LeafInput['word'], exempt = false): LeafInput => ({
  criterionId: `node-${code}`,
  word,
  exempt,
  error: null,
})

const given = (inputs: NonNullable<LeafInput['word']>['inputs']) => ({ inputs, notApplicable: false })

const unit = (unitId: number, unitName: string, done: number, percent: number): UnitInput => ({
  unitId,
  unitName,
  region: unitId % 2 === 0 ? 'Vùng thấp' : null,
  adjusted: { bonus: [unitId % 2], penalty: [] },
  leaves: [
    leafInput('1.1', given({ type: 'ratio', a: 200_000, b: done })),
    leafInput('1.2', given({ type: 'steps', option: unitId % 2 }), unitId === 3),
    leafInput('2.1', given({ type: 'survey', percent })),
  ],
})

export const aBlock = (): BlockInput => ({
  rules: {
    tieRule: 'ordinal',
    tieOrder: ['points', 'survey', 'name'],
    bands: [
      { label: 'Tốt', gte: 800_000 },
      { label: 'Khá', lt: 800_000 },
    ],
    decimals: 2,
    headBands: [],
    weightRange: 100_000,
  },
  criteriaSet: {
    id: 'set',
    name: 'Bộ tiêu chí giả định',
    adjustments: {
      bonus: { max: points(10_000), rules: [{ when: 'Sáng kiến', per: 'sáng kiến', points: points(5_000) }] },
      penalty: { max: points(0), rules: [] },
    },
    nodes: [
      node('1', 60_000, null),
      node('1.1', 40_000, { type: 'ratio', a: 'được giao', b: 'hoàn thành' }),
      node('1.2', 20_000, {
        type: 'steps',
        options: [
          { when: 'đúng hạn', points: points(20_000) },
          { when: 'chậm', points: points(5_000) },
        ],
      }),
      node('2', 40_000, null),
      node('2.1', 40_000, { type: 'survey', respondents: 'người dân', question: 'hài lòng', scale: '1–5' }),
    ],
  },
  units: [
    unit(1, 'Sở Y tế', 150_000, 812_500),
    unit(2, 'Sở Tài chính', 200_000, 790_000),
    unit(3, 'Sở Nội vụ', 190_000, 900_000),
  ],
})

export const aPublicationFile = (): PublicationFile => ({
  format: 1,
  id: '6f1c2d8e-9d7c-4a53-8e0e-7d3f7f6a1b11',
  year: 2025,
  round: 'Kỳ giả định',
  block: 'Khối sở',
  isModel: false,
  isSample: true,
  decisionNumber: '12/QĐ-UBND',
  decisionDay: '2026-02-20',
  publishedAt: '2026-02-20T02:00:00.000Z',
  left: [],
  corrects: null,
})

export const office = sealsWith('cơ quan giả định'.repeat(4))
export const anotherOffice = sealsWith('kẻ khác'.repeat(8))

export const aBundle = (input: BlockInput = aBlock(), seals = office, file = aPublicationFile()) =>
  sealBundle(file, input, { deflate, sign: seals.sign, publicKey: seals.publicKey })
