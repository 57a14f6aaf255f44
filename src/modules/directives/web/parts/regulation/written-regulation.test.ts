import { expect, test } from 'vitest'
import { daysIn, type TypedRegulation, writtenFrom, wrongIn } from './written-regulation.ts'

const TYPED: TypedRegulation = {
  validFrom: '2026-12-01',
  daysToAccept: 5,
  remindBefore: '7, 3;1',
  remindAfter: '',
  extendedBy: 'giver',
  onDayOff: 'stays',
  daysOff: '30/4/2026\n\n01-05-2026 ',
  ground: '',
  reason: 'Theo quy định mới',
}

test('days to remind are read from a list; what is no list of days is not sent', () => {
  expect(daysIn('7, 3;1')).toEqual([7, 3, 1])
  expect(daysIn('')).toEqual([])
  for (const bad of ['7, ba', '0', '91', '1.5', '1,2,3,4,5,6,7,8,9,10,11']) expect(daysIn(bad)).toBeNull()
})

test('a regulation is sent as it was typed, days off one a line', () => {
  expect(wrongIn(TYPED)).toEqual({})
  expect(writtenFrom(TYPED, 4)).toMatchObject({
    version: 4,
    remindBefore: [7, 3, 1],
    remindAfter: [],
    daysOff: ['2026-04-30', '2026-05-01'],
  })
})

test('what is wrong is said at its field, a day by the line it stands in', () => {
  const wrong = wrongIn({ ...TYPED, validFrom: null, daysToAccept: 91, daysOff: '30/4/2026\n31/4/2026', reason: 'a' })
  expect(Object.keys(wrong)).toEqual(['validFrom', 'daysToAccept', 'daysOff', 'reason'])
  expect(wrong.daysOff).toContain('31/4/2026')
})
