import { expect, test } from 'vitest'
import { sealsWith } from './seals.ts'

const ours = sealsWith('a'.repeat(43))
const theirs = sealsWith('b'.repeat(43))
const bytes = Buffer.from('Rất hài lòng')

test('what is sealed opens here, and looks different each time', () => {
  const [first, second] = [ours.seal(bytes), ours.seal(bytes)]
  expect(ours.open(first)).toEqual(bytes)
  expect(first).not.toEqual(second)
  expect(first.includes(bytes)).toBe(false)
})

test('another installation does not open it, and an altered seal is refused', () => {
  const sealed = ours.seal(bytes)
  expect(() => theirs.open(sealed)).toThrow()
  for (let at = 0; at < sealed.length; at++) {
    const altered = Buffer.from(sealed)
    altered[at] = (altered[at] as number) ^ 1
    expect(() => ours.open(altered)).toThrow()
  }
})

test('a mark is the same for the same text, and another with another key', () => {
  expect(ours.mark('7')).toEqual(ours.mark('7'))
  expect(ours.mark('7')).not.toEqual(ours.mark('8'))
  expect(ours.mark('7')).not.toEqual(theirs.mark('7'))
})
