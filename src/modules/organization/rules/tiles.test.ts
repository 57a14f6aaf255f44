import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, groupsOf, nextTile, tilesOf } from './tiles.ts'

const FRAME = { x: 0, y: 0, width: 1000, height: 600 }
const sizes = fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1, maxLength: 120 })
const NEAR = 1e-6

const isIn = (box: Box, frame: Box) =>
  box.x >= frame.x - NEAR &&
  box.y >= frame.y - NEAR &&
  box.x + box.width <= frame.x + frame.width + NEAR &&
  box.y + box.height <= frame.y + frame.height + NEAR
const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y))

test('boxes are as large as what they stand for, lie in the frame, and none lies over another', () => {
  fc.assert(
    fc.property(sizes, (list) => {
      const whole = list.reduce((total, size) => total + size, 0)
      const tiles = tilesOf(
        list.map((size) => ({ size })),
        FRAME,
      )
      expect(tiles).toHaveLength(list.length)
      for (const [at, tile] of tiles.entries()) {
        expect(tile.width * tile.height).toBeCloseTo((tile.size / whole) * 600_000, 3)
        expect(isIn(tile, FRAME)).toBe(true)
        for (const other of tiles.slice(at + 1)) expect(overlap(tile, other)).toBeLessThan(0.01)
      }
    }),
    { numRuns: 40 },
  )
})

test('units lie in the box of their parent, under its name', () => {
  fc.assert(
    fc.property(sizes, (list) => {
      const groups = groupsOf(
        list.map((size, at) => ({ size, parentId: at % 3 })),
        FRAME,
        18,
      )
      expect(groups.flatMap(({ tiles }) => tiles)).toHaveLength(list.length)
      for (const group of groups)
        for (const tile of group.tiles) {
          expect(isIn(tile, group)).toBe(true)
          expect(tile.parentId).toBe(group.key)
          expect(tile.y).toBeGreaterThan(group.y)
        }
    }),
    { numRuns: 40 },
  )
})

test('arrows go to the nearest box that way, and stay at the edge', () => {
  const [a, b, c, d] = tilesOf([{ size: 1 }, { size: 1 }, { size: 1 }, { size: 1 }], {
    ...FRAME,
    height: 1000,
  }) as Box[] as [Box, Box, Box, Box]
  const tiles = [a, b, c, d]
  expect(nextTile(tiles, a, 'down')).toBe(b)
  expect(nextTile(tiles, a, 'right')).toBe(c)
  expect(nextTile(tiles, b, 'up')).toBe(a)
  expect([nextTile(tiles, a, 'left'), nextTile(tiles, d, 'right')]).toEqual([a, d])
})
