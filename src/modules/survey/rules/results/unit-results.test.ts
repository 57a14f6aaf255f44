import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Chosen, Questionnaire } from '../questionnaire.ts'
import { isTooFew } from './apart.ts'
import { blockMeans } from './block-means.ts'
import { formValue, subjectsOf } from './form-values.ts'
import { unitMeans, unitResults } from './unit-results.ts'

const rating = (id: string, criterion: string) => ({
  kind: 'rating' as const,
  id,
  text: id,
  scale: ['0', '1', '2', '3', '4'],
  required: false,
  criterion,
})
const questionnaire: Questionnaire = {
  sections: [
    { id: 's1', title: 'Một', questions: [rating('a', '1.1'), rating('b', '1.1')] },
    { id: 's2', title: 'Hai', questions: [rating('c', '2.1')] },
  ],
}
const subjects = subjectsOf(questionnaire)
const Form = fc.record(
  { a: fc.integer({ min: 0, max: 4 }), b: fc.integer({ min: 0, max: 4 }), c: fc.integer({ min: 0, max: 4 }) },
  { requiredKeys: [] },
) as fc.Arbitrary<Chosen>
const Groups = fc
  .array(fc.array(Form, { maxLength: 16 }), { minLength: 1, maxLength: 4 })
  .map((all) => all.map((forms, at) => ({ groupId: `g${at}`, weight: null, population: null, forms })))

test('no figure is of fewer than five answers, and where any figure is shown it is the mean of all the forms there are', () => {
  fc.assert(
    fc.property(Groups, (groups) => {
      for (const { subject, groupId, answers, estimate } of unitResults(subjects, groups)) {
        const own = groups.filter((group) => groupId === null || group.groupId === groupId)
        const values = own
          .flatMap(({ forms }) => forms.map((form) => formValue(subject, form)))
          .filter((one) => one !== null)
        expect(answers).toBe(values.length)
        expect(isTooFew(answers) ? estimate : null).toBeNull()
        if (groupId !== null) expect(isTooFew(answers)).toBe(false)
        if (estimate === null) continue
        const mean = values.reduce((sum, value) => sum + value.sum / value.answers, 0) / values.length
        expect(Math.abs(estimate.mean - mean)).toBeLessThanOrEqual(0.51)
      }
    }),
  )
})

test('what the round may be given is there for few as well', () => {
  const few = [{ groupId: 'g', weight: null, population: null, forms: [{ a: 4 }, { a: 2 }] }]
  expect(unitMeans(subjects, few).get('criterion 1.1')).toMatchObject({ answers: 2, mean: 750_000 })
  expect(unitMeans(subjects, few).get('criterion 2.1')).toBeNull()
})

test('the mean of a block is of the means that are shown', () => {
  const whole = (mean: number | null) => [{ about: 'whole', key: 'all', mean }]
  expect(blockMeans([whole(500_000), whole(null), whole(500_001)])).toEqual([
    { about: 'whole', key: 'all', mean: 500_001, units: 2 },
  ])
  expect(blockMeans([whole(null)])).toEqual([])
})
