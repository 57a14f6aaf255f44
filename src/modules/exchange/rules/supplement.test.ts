/** What a file adds to a record: what it lacks, and what it tells otherwise; what it knows already, never. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compared, type ToldOnce } from './supplement.ts'

const pay = (over: Partial<ToldOnce> = {}): ToldOnce => ({
  part: 'pay',
  slot: '',
  from: '2024-01-01',
  to: null,
  values: { rank: '01.003', step: 3 },
  ...over,
})

test('a fact of another day, slot or part is missing; the same is known, whatever more the record says of it', () => {
  expect(compared(pay(), [], [])).toEqual({ is: 'missing' })
  expect(compared(pay(), [pay({ from: '2024' })], [])).toEqual({ is: 'missing' })
  expect(compared(pay(), [pay({ slot: 'other' })], [])).toEqual({ is: 'missing' })
  expect(compared(pay(), [pay({ to: '2025-01-01', values: { rank: '01.003', step: 3, percent: 85 } })], [])).toEqual({
    is: 'known',
  })
  expect(compared(pay({ values: { rank: '01.003', step: null } }), [pay()], [])).toEqual({ is: 'known' })
})

test('what is told otherwise is told by field, with what stands and what the file says', () => {
  const told = pay({ to: '2025-06-01', values: { rank: '01.003', step: 4, percent: 85 } })
  const of = { part: 'pay', from: '2024-01-01' }
  expect(compared(told, [pay()], [])).toEqual({
    is: 'different',
    differences: [
      { ...of, field: 'step', known: 3, told: 4 },
      { ...of, field: 'percent', known: null, told: 85 },
      { ...of, field: null, known: null, told: '2025-06-01' },
    ],
  })
})

test('what was added once is known from then on, whether it stands or not', () => {
  const value = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('a', 'b'))
  const fact = fc.record({
    part: fc.constantFrom('pay', 'post'),
    slot: fc.constantFrom('', 'main'),
    from: fc.constantFrom('2024', '2024-05', '2024-05-01'),
    to: fc.option(fc.constantFrom('2025', '2026')),
    values: fc.dictionary(fc.constantFrom('x', 'y'), value),
  })
  fc.assert(
    fc.property(fact, fc.array(fact), (told, lines) => {
      expect(compared(told, lines, [told])).toEqual({ is: 'known' })
    }),
  )
})
