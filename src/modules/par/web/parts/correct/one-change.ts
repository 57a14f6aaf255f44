/** The change being typed, and where it stands among the lines already listed. */
import type { Changes } from '../../../rules/results/correct.ts'
import { ADJUSTMENT } from '../../../rules/sheets/adjustment.ts'
import { completeInputs, type TypedInputs } from '../leaf/typed-inputs.ts'
import type { CorrectedBlock } from './corrected-block.ts'
import { type CorrectionDraft, type LineDraft, NO_LINE } from './correction-draft.ts'

/** `Changes` of one line. */
export type OneChange = Changes

/** Null: nothing chosen yet. */
export function oneChange({
  unitId,
  criterionId,
  typed,
  notApplicable,
  counts,
}: LineDraft): OneChange | 'incomplete' | null {
  if (unitId === null || criterionId === null) return null
  if (criterionId === ADJUSTMENT) return { words: [], adjustments: [{ unitId, ...counts }] }
  const inputs = notApplicable ? null : completeInputs(typed)
  if (inputs === 'incomplete') return 'incomplete'
  return { words: [{ unitId, criterionId, inputs, notApplicable }], adjustments: [] }
}

const listedWord = ({ words }: Changes, { unitId, criterionId }: Pick<LineDraft, 'unitId' | 'criterionId'>) =>
  words.find((word) => word.unitId === unitId && word.criterionId === criterionId)
const listedCounts = ({ adjustments }: Changes, unitId: number | null) =>
  adjustments.find((one) => one.unitId === unitId)

export const isListed = (changes: Changes, line: LineDraft): boolean =>
  line.criterionId === ADJUSTMENT
    ? listedCounts(changes, line.unitId) !== undefined
    : listedWord(changes, line) !== undefined

/** What is chosen, filled with what is listed for it already, or else with what was published. */
export function begun(
  { input, wordOf }: CorrectedBlock,
  changes: Changes,
  { unitId, criterionId }: Pick<LineDraft, 'unitId' | 'criterionId'>,
): LineDraft {
  const place = { ...NO_LINE, unitId, criterionId }
  if (unitId === null || criterionId === null) return place
  if (criterionId === ADJUSTMENT) {
    const { bonus = [], penalty = [] } =
      listedCounts(changes, unitId) ?? input.units.find((unit) => unit.unitId === unitId)?.adjusted ?? {}
    return { ...place, counts: { bonus, penalty } }
  }
  const word = listedWord(changes, place) ?? wordOf(unitId, criterionId)
  return { ...place, typed: (word?.inputs ?? null) as TypedInputs | null, notApplicable: word?.notApplicable ?? false }
}

export const withoutChange = (
  { words, adjustments }: Changes,
  gone: OneChange,
): Pick<CorrectionDraft, 'words' | 'adjustments'> => ({
  words: words.filter((word) => listedWord(gone, word) === undefined),
  adjustments: adjustments.filter(({ unitId }) => listedCounts(gone, unitId) === undefined),
})

/** In the place of what is listed for the same unit and criterion, if anything is. */
export function withChange(changes: Changes, added: OneChange): Pick<CorrectionDraft, 'words' | 'adjustments'> {
  const { words, adjustments } = withoutChange(changes, added)
  return { words: [...words, ...added.words], adjustments: [...adjustments, ...added.adjustments] }
}
