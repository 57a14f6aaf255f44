import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareDays, EVER, holdsOn, overlaps, STILL } from '../days.ts'
import { FACT_KEYS, shapeOf } from './facts.ts'
import { choicesInWords, factInWords, valueInWords } from './facts-in-words.ts'
import { type KnownFact, putFact, spanOf, type ToldFact } from './put-fact.ts'
import { whyNotFact } from './why-not-fact.ts'

const day = fc
  .integer({ min: 0, max: 60 })
  .map((count) => new Date(Date.UTC(2025, 0, 1 + count)).toISOString().slice(0, 10))
const told: fc.Arbitrary<ToldFact> = fc
  .tuple(day, fc.option(day), fc.option(fc.integer({ min: 0, max: 9 })))
  .map(([from, to, value]) => ({ from, to: to !== null && to > from ? to : null, value }))
const DAYS = Array.from({ length: 70 }, (_, count) =>
  new Date(Date.UTC(2024, 11, 28 + count)).toISOString().slice(0, 10),
)
const valueOn = (known: readonly KnownFact[], on: string) => known.find((row) => holdsOn(row, on))?.value ?? null
const after = (known: readonly KnownFact[], next: ToldFact): KnownFact[] => {
  const { close, add } = putFact(known, next)
  return [...known.filter((row) => !close.includes(row)), ...add]
}

test('whatever is told in whatever order: on the days it is told for it is so, on others as before, and never twice on one day', () => {
  fc.assert(
    fc.property(fc.array(told, { maxLength: 8 }), told, (earlier, next) => {
      const known = earlier.reduce<KnownFact[]>(after, [{ value: 5, validFrom: EVER, validTo: STILL }])
      const now = after(known, next)
      const span = spanOf(known, next)
      for (const on of DAYS) expect(valueOn(now, on)).toBe(holdsOn(span, on) ? next.value : valueOn(known, on))
      for (const [at, row] of now.entries()) {
        expect(compareDays(row.validFrom, row.validTo)).toBeLessThan(0)
        expect(now.slice(at + 1).some((other) => overlaps(row, other))).toBe(false)
      }
    }),
  )
})

test('without a last day it holds until the next change that is known', () => {
  const known = [
    { value: 5, validFrom: '2024-01-01', validTo: '2025-01-01' },
    { value: 7, validFrom: '2025-01-01', validTo: STILL },
  ]
  expect(spanOf(known, { from: '2024-06-01', to: null })).toEqual({ validFrom: '2024-06-01', validTo: '2025-01-01' })
  expect(
    after(known, { from: '2024-06-01', to: null, value: 6 })
      .map(({ value }) => value)
      .toSorted(),
  ).toEqual([5, 6, 7])
})

test('every fact and every choice has its words', () => {
  for (const fact of FACT_KEYS) {
    expect(factInWords[fact]).toBeTruthy()
    for (const choice of shapeOf(fact).choices ?? []) expect(choicesInWords[fact]?.[choice], choice).toBeTruthy()
  }
  expect([valueInWords('households', 12_345), valueInWords('area', 5), valueInWords('grade', 'II')]).toEqual([
    '12.345 hộ',
    '5 ha',
    'Tỉnh loại II',
  ])
})

test('what cannot be recorded is refused by name', () => {
  const division = { fullName: 'Phòng Nội vụ', level: 'division' } as const
  const why = (
    told: Partial<Parameters<typeof whyNotFact>[1]>,
    now: number | null = null,
    unit: typeof division | null = division,
  ) =>
    whyNotFact(unit, { fact: 'deputies', from: '2026-01-01', to: null, value: 2, ...told }, now).map(
      ({ reason }) => reason,
    )
  expect(why({})).toEqual([])
  expect(why({}, null, null)).toEqual(['organization.fact-no-unit'])
  expect(why({ fact: 'households' })).toEqual(['organization.fact-level'])
  expect(why({ value: 1.5 })).toEqual(['organization.fact-amount'])
  expect(why({ value: -1 })).toEqual(['organization.fact-amount'])
  expect(why({ fact: 'functions', value: ' ' })).toEqual(['organization.fact-words'])
  expect(why({ to: '2026-01-01' })).toEqual(['organization.fact-days'])
  expect(why({ seen: 1 }, 3), 'somebody else told it in between').toEqual(['organization.fact-changed'])
  expect(why({ seen: 3 }, 3)).toEqual([])
  expect(
    whyNotFact(
      { fullName: 'Trường', level: 'service' },
      { fact: 'autonomy', from: '2026-01-01', to: null, value: 'half' },
      null,
    )[0]?.reason,
  ).toBe('organization.fact-choice')
})
