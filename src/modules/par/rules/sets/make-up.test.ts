import fc from 'fast-check'
import { expect, test } from 'vitest'
import { points } from '../../../../shared/points.ts'
import { makeUpOf, shares } from './make-up.ts'

const leafOf = fc.record({
  area: fc.constantFrom('a', 'b', 'c'),
  max: fc.integer({ min: 1, max: 100_000 }),
  assessedBy: fc.constantFrom('self', 'survey', 'external', 'system', 'mixed'),
  isComputed: fc.boolean(),
})

test('every point of a set has one giver: shares add up in each area and over the whole, and only what units give is appraised', () => {
  fc.assert(
    fc.property(fc.array(leafOf, { maxLength: 40 }), (drawn) => {
      const node = (id: string, parentId: string | null, maxPoints: number) => ({
        id,
        parentId,
        code: id,
        title: id,
        maxPoints: points(maxPoints),
        assessedBy: 'self' as const,
      })
      const nodes = [
        ...['a', 'b', 'c'].map((area) => node(area, null, 1)),
        ...drawn.map(({ area, max, assessedBy, isComputed }, at) => ({
          ...node(`${at}`, area, max),
          assessedBy,
          ...(isComputed && { fact: { key: 'thu.so', reading: { as: 'ratio' as const } } }),
        })),
      ]
      const lines = makeUpOf(nodes as Parameters<typeof makeUpOf>[0])
      const whole = lines.at(-1)
      // An area nobody filled is a leaf of its own.
      const sum = nodes
        .filter(({ id }) => !nodes.some(({ parentId }) => parentId === id))
        .reduce((total, { maxPoints }) => total + maxPoints, 0)
      expect(whole?.maxPoints).toBe(sum)
      for (const line of lines) {
        expect(shares.reduce((total, share) => total + line.points[share], 0)).toBe(line.maxPoints)
        expect(line.appraised).toBe(line.points.computed + line.points.typed)
      }
      for (const share of shares)
        expect(lines.slice(0, -1).reduce((total, line) => total + line.points[share], 0)).toBe(whole?.points[share])
      const surveyed = drawn
        .filter(({ assessedBy }) => assessedBy === 'survey')
        .reduce((total, { max }) => total + max, 0)
      expect(whole?.points.survey).toBe(surveyed)
    }),
  )
})
