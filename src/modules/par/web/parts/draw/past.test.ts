import fc from 'fast-check'
import { expect, test } from 'vitest'
import { begun, redone, undone, went } from './past.ts'

test('letters typed into one field are one step; another field begins another', () => {
  let past = begun('')
  for (const text of ['K', 'Kế', 'Kế h']) past = went(past, text, 'title')
  past = went(past, 'Kế h!', 'code')
  expect(undone(past)?.now).toBe('Kế h')
  expect(undone(undone(past) ?? past)?.now).toBe('')
  expect(undone(begun('x'))).toBeNull()
  expect(redone(begun('x'))).toBeNull()
})

test('property: what was taken back comes again, and doing something else forgets it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 50 }), fc.nat(60), (steps, back) => {
      let past = begun(-1)
      for (const step of steps) past = went(past, step)
      const whole = past
      let taken = 0
      for (let next = undone(past); next && taken < back; next = undone(past), taken++) past = next
      const there = past
      for (let next = redone(past); next; next = redone(past)) past = next
      expect(past.now).toBe(whole.now)
      expect(redone(went(there, 7))).toBeNull()
    }),
  )
})
