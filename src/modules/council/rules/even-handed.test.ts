import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DecidedItem, decidedBy, decidedOf, heldBy, shareOfAll } from './even-handed.ts'

const item = (unitId: number, outcome: DecidedItem['outcome'], more: Partial<DecidedItem> = {}): DecidedItem => ({
  itemId: 'n',
  unitId,
  unitName: `Đơn vị ${unitId}`,
  blockName: 'Khối sở',
  criterionId: 'c',
  code: '1.1',
  title: 'Kế hoạch',
  areaCode: '1',
  areaTitle: 'Chỉ đạo',
  outcome,
  gained: outcome === 'agreed' ? 10_000 : outcome === 'corrected' ? 5_000 : 0,
  votes: [],
  winners: [],
  leftOut: [],
  silent: [],
  ...more,
})

test('by unit: how many, for whom, the points gained; nothing is remarked on where cases are few', () => {
  const items = [item(1, 'agreed'), item(1, 'kept'), item(1, 'corrected'), item(2, 'kept')]
  const [one, two] = decidedBy(items, ({ unitId }) => unitId).map(([, decided]) => decided)
  expect(one).toMatchObject({ of: 3, agreed: 1, corrected: 1, kept: 1, gained: 15_000, share: 333_333 })
  expect(two).toMatchObject({ of: 1, agreed: 0, gained: 0, share: 0, interval: null, remark: 'too-few' })
})

test('a unit that always prevailed is remarked on against the rest', () => {
  const items = [...Array(8).fill(item(1, 'agreed')), ...Array(40).fill(item(2, 'kept'))]
  const [one, two] = decidedBy(items, ({ unitId }) => unitId).map(([, decided]) => decided)
  expect([one?.remark, two?.remark]).toEqual(['above', 'below'])
})

test('by member: what he held, left out for his own unit, silent, and how often it was decided so', () => {
  const votes = [
    { memberId: 'a', outcome: 'agreed' as const },
    { memberId: 'b', outcome: 'kept' as const },
  ]
  const items = [
    item(1, 'agreed', { votes, winners: ['a'], leftOut: ['c'] }),
    item(2, 'kept', { votes: [...votes, { memberId: 'c', outcome: 'abstained' }], winners: ['b'] }),
    item(3, 'kept', { votes: votes.slice(1), winners: ['b'], silent: ['a', 'c'] }),
  ]
  const [a, b, c] = heldBy(['a', 'b', 'c'], items)
  expect(a).toMatchObject({ agreed: 2, kept: 0, silent: 1, withOutcome: { of: 2, count: 1 }, forUnit: { count: 2 } })
  expect(b).toMatchObject({ kept: 3, withOutcome: { of: 3, count: 2 } })
  // Nobody's word: neither for a side nor with the outcome.
  expect(c).toMatchObject({ abstained: 1, leftOut: 1, silent: 1, forUnit: { of: 0, share: null } })
})

test('however they are told apart, the parts come to the whole', () => {
  const items = fc.array(
    fc
      .record({ unitId: fc.integer({ min: 1, max: 4 }), outcome: fc.constantFrom('agreed', 'kept', 'corrected') })
      .map(({ unitId, outcome }) => item(unitId, outcome as DecidedItem['outcome'])),
    { minLength: 1 },
  )
  fc.assert(
    fc.property(items, (all) => {
      const whole = decidedOf(all, shareOfAll(all))
      const parts = decidedBy(all, ({ unitId }) => unitId).map(([, decided]) => decided)
      for (const key of ['of', 'agreed', 'corrected', 'kept', 'gained'] as const)
        expect(parts.reduce((sum, one) => sum + one[key], 0)).toBe(whole[key])
    }),
  )
})
