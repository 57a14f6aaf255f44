import { expect, test } from 'vitest'
import { keeperOf, standingOf, whyNotKeep } from './transition.ts'

const accounts = { count: 3, follows: 'successor' as const }
const sheets = { count: 1, follows: 'stays' as const }
const ended = (of: Partial<Parameters<typeof standingOf>[0]> = {}) => ({
  successors: [{ unitId: 5 }],
  chosenId: null,
  keptById: null,
  held: [accounts, sheets],
  ...of,
})

test('of several successors none keeps by itself; one alone does, and whom a person chose comes first', () => {
  expect(keeperOf(ended())).toBe(5)
  expect(keeperOf(ended({ successors: [{ unitId: 5 }, { unitId: 6 }] }))).toBeNull()
  expect(keeperOf(ended({ successors: [{ unitId: 5 }, { unitId: 6 }], chosenId: 6 }))).toBe(6)
  expect(keeperOf(ended({ successors: [] }))).toBeNull()
})

test('what nobody keeps is open only while something is left; done is what is kept and has nothing more to move', () => {
  expect(standingOf(ended())).toBe('ready')
  expect(standingOf(ended({ successors: [] }))).toBe('open')
  expect(standingOf(ended({ successors: [], held: [] }))).toBe('empty')
  expect(standingOf(ended({ keptById: 5, held: [sheets] }))).toBe('done')
  // An account was placed there since: the next run takes it along.
  expect(standingOf(ended({ keptById: 5 }))).toBe('ready')
  expect(standingOf(ended({ keptById: 5, chosenId: 6, held: [sheets] }))).toBe('ready')
})

test('a keeper is there on the day, and follows the unit where somebody does', () => {
  const unit = { unitId: 1, successors: [{ unitId: 5 }, { unitId: 6 }] }
  expect(whyNotKeep(unit, 6, true)).toBeNull()
  expect(whyNotKeep(unit, 7, true)?.reason).toBe('reorganization.keeper-not-following')
  expect(whyNotKeep({ ...unit, successors: [] }, 7, true)).toBeNull()
  expect(whyNotKeep({ ...unit, successors: [] }, 7, false)?.reason).toBe('reorganization.keeper-not-there')
  expect(whyNotKeep({ ...unit, successors: [] }, 1, true)?.reason).toBe('reorganization.keeper-not-there')
})
