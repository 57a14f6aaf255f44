import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Questionnaire, questionsOf } from '../questionnaire.ts'
import { addQuestion, addSection, asKind, moveQuestion, newQuestion, removeQuestion } from './questions.ts'

const EMPTY: Questionnaire = { sections: [] }

/** Sections with so many questions each. */
const drawn = (counts: readonly number[]) =>
  counts.reduce(
    (form, count, section) =>
      Array.from({ length: count }).reduce<Questionnaire>(
        (next) => addQuestion(next, section, newQuestion('rating', next)),
        addSection(form),
      ),
    EMPTY,
  )
const ids = (form: Questionnaire) => form.sections.map(({ questions }) => questions.map(({ id }) => id))

test('a question past the edge of its section goes into the next', () => {
  const form = drawn([2, 1])
  expect(ids(form)).toEqual([['q1', 'q2'], ['q3']])
  expect(ids(moveQuestion(form, 'q2', 1))).toEqual([['q1'], ['q2', 'q3']])
  expect(ids(moveQuestion(form, 'q3', -1))).toEqual([['q1', 'q2', 'q3'], []])
  expect(moveQuestion(form, 'q1', -1)).toBe(form)
})

test('moving loses no question and repeats none; back again is where it was', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 4 }), fc.nat(), (counts, which) => {
      const form = drawn(counts)
      const all = questionsOf(form)
      const one = all[which % Math.max(1, all.length)]
      if (!one) return
      const moved = moveQuestion(form, one.id, 1)
      expect(
        questionsOf(moved)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(all.map(({ id }) => id).toSorted())
      if (moved !== form) expect(moveQuestion(moved, one.id, -1)).toEqual(form)
    }),
  )
})

test('the id of a question is never given to another while it stands', () => {
  const form = removeQuestion(drawn([3]), 'q2')
  expect(newQuestion('remark', form).id).toBe('q4')
})

test('asked another way it keeps words and criterion', () => {
  const form = drawn([1])
  const [rating] = questionsOf(form)
  if (rating?.kind !== 'rating') throw new Error('no rating')
  const choice = asKind({ ...rating, text: 'Kịp thời?', criterion: '2.5' }, 'choice', form)
  expect(choice).toMatchObject({ kind: 'choice', id: 'q1', text: 'Kịp thời?', criterion: '2.5' })
})
