import { expect, test } from 'vitest'
import { plain } from '../scoring/plain.ts'
import source from './ca-mau-2013.json' with { type: 'json' }
import { caMau, readAsGuessed, tableOf } from './office-tables.ts'
import type { Proposal } from './proposal.ts'

const told = ({ problems }: Proposal) => problems.map(({ row, problem: { reason } }) => [row + 1, reason])
const tree = ({ nodes }: Proposal) => nodes.map(({ code, parent, maxPoints }) => [code, parent, plain(maxPoints)])
const head = ['STT', 'Nội dung', 'Điểm tối đa']

test('Cà Mau’s first area comes out node by node, point by point, scale by scale', () => {
  const read = readAsGuessed(caMau)
  expect(
    read.nodes.map(({ code, parent, kind, title, maxPoints, assessedBy, scoring }) => ({
      code,
      parent,
      kind,
      title,
      maxPoints: maxPoints / 10_000,
      assessedBy,
      scoring,
    })),
  ).toEqual(source.nodes)
  expect(told(read)).toEqual([
    [3, 'par.row-sum'], // 5 + 2 + 3 of 20: the rest of the area is not known
  ])
  expect(read.nodes.find(({ code }) => code === '1.1.4')?.guesses).toEqual(['rule'])
  expect(read.nodes.find(({ code }) => code === '1.3')).toMatchObject({ scoring: null, guesses: [] })
})

test('Roman areas, numbers that begin anew, letters with points of their own: codes stay apart', () => {
  const read = readAsGuessed(
    tableOf([
      head,
      ['I', 'Chỉ đạo', 5],
      ['1', 'Kế hoạch', 2],
      ['2', 'Báo cáo', 3],
      ['a)', 'Quý', 1],
      ['b)', 'Năm', 2],
      ['II', 'Thể chế', 1],
      ['1', 'Rà soát', 1],
    ]),
  )
  expect(tree(read)).toEqual([
    ['I', null, '5'],
    ['I.1', 'I', '2'],
    ['I.2', 'I', '3'],
    ['I.2.a', 'I.2', '1'],
    ['I.2.b', 'I.2', '2'],
    ['II', null, '1'],
    ['II.1', 'II', '1'],
  ])
  expect(told(read)).toEqual([])
})

test('1.1 under a Roman I is its part, also when 1 stands between', () => {
  expect(
    tree(readAsGuessed(tableOf([head, ['I.', 'A', 1], ['1.1.', 'B', 1], ['II.', 'C', 1], ['2.1.', 'D', 1]]))),
  ).toEqual([
    ['I', null, '1'],
    ['I.1', 'I', '1'],
    ['II', null, '1'],
    ['II.1', 'II', '1'],
  ])
  expect(tree(readAsGuessed(tableOf([head, ['I', 'A', 1], ['1', 'B', 1], ['1.1', 'C', 1]])))).toEqual([
    ['I', null, '1'],
    ['I.1', 'I', '1'],
    ['I.1.1', 'I.1', '1'],
  ])
})

test('lettered rows that are levels of a scale are its levels', () => {
  const read = readAsGuessed(
    tableOf([head, ['1', 'A', 1], ['1.1', 'Kế hoạch', 1], ['a', 'Kịp thời', 1], ['b', 'Chậm', 0.5], ['c', 'Không', 0]]),
  )
  expect(tree(read)).toEqual([
    ['1', null, '1'],
    ['1.1', '1', '1'],
  ])
  expect(read.nodes[1]?.scoring).toEqual({
    type: 'steps',
    options: [
      { when: 'Kịp thời', points: 10_000 },
      { when: 'Chậm', points: 5_000 },
      { when: 'Không', points: 0 },
    ],
  })
})

test('numbers in front of the title, in one cell with it, and points in brackets are taken apart', () => {
  const merged = { top: 1, left: 0, bottom: 1, right: 1 }
  const read = readAsGuessed(
    tableOf(
      [
        head,
        ['LĨNH VỰC I: CHỈ ĐẠO (3 điểm)', null, null],
        [null, '1.1. Kế hoạch (2,5 điểm)', null],
        [null, '1.2 Báo cáo', '0,5'],
      ],
      { merges: [merged] },
    ),
  )
  expect(tree(read)).toEqual([
    ['I', null, '3'],
    ['I.1', 'I', '2,5'],
    ['I.2', 'I', '0,5'],
  ])
  expect(read.nodes.map(({ title }) => title)).toEqual(['CHỈ ĐẠO', 'Kế hoạch', 'Báo cáo'])
  expect(read.nodes.map(({ guesses }) => guesses)).toEqual([['points'], ['points'], []])
})

test('both decimal signs are points; what is no number is told with its row and blocks', () => {
  const read = readAsGuessed(
    tableOf([
      head,
      ['1', 'A', '2.25'],
      ['1.1', 'B', '1,5'],
      ['1.2', 'C', 0.75],
      ['2', 'D', 'mười'],
      ['3', 'E', null],
      ['4', '', -1],
    ]),
  )
  expect(tree(read).slice(0, 3)).toEqual([
    ['1', null, '2,25'],
    ['1.1', '1', '1,5'],
    ['1.2', '1', '0,75'],
  ])
  expect(told(read)).toEqual([
    [5, 'par.row-points'],
    [6, 'par.row-points-missing'],
    [7, 'par.row-title-missing'],
    [7, 'par.row-points'],
  ])
  expect(read.problems.map(({ blocks }) => blocks)).toEqual([true, true, false, true])
})

test('sums off by a half are named with both numbers and do not block', () => {
  const read = readAsGuessed(
    tableOf([head, ['1', 'A', 4], ['1.1', 'B', 2], ['1.2', 'C', '1,5'], [null, 'Tổng cộng', '4,5']]),
  )
  expect(
    read.problems.map(({ row, problem, blocks }) => [row + 1, problem.reason, problem.params?.difference, blocks]),
  ).toEqual([
    [2, 'par.row-sum', '0,5', false],
    [5, 'par.row-total', '0,5', false],
  ])
  expect(read.totalPoints).toBe(45_000)
})

test('a number that stands twice is told with the row it stood in first', () => {
  const read = readAsGuessed(tableOf([head, ['1', 'A', 2], ['1.1', 'B', 1], ['1.1', 'C', 1]]))
  expect(read.problems).toMatchObject([
    { row: 3, blocks: true, problem: { reason: 'par.row-code-twice', params: { row: 4, first: 3, code: '1.1' } } },
  ])
})

test('what Excel made of 1.10 and of 1.2 is guessed back and told as a guess', () => {
  const parts = Array.from({ length: 9 }, (_, at) => [Number(`1.${at + 1}`), `Phần ${at + 1}`, 1])
  const read = readAsGuessed(
    tableOf([head, [1, 'A', 11], ...parts, [1.1, 'Phần mười', 1], ['2025-11-01', 'Phần mười một', 1]]),
  )
  expect(read.nodes.slice(-2).map(({ code, guesses }) => [code, guesses])).toEqual([
    ['1.10', ['code']],
    ['1.11', ['code']],
  ])
  expect(told(read)).toEqual([])
})

test('a part whose parent is not there is placed and named', () => {
  const read = readAsGuessed(tableOf([head, ['1', 'A', 1], ['1.2.1', 'B', 1]]))
  expect(tree(read)).toEqual([
    ['1', null, '1'],
    ['1.2.1', '1', '1'],
  ])
  expect(read.problems).toMatchObject([
    { row: 2, blocks: false, problem: { reason: 'par.row-parent-missing', params: { parent: '1.2' } } },
  ])
})

test('without numbers bold lines stand above the others', () => {
  const read = readAsGuessed(
    tableOf(
      [
        ['Tiêu chí', 'Điểm'],
        ['Chỉ đạo', 3],
        ['Kế hoạch', 1],
        ['Báo cáo', 2],
        ['Thể chế', 1],
        ['Rà soát', 1],
        ['Tổng', 4],
      ],
      {
        bold: [true, true, false, false, true, false, true],
      },
    ),
  )
  expect(tree(read)).toEqual([
    ['1', null, '3'],
    ['1.1', '1', '1'],
    ['1.2', '1', '2'],
    ['2', null, '1'],
    ['2.1', '2', '1'],
  ])
  expect(read.nodes.every(({ guesses }) => guesses.includes('code'))).toBe(true)
})

const wide = [
  'STT',
  'Nội dung',
  'Điểm tối đa',
  'Tự đánh giá',
  'Điều tra XHH',
  'Cơ quan thẩm định',
  'Tài liệu kiểm chứng',
  'Ghi chú',
]

test('who assesses: by points or a mark in its column, by the area, both at once is told', () => {
  const read = readAsGuessed(
    tableOf([
      wide,
      ['1', 'A', 4, 3, 1, null, null, null],
      ['1.1', 'B', 2, 2, null, null, null, null],
      ['1.2', 'C', 1, null, 1, null, null, null],
      ['1.3', 'D', 1, 'x', 'x', null, null, null],
      ['2', 'Tác động', 2, '-', 2, null, null, null],
      ['2.1', 'E', 2, null, null, null, null, null],
    ]),
  )
  expect(read.nodes.map(({ code, assessedBy }) => [code, assessedBy])).toEqual([
    ['1', 'mixed'],
    ['1.1', 'self'],
    ['1.2', 'survey'],
    ['1.3', 'self'],
    ['2', 'survey'],
    ['2.1', 'survey'],
  ])
  expect(told(read)).toEqual([[5, 'par.row-assessed-twice']])
  expect(read.surveyPoints).toBe(30_000)
  expect(read.nodes.at(-1)?.guesses).toEqual(['rule', 'assessed-by'])
})

test('papers line by line, a body written once for many rows, remarks of basis and source', () => {
  const read = readAsGuessed(
    tableOf(
      [
        wide,
        ['1', 'A', 2, null, null, 'Sở Nội vụ', null, null],
        [
          '1.1',
          'B',
          1,
          null,
          null,
          'Sở Tài chính',
          '- Kế hoạch\n- Biên bản (nếu có)',
          'Căn cứ: NQ 76/NQ-CP\nNguồn số liệu: Bộ chỉ số 766\nCó thể không áp dụng',
        ],
        ['1.2', 'C', 1, null, null, null, 'Báo cáo; Quyết định', null],
      ],
      { merges: [{ top: 2, left: 5, bottom: 3, right: 5 }] },
    ),
  )
  expect(read.nodes.map(({ appraisingBody }) => appraisingBody)).toEqual(['Sở Nội vụ', 'Sở Tài chính', 'Sở Tài chính'])
  expect(read.nodes[1]).toMatchObject({
    evidence: [
      { what: 'Kế hoạch', mandatory: true },
      { what: 'Biên bản', mandatory: false },
    ],
    legalBasis: 'NQ 76/NQ-CP',
    dataSource: 'Bộ chỉ số 766',
    mayBeNotApplicable: true,
  })
  expect(read.nodes[2]?.evidence.map(({ what }) => what)).toEqual(['Báo cáo', 'Quyết định'])
})

test('bonus and penalty stand outside the tree, with their caps', () => {
  const read = readAsGuessed(
    tableOf([
      head,
      ['1', 'A', 100],
      [null, 'Tổng cộng', 100],
      ['IX', 'ĐIỂM THƯỞNG, ĐIỂM TRỪ', null],
      ['1', 'Điểm thưởng (tối đa 2 điểm)', null],
      ['-', 'Có sáng kiến được công nhận: 1 điểm/sáng kiến', null],
      ['-', 'Được khen thưởng', '0,5'],
      ['2', 'Điểm trừ', '-3'],
      ['-', 'Gửi báo cáo chậm: trừ 0,5 điểm mỗi ngày', null],
      ['-', 'Không trung thực', null],
    ]),
  )
  expect(read.nodes).toHaveLength(1)
  expect(read.adjustments).toEqual({
    bonus: {
      max: 20_000,
      rules: [
        { when: 'Có sáng kiến được công nhận', per: 'sáng kiến', points: 10_000 },
        { when: 'Được khen thưởng', per: 'lần', points: 5_000 },
      ],
    },
    penalty: { max: 30_000, rules: [{ when: 'Gửi báo cáo chậm', per: 'ngày', points: 5_000 }] },
  })
  expect(told(read)).toEqual([[10, 'par.row-adjustment']])
})

test('a table that goes on in another, its head repeated, is one set', () => {
  const first = tableOf([head, ['1', 'A', 1], ['1.1', 'B', 1]])
  const second = tableOf([head, ['2', 'C', 2], head, ['2.1', 'D', 2]])
  const read = readAsGuessed(first, second)
  expect(read.nodes.map(({ code, table, row }) => [code, table, row])).toEqual([
    ['1', 0, 1],
    ['1.1', 0, 2],
    ['2', 1, 1],
    ['2.1', 1, 3],
  ])
})
