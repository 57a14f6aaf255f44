import { expect, test } from 'vitest'
import { linkEnd, whyNotOpenLink } from './link-state.ts'

const now = new Date('2026-11-24T01:00:00Z')
const fresh = { expiresAt: linkEnd('reset', now), usedAt: null, revokedAt: null }

test('a fresh link opens', () => {
  expect(whyNotOpenLink(fresh, now)).toBeNull()
})

test('an invitation lives a week, a reset a day, and neither a moment longer', () => {
  expect(linkEnd('invitation', now).toISOString()).toBe('2026-12-01T01:00:00.000Z')
  expect(linkEnd('reset', now).toISOString()).toBe('2026-11-25T01:00:00.000Z')
  expect(whyNotOpenLink(fresh, new Date('2026-11-25T00:59:59.999Z'))).toBeNull()
  expect(whyNotOpenLink(fresh, new Date('2026-11-25T01:00:00Z'))?.reason).toBe('identity.link-expired')
})

test('a used link does not open again, even within its time', () => {
  expect(whyNotOpenLink({ ...fresh, usedAt: now }, now)?.reason).toBe('identity.link-used')
})

test('a replaced link does not open', () => {
  expect(whyNotOpenLink({ ...fresh, revokedAt: now }, now)?.reason).toBe('identity.link-expired')
})
