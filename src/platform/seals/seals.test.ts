import { createPublicKey, verify } from 'node:crypto'
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

test('what is signed is checked by the public key alone, and only as it was', () => {
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: ours.publicKey.toString('base64url') },
    format: 'jwk',
  })
  const signature = ours.sign(bytes)
  expect(verify(null, bytes, key, signature)).toBe(true)
  expect(verify(null, Buffer.from('Hài lòng'), key, signature)).toBe(false)
  expect(verify(null, bytes, key, theirs.sign(bytes))).toBe(false)
  expect(sealsWith('a'.repeat(43)).publicKey).toEqual(ours.publicKey)
})
