import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAlike, type PaperFacts } from './likeness.ts'

const plan: PaperFacts = { title: 'Kế hoạch CCHC năm 2025', number: '12/KH-STC', issuedOn: '2025-01-15' }

test.each<[string, Partial<PaperFacts>, boolean]>([
  ['the same number and day under another title', { title: 'KH CCHC (bản scan)' }, true],
  ['the number written with a zero in front and small letters', { title: 'x', number: '012/kh-stc' }, true],
  ['the same title without number and day', { number: null, issuedOn: null }, true],
  ['the same title, typed without accents', { title: 'ke hoach CCHC nam 2025', number: null }, true],
  ['the same title of another day: next month’s report', { issuedOn: '2025-02-15', number: null }, false],
  ['the same title under another number', { number: '13/KH-STC' }, false],
  ['the same number of another year', { title: 'x', issuedOn: '2024-01-15' }, false],
  ['only the day in common', { title: 'x', number: null }, false],
])('%s', (_, change, expected) => {
  expect(isAlike(plan, { ...plan, ...change })).toBe(expected)
})

test('likeness does not depend on which was kept first', () => {
  const some = (...values: (string | null)[]) => fc.constantFrom(...values)
  const facts = fc.record({
    title: fc.constantFrom('a', 'b', 'Á'),
    number: some(null, '1', '01', '2'),
    issuedOn: some(null, '2025-01-01', '2025-01-02'),
  })
  fc.assert(
    fc.property(facts, facts, (a, b) => {
      expect(isAlike(a, b)).toBe(isAlike(b, a))
    }),
  )
})
