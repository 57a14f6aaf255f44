import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type GrantWish,
  type HeldGrant,
  whyNotAdminister,
  whyNotEndGrant,
  whyNotGrant,
  whyNotPlace,
} from './granting.ts'

const scorer = { name: 'Cán bộ tự chấm', forUnits: true }
const publisher = { name: 'Quản trị CCHC', forUnits: false }
const wish: GrantWish = { role: scorer, reaches: [7], accountId: 'lan', validFrom: '2026-01-01', validTo: null }
const unitAdmin = { accountId: 'minh', reach: { everywhere: false, units: [7, 8] } }
const systemAdmin = { accountId: 'ha', reach: { everywhere: true, units: [] } }
const held: HeldGrant = { accountId: 'lan', role: scorer, reaches: [7], administers: false, hasEnded: false }

test('a unit’s administrator gives a unit’s role at his unit', () => {
  expect(whyNotGrant(wish, unitAdmin)).toBeNull()
})

test.each<[string, Partial<GrantWish>, string]>([
  ['a role of the province', { role: publisher }, 'identity.role-not-for-units'],
  ['another unit', { reaches: [9] }, 'identity.grant-outside'],
  ['everywhere', { reaches: null }, 'identity.grant-outside'],
  ['his unit with a unit below that he does not hold', { reaches: [7, 9] }, 'identity.grant-outside'],
  ['a unit that reaches nothing', { reaches: [] }, 'identity.grant-outside'],
  ['himself', { accountId: 'minh' }, 'identity.grant-to-self'],
  ['an unknown role', { role: null }, 'identity.role-unknown'],
  ['a period that ends before it begins', { validTo: '2026-01-01' }, 'identity.grant-period'],
])('a unit’s administrator does not give: %s', (_, change, reason) => {
  expect(whyNotGrant({ ...wish, ...change }, unitAdmin)?.reason).toBe(reason)
})

test('whoever administers everywhere gives every role everywhere', () => {
  expect(whyNotGrant({ ...wish, role: publisher, reaches: null }, systemAdmin)).toBeNull()
})

test('what a unit’s administrator may give never reaches a unit he does not hold', () => {
  const units = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 6 })
  fc.assert(
    fc.property(units, fc.option(units), (own, reaches) => {
      const by = { accountId: 'minh', reach: { everywhere: false, units: own } }
      if (whyNotGrant({ ...wish, reaches }, by) === null) {
        expect(reaches?.length).toBeGreaterThan(0)
        expect(reaches?.every((unit) => own.includes(unit))).toBe(true)
      }
    }),
  )
})

test('an account that reaches further than the administrator cannot be reset by him', () => {
  expect(whyNotAdminister([held], unitAdmin.reach)).toBeNull()
  expect(whyNotAdminister([held, { ...held, role: publisher }], unitAdmin.reach)?.params).toEqual({
    role: 'Quản trị CCHC',
  })
  expect(whyNotAdminister([{ ...held, reaches: null }], unitAdmin.reach)?.reason).toBe('identity.holds-wider-role')
  expect(whyNotAdminister([{ ...held, reaches: null, hasEnded: true }], unitAdmin.reach)).toBeNull()
  expect(whyNotAdminister([{ ...held, reaches: null }], systemAdmin.reach)).toBeNull()
})

test('nobody ends his own administration, so an administrator always remains', () => {
  const own = { ...held, accountId: 'ha', administers: true, reaches: null, role: publisher }
  expect(whyNotEndGrant(own, systemAdmin)?.reason).toBe('identity.own-administration')
  expect(whyNotEndGrant({ ...own, accountId: 'lan' }, systemAdmin)).toBeNull()
  expect(whyNotEndGrant({ ...own, accountId: 'lan' }, unitAdmin)?.reason).toBe('identity.holds-wider-role')
})

test('an account is placed only at a unit within reach', () => {
  expect(whyNotPlace(7, unitAdmin.reach)).toBeNull()
  expect(whyNotPlace(9, unitAdmin.reach)?.reason).toBe('identity.unit-outside')
  expect(whyNotPlace(null, unitAdmin.reach)?.reason).toBe('identity.unit-required')
  expect(whyNotPlace(null, systemAdmin.reach)).toBeNull()
})
