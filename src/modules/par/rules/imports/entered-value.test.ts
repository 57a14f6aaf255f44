import { expect, test } from 'vitest'
import type { Leaf } from '../sheets/self-assessment.ts'
import { percentEntered, whyNotValue } from './entered-value.ts'

const leaf = (type: 'external' | 'steps') =>
  ({
    code: '1.7',
    assessedBy: type === 'external' ? 'external' : 'self',
    scoring: { type, options: [] },
  }) as unknown as Leaf

test('a value is entered in an open round, for a unit that takes part, where no unit scores itself', () => {
  const sheet = { status: 'submitted', roundStatus: 'open' as const }
  expect(whyNotValue(sheet, leaf('external'))).toBeNull()
  expect(whyNotValue(sheet, leaf('steps'))).toMatchObject({ reason: 'par.value-own' })
  expect(whyNotValue({ ...sheet, status: 'left' }, leaf('external'))).toMatchObject({ reason: 'par.takes-no-part' })
  expect(whyNotValue({ ...sheet, roundStatus: 'published' }, leaf('external'))).toMatchObject({
    reason: 'par.round-not-open',
  })
})

test('so much of so much is a percentage rounded once', () => {
  expect(percentEntered({ percent: 875_000 })).toEqual({ percent: 875_000 })
  expect(percentEntered({ raw: { value: 464_000, of: 500_000 } })).toEqual({ percent: 928_000 })
  expect(percentEntered({ raw: { value: 10_000, of: 30_000 } })).toEqual({ percent: 333_333 })
  expect(percentEntered({ raw: { value: 20_000, of: 10_000 } })).toHaveProperty('problem')
})
