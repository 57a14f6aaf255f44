import { expect, test } from 'vitest'
import type { Questionnaire } from '../questionnaire.ts'
import { formValue, type Subject, subjectsOf } from './form-values.ts'

const rating = (id: string, criterion: string | null) => ({
  kind: 'rating' as const,
  id,
  text: id,
  scale: ['Kém', 'Trung bình', 'Khá', 'Tốt', 'Rất tốt'],
  required: false,
  criterion,
})
const questionnaire: Questionnaire = {
  sections: [
    { id: 's1', title: 'Lãnh đạo', questions: [rating('a', '1.1'), rating('b', '1.1'), rating('c', null)] },
    { id: 's2', title: 'Ý kiến khác', questions: [{ kind: 'remark', id: 'r', text: 'Ý kiến' }] },
    { id: 's3', title: 'Văn bản', questions: [rating('d', '2.1')] },
  ],
}
const subject = (about: Subject['about'], key: string) =>
  subjectsOf(questionnaire).find((one) => one.about === about && one.key === key) as Subject

test('every question, criterion and section that can be counted is a subject, and the whole of what speaks for a criterion', () => {
  expect(
    subjectsOf(questionnaire).map(({ about, key, questions }) => [about, key, questions.map(({ id }) => id)]),
  ).toEqual([
    ['question', 'a', ['a']],
    ['question', 'b', ['b']],
    ['question', 'c', ['c']],
    ['question', 'd', ['d']],
    ['criterion', '1.1', ['a', 'b']],
    ['criterion', '2.1', ['d']],
    ['section', 's1', ['a', 'b', 'c']],
    ['section', 's3', ['d']],
    ['whole', 'all', ['a', 'b', 'd']],
  ])
})

test('a form says of a criterion the mean of what it answered there, and nothing where it answered nothing', () => {
  expect(formValue(subject('criterion', '1.1'), { a: 4, b: 1 })).toEqual({ sum: 1_250_000, answers: 2 })
  expect(formValue(subject('criterion', '1.1'), { a: 4, d: 0 })).toEqual({ sum: 1_000_000, answers: 1 })
  expect(formValue(subject('criterion', '1.1'), { c: 4, r: 'Tốt' })).toBeNull()
})
