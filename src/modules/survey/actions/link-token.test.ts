import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { hashOf } from '../../../platform/seals/hash.ts'
import { sealsWith } from '../../../platform/seals/seals.ts'
import { linkAddress, linkToken } from './link-token.ts'

const seals = sealsWith('a'.repeat(43))
const link = { id: '0b0e7a52-3c57-4f0e-9d3f-0d6d1c7a4c11', turn: 1 }

test('the same link has the same token each time it is printed, of letters that stand in an address as they are', () => {
  expect(linkToken(seals, link)).toBe(linkToken(seals, { ...link }))
  expect(linkToken(seals, link)).toMatch(/^[\w-]{22}$/)
})

test('issued anew, of another link, or in another installation, it is another token', () => {
  const tokens = [
    linkToken(seals, link),
    linkToken(seals, { ...link, turn: 2 }),
    linkToken(seals, { ...link, id: '1b0e7a52-3c57-4f0e-9d3f-0d6d1c7a4c11' }),
    linkToken(sealsWith('b'.repeat(43)), link),
  ]
  expect(new Set(tokens).size).toBe(4)
})

test('the database gets the SHA-256 of the token', async () => {
  const token = linkToken(seals, link)
  expect(await hashOf(token)).toEqual(createHash('sha256').update(token).digest())
})

test('the token stands behind the hash of the address, where no server sees it', () => {
  const address = new URL(linkAddress('https://noivu.tinh.example', 'abc'))
  expect([address.pathname, address.search, address.hash]).toEqual(['/phieu', '', '#abc'])
})
