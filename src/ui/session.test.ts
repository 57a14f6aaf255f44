import { expect, test } from 'vitest'
import { isAllowed, isAllowedAny, type Session, STRANGER } from './session.tsx'

const session: Session = {
  ...STRANGER,
  permissions: [
    { permission: 'par.appraise', everywhere: false, unitIds: [3, 7] },
    { permission: 'par.publish', everywhere: true, unitIds: [] },
    { permission: 'par.submit', everywhere: false, unitIds: [] },
  ],
}

test('a permission held at some units holds there and not elsewhere', () => {
  expect(isAllowed(session, 'par.appraise', 7)).toBe(true)
  expect(isAllowed(session, 'par.appraise', 8)).toBe(false)
  expect(isAllowed(session, 'par.appraise')).toBe(true)
})

test('held everywhere is held at each unit', () => {
  expect(isAllowed(session, 'par.publish', 8)).toBe(true)
})

test('held at no unit is not held', () => {
  expect(isAllowed(session, 'par.submit')).toBe(false)
  expect(isAllowed(session, 'par.unknown')).toBe(false)
})

test('a page that asks for nothing is for everyone, one that asks for several needs one of them', () => {
  expect(isAllowedAny(STRANGER)).toBe(true)
  expect(isAllowedAny(session, ['par.submit', 'par.publish'])).toBe(true)
  expect(isAllowedAny(session, ['par.submit', 'par.unknown'])).toBe(false)
})
