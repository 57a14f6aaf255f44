import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isReached, wayTo } from './target.ts'

const figure = fc.integer({ min: 0, max: 1_000_000_000_000 })

test('at least is reached from the figure on, at most up to it; the figure itself reaches both', () => {
  const least = { figure: 900_000, direction: 'at-least' as const }
  const most = { figure: 900_000, direction: 'at-most' as const }
  expect([899_999, 900_000, 900_001].map((value) => isReached(least, value))).toEqual([false, true, true])
  expect([899_999, 900_000, 900_001].map((value) => isReached(most, value))).toEqual([true, true, false])
})

test('one hundred percent of the way is said exactly when the figure is reached, and more is never less of the way', () => {
  fc.assert(
    fc.property(figure, figure, figure, (target, one, other) => {
      const [less, more] = [one, other].toSorted((a, b) => a - b) as [number, number]
      const aim = { figure: target, direction: 'at-least' as const }
      const [before, after] = [wayTo(aim, less) as number, wayTo(aim, more) as number]
      expect(before).toBeLessThanOrEqual(after)
      expect(before === 100).toBe(isReached(aim, less))
      expect(before).toBeGreaterThanOrEqual(0)
    }),
  )
  expect(wayTo({ figure: 5, direction: 'at-most' }, 3)).toBeNull()
})
