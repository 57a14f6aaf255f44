import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanForm, formBytes, LONGEST_REMARK, partForm, whyNotTake } from './form.ts'
import type { Questionnaire } from './questionnaire.ts'

const asked: Questionnaire = {
  sections: [
    {
      id: 's1',
      title: 'Chỉ đạo, điều hành',
      questions: [
        { kind: 'rating', id: 'q1', text: 'Năng động', scale: ['Kém', 'Vừa', 'Tốt'], required: true, criterion: null },
        {
          kind: 'choice',
          id: 'q2',
          text: 'Kịp thời',
          options: [
            { id: 'yes', label: 'Có', percent: 1_000_000 },
            { id: 'no', label: 'Không', percent: 0 },
          ],
          required: false,
          criterion: null,
        },
      ],
    },
    { id: 's2', title: 'Ý kiến', questions: [{ kind: 'remark', id: 'q3', text: 'Ý kiến khác' }] },
  ],
}

test('a form with every answer asked for is taken', () => {
  expect(whyNotTake(asked, { q1: 2 })).toEqual([])
  expect(whyNotTake(asked, { q1: 0, q2: 'no', q3: 'Cần nhanh hơn' })).toEqual([])
})

test.each([
  ['nothing where an answer is asked for', {}, 'survey.choice-missing', 'q1'],
  ['empty words where an answer is asked for', { q1: '' }, 'survey.choice-missing', 'q1'],
  ['a place above the scale', { q1: 3 }, 'survey.place-unknown', 'q1'],
  ['a place below the scale', { q1: -1 }, 'survey.place-unknown', 'q1'],
  ['a place between two', { q1: 1.5 }, 'survey.place-unknown', 'q1'],
  ['a place as text', { q1: '1' }, 'survey.place-unknown', 'q1'],
  ['an option that is not there', { q1: 1, q2: 'maybe' }, 'survey.place-unknown', 'q2'],
  ['a number for an option', { q1: 1, q2: 0 }, 'survey.place-unknown', 'q2'],
  ['a number for words', { q1: 1, q3: 5 }, 'survey.place-unknown', 'q3'],
  ['words without end', { q1: 1, q3: 'ơ'.repeat(LONGEST_REMARK + 1) }, 'survey.remark-long', 'q3'],
  ['a question of another form', { q1: 1, q9: 1 }, 'survey.question-unknown', 'q9'],
])('%s is told at its question', (_, chosen, reason, at) => {
  expect(whyNotTake(asked, chosen)).toMatchObject([{ reason, at }])
})

test('every question in the way is told at once, by its number', () => {
  expect(whyNotTake(asked, { q2: 'x', q3: 1 })).toMatchObject([
    { reason: 'survey.choice-missing', params: { number: 1, question: 'Năng động' } },
    { reason: 'survey.place-unknown', params: { number: 2, question: 'Kịp thời' } },
    { reason: 'survey.place-unknown', params: { number: 3 } },
  ])
})

test('any form that is taken fits the length all forms have, signs and escapes included', () => {
  const letters = fc.string({ unit: 'binary', maxLength: LONGEST_REMARK })
  const worst = fc.constantFrom('"'.repeat(LONGEST_REMARK), '\n'.repeat(LONGEST_REMARK), 'ừ'.repeat(LONGEST_REMARK))
  fc.assert(
    fc.property(fc.oneof(letters, worst), (words) => {
      const form = { q1: 2, q2: 'yes', q3: words.toWellFormed() }
      fc.pre(whyNotTake(asked, form).length === 0)
      expect(Buffer.byteLength(JSON.stringify(cleanForm(form)))).toBeLessThanOrEqual(formBytes(asked))
    }),
  )
  expect(formBytes(asked) % 1_024).toBe(0)
})

test('what is kept has no empty words and no signs that are not text', () => {
  expect(cleanForm({ q1: 0, q3: ' \u0007Tốt\r\nlắm ' })).toEqual({ q1: 0, q3: 'Tốt\nlắm' })
  expect(cleanForm({ q1: 0, q3: ' \n ' })).toEqual({ q1: 0 })
})

test('open remarks leave the form they stood on', () => {
  expect(partForm(asked, { q1: 0, q2: 'yes', q3: 'Tốt' })).toEqual({
    chosen: { q1: 0, q2: 'yes' },
    remarks: [{ question: 'q3', words: 'Tốt' }],
  })
})
