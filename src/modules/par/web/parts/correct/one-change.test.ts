import { expect, test } from 'vitest'
import type { Changes } from '../../../rules/results/correct.ts'
import { ADJUSTMENT } from '../../../rules/sheets/adjustment.ts'
import type { CorrectedBlock } from './corrected-block.ts'
import { NO_LINE } from './correction-draft.ts'
import { begun, isListed, oneChange, withChange, withoutChange } from './one-change.ts'

const listed: Changes = {
  words: [
    { unitId: 1, criterionId: 'a', inputs: { type: 'steps', option: 0 }, notApplicable: false },
    { unitId: 2, criterionId: 'a', inputs: { type: 'steps', option: 1 }, notApplicable: false },
  ],
  adjustments: [{ unitId: 1, bonus: [2], penalty: [] }],
}
const block = {
  input: { units: [{ unitId: 2, adjusted: { bonus: [1], penalty: [3] } }] },
  wordOf: () => ({ inputs: { type: 'ratio', a: 4, b: 3 }, notApplicable: false }),
} as unknown as CorrectedBlock

test('a second change of the same value stands in the place of the first, and of no other', () => {
  const again = oneChange({ ...NO_LINE, unitId: 1, criterionId: 'a', typed: { type: 'steps', option: 2 } }) as Changes
  const { words, adjustments } = withChange(listed, again)
  expect(words).toEqual([listed.words[1], again.words[0]])
  expect(adjustments).toEqual(listed.adjustments)
  const counts = oneChange({ ...NO_LINE, unitId: 1, criterionId: ADJUSTMENT }) as Changes
  expect(withChange(listed, counts).adjustments).toEqual([{ unitId: 1, bonus: [], penalty: [] }])
  expect(withoutChange(listed, counts)).toEqual({ words: listed.words, adjustments: [] })
})

test('a line begins with what is listed already, or else with what was published', () => {
  expect(begun(block, listed, { unitId: 2, criterionId: 'a' }).typed).toEqual({ type: 'steps', option: 1 })
  expect(begun(block, listed, { unitId: 2, criterionId: 'b' }).typed).toEqual({ type: 'ratio', a: 4, b: 3 })
  expect(begun(block, listed, { unitId: 1, criterionId: ADJUSTMENT }).counts).toEqual({ bonus: [2], penalty: [] })
  expect(begun(block, listed, { unitId: 2, criterionId: ADJUSTMENT }).counts).toEqual({ bonus: [1], penalty: [3] })
  expect(isListed(listed, { ...NO_LINE, unitId: 2, criterionId: ADJUSTMENT })).toBe(false)
})

test('half a value is no change; one that does not apply needs none', () => {
  const half = { ...NO_LINE, unitId: 1, criterionId: 'a', typed: { type: 'ratio', a: 4, b: null } } as const
  expect(oneChange(half)).toBe('incomplete')
  expect(oneChange({ ...half, notApplicable: true })).toMatchObject({ words: [{ inputs: null, notApplicable: true }] })
  expect(oneChange(NO_LINE)).toBe(null)
})
