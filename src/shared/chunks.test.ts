import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chunksOf } from './chunks.ts'

test('the parts together are the list, none longer than asked for, none empty', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (items, most) => {
      const parts = [...chunksOf(items, most)]
      expect(parts.flat()).toEqual(items)
      expect(parts.every(({ length }) => length > 0 && length <= most)).toBe(true)
    }),
  )
})
