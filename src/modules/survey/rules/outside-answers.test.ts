import { expect, test } from 'vitest'
import { type Known, readAnswers } from './outside-answers.ts'

const known: Known = {
  questionnaire: {
    sections: [
      {
        id: 's',
        title: 'Công chức',
        questions: [
          {
            kind: 'rating',
            id: 'q1',
            text: 'Thái độ phục vụ',
            scale: ['Kém', 'Khá', 'Tốt'],
            required: true,
            criterion: '5.4',
          },
          {
            kind: 'choice',
            id: 'q2',
            text: 'Đúng hẹn',
            options: [
              { id: 'co', label: 'Có', percent: 1_000_000 },
              { id: 'khong', label: 'Không', percent: 0 },
            ],
            required: false,
            criterion: null,
          },
          { kind: 'remark', id: 'q3', text: 'Ý kiến khác' },
        ],
      },
    ],
  },
  targets: [
    { id: 't1', name: 'Xã Đồng Tiến', code: '07210' },
    { id: 't2', name: 'Phường Nội Hoàng', code: null },
    { id: 't3', name: 'Xã Yên Lư', code: '1' },
    { id: 't4', name: 'Xã Yên Lư', code: '2' },
  ],
  groups: [
    { id: 'g1', name: 'Đại biểu HĐND' },
    { id: 'g2', name: 'Lãnh đạo sở' },
  ],
}
const HEAD = ['Mã đơn vị', 'Nhóm đối tượng', '1. Thái độ phục vụ', 'Đúng hẹn', 'q3']

test('rows under a title are forms: words or numbers, labels or keys, empty where nothing was said', () => {
  const read = readAnswers(
    [
      ['KẾT QUẢ ĐIỀU TRA'],
      HEAD,
      ['07210', 'dai bieu hdnd', 'Tốt', 'không', 'Nên trả lời sớm'],
      ['phường nội hoàng', 'Lãnh đạo sở', 1, null, ''],
      [null, '', '', '', ''],
    ],
    known,
  )
  expect(read).toEqual({
    head: 1,
    forms: [
      { targetId: 't1', groupId: 'g1', chosen: { q1: 2, q2: 'khong', q3: 'Nên trả lời sớm' } },
      { targetId: 't2', groupId: 'g2', chosen: { q1: 0 } },
    ],
  })
})

test('every wrong cell is named with its row, and nothing is taken', () => {
  const read = readAnswers(
    [
      HEAD,
      ['99999', 'Đại biểu HĐND', 'Tốt', '', ''],
      ['Xã Yên Lư', 'Đại biểu HĐND', 'Tốt', '', ''],
      ['07210', 'Nông dân', '5', 'Có lẽ', ''],
    ],
    known,
  )
  expect('problems' in read && read.problems.map(({ row, column, problem }) => [row, column, problem.reason])).toEqual([
    [1, 0, 'survey.answer-unit'],
    [2, 0, 'survey.answer-units'],
    [3, 1, 'survey.answer-group'],
    [3, 2, 'survey.answer-scale'],
    [3, 3, 'survey.answer-option'],
  ])
})

test('a table without the head, or without a form, says so', () => {
  expect(readAnswers([['a', 'b']], known)).toMatchObject({
    problems: [{ problem: { reason: 'survey.answers-no-head' } }],
  })
  expect(readAnswers([HEAD], known)).toMatchObject({ problems: [{ problem: { reason: 'survey.answers-empty' } }] })
})

test('where only one group is asked the column may be missing', () => {
  const one = { ...known, groups: known.groups.slice(0, 1) }
  expect(
    readAnswers(
      [
        ['Đơn vị', 'Thái độ phục vụ'],
        ['07210', 'Khá'],
      ],
      one,
    ),
  ).toEqual({
    head: 0,
    forms: [{ targetId: 't1', groupId: 'g1', chosen: { q1: 1 } }],
  })
})
