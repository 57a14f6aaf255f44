import { expect, test } from 'vitest'
import { percentOf, type Question } from './questionnaire.ts'

const rating: Question = {
  kind: 'rating',
  id: 'a',
  text: 'Thái độ phục vụ',
  scale: ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'],
  required: true,
  criterion: '5.4',
}
const choice: Question = {
  kind: 'choice',
  id: 'b',
  text: 'Kết quả đúng hẹn',
  options: [
    { id: 'yes', label: 'Có', percent: 1_000_000 },
    { id: 'no', label: 'Không', percent: 0 },
    { id: 'unknown', label: 'Không rõ', percent: null },
  ],
  required: true,
  criterion: null,
}

test('a scale is even from the worst to the best', () => {
  expect([0, 1, 2, 3, 4].map((said) => percentOf(rating, { a: said }))).toEqual([
    0, 250_000, 500_000, 750_000, 1_000_000,
  ])
  expect(percentOf({ ...rating, scale: ['Không', 'Một phần', 'Có', 'Rất rõ'] }, { a: 1 })).toBe(333_333)
})

test('an option has the value it was given, “không rõ” none, and what was left open neither', () => {
  expect(['yes', 'no', 'unknown'].map((said) => percentOf(choice, { b: said }))).toEqual([1_000_000, 0, null])
  expect(percentOf(choice, {})).toBeNull()
  expect(percentOf(rating, {})).toBeNull()
})
