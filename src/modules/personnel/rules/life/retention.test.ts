import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueRanges, fallsDueOn, OWN_PERIODS, type Period } from './retention.ts'

const period = (of: Partial<Period>): Period => ({
  personKind: null,
  closedFrom: '1945-09-02',
  closedTo: null,
  years: null,
  basis: 'giả định',
  ...of,
})

test('domain §2: original files are permanent until somebody says otherwise: nothing falls due', () => {
  expect(dueRanges(OWN_PERIODS, '2999-12-31')).toEqual([])
  expect(fallsDueOn(OWN_PERIODS, { personKind: 'CONG_CHUC', closedOn: '1950-01-01' })).toBeNull()
})

test('TT 10/2022: counted from the year the work ended; closed any day of 2005 and kept 20 years, due on 1/1/2026', () => {
  const periods = [...OWN_PERIODS, period({ personKind: 'HOP_DONG_HO_TRO', years: 20 })]
  for (const closedOn of ['2005-01-01', '2005-12-31'])
    expect(fallsDueOn(periods, { personKind: 'HOP_DONG_HO_TRO', closedOn })).toBe('2026-01-01')
  expect(fallsDueOn(periods, { personKind: 'CONG_CHUC', closedOn: '2005-01-01' })).toBeNull()
})

test('a later row takes the place of an earlier one for the files it speaks of', () => {
  const periods = [period({ years: 20 }), period({ closedFrom: '2000-01-01', closedTo: '2001-01-01' })]
  expect(fallsDueOn(periods, { personKind: null, closedOn: '2000-06-01' })).toBeNull()
  expect(fallsDueOn(periods, { personKind: null, closedOn: '2001-01-01' })).toBe('2022-01-01')
})

test('the ranges hold exactly the files that are due, whatever rows there are', () => {
  const day = fc.integer({ min: 0, max: 25_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
  const kind = fc.constantFrom(null, 'CONG_CHUC', 'HOP_DONG_HO_TRO')
  const row = fc
    .record({ personKind: kind, a: day, b: fc.option(day), years: fc.option(fc.integer({ min: 1, max: 60 })) })
    .map(({ a, b, ...rest }) => {
      const [from, to] = b === null || b === a ? [a, null] : [a, b].toSorted()
      return period({ ...rest, closedFrom: from as string, closedTo: to ?? null })
    })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), kind, day, day, (periods, personKind, closedOn, today) => {
      const named = periods.some((one) => one.personKind === personKind)
      const isIn = dueRanges(periods, today).some(
        (range) =>
          range.personKind === (named ? personKind : null) && range.closedFrom <= closedOn && closedOn < range.closedTo,
      )
      const due = fallsDueOn(periods, { personKind, closedOn })
      expect(isIn).toBe(due !== null && due <= today)
    }),
  )
})
