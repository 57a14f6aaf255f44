import fc from 'fast-check'
import { expect, test } from 'vitest'
import { provisionsHolding } from './holding.ts'

const day = (at: number) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10)
const row = fc.record({
  subject: fc.constantFrom('a', 'b'),
  from: fc.integer({ min: 0, max: 20 }),
  days: fc.option(fc.integer({ min: 1, max: 20 })),
})

test('the one that began last holds, the later entered of one day; an ended one leaves nothing', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), fc.integer({ min: 0, max: 40 }), (rows, at) => {
      const entered = rows.map(({ subject, from, days }, id) => ({
        id,
        rule: 'r',
        subject,
        from: day(from),
        to: days === null ? null : day(from + days),
      }))
      for (const subject of ['a', 'b']) {
        let naive: (typeof entered)[number] | null = null
        for (const one of entered)
          if (one.subject === subject && one.from <= day(at) && (naive === null || one.from >= naive.from)) naive = one
        const expected = naive !== null && (naive.to === null || day(at) < naive.to) ? [naive.id] : []
        expect(provisionsHolding(entered, day(at)).flatMap((one) => (one.subject === subject ? [one.id] : []))).toEqual(
          expected,
        )
      }
    }),
  )
})

test('a provision of before computes for its days whatever is entered from later ones', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), fc.array(row, { maxLength: 8 }), (before, later) => {
      const rowsOf = (list: typeof before, shift: number) =>
        list.map(({ subject, from, days }) => ({
          rule: 'r',
          subject,
          from: day(from + shift),
          to: days === null ? null : day(from + shift + days),
        }))
      const [old, entered] = [rowsOf(before, 0), rowsOf(later, 21)]
      for (let at = 0; at <= 20; at++)
        expect(provisionsHolding([...old, ...entered], day(at))).toEqual(provisionsHolding(old, day(at)))
    }),
  )
})
