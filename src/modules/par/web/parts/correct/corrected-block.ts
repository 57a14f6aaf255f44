/** A published block as a correction looks at it: its criteria in order, what each unit's word was, in words. */
import type { CriterionNode } from '../../../contract.ts'
import { type BlockInput, planOf } from '../../../rules/results/block.ts'
import type { WordChange } from '../../../rules/results/correct.ts'
import { workingOf } from '../../../rules/scoring/working.ts'
import type { AdjustmentCounts } from '../../../rules/sheets/adjustment.ts'
import type { Word } from '../../../rules/sheets/hands.ts'
import type { Leaf } from '../../../rules/sheets/self-assessment.ts'
import { sheetWords } from '../../text.vi.ts'
import { correctionWords as words } from '../../text-of-corrections.vi.ts'

export interface CorrectedBlock {
  input: BlockInput<CriterionNode>
  leaves: ReadonlyMap<string, Leaf>
  titleOf: (criterionId: string) => string
  nameOf: (unitId: number) => string
  wordOf: (unitId: number, criterionId: string) => Word | null
}

export function correctedBlock(input: BlockInput<CriterionNode>): CorrectedBlock {
  const leaves = new Map(planOf(input.criteriaSet).leaves.map((leaf) => [leaf.id, leaf]))
  const titles = new Map(input.criteriaSet.nodes.map(({ id, title }) => [id, title]))
  const units = new Map(input.units.map((unit) => [unit.unitId, unit]))
  return {
    input,
    leaves,
    titleOf: (criterionId) => titles.get(criterionId) ?? '',
    nameOf: (unitId) => units.get(unitId)?.unitName ?? '',
    wordOf: (unitId, criterionId) =>
      units.get(unitId)?.leaves.find((leaf) => leaf.criterionId === criterionId)?.word ?? null,
  }
}

export function wordInWords(leaf: Leaf, word: Pick<WordChange, 'inputs' | 'notApplicable'> | null): string {
  if (word?.notApplicable) return sheetWords.notCounted
  return word?.inputs ? workingOf(leaf.scoring, leaf.maxPoints, word.inputs) : words.nothing
}

export function countsInWords({ criteriaSet }: BlockInput, counts: AdjustmentCounts): string {
  const said = (['bonus', 'penalty'] as const).flatMap((part) =>
    criteriaSet.adjustments[part].rules.flatMap(({ when }, at) => {
      const count = counts[part][at] ?? 0
      return count > 0 ? [words.times(count, when)] : []
    }),
  )
  return said.length > 0 ? said.join('; ') : words.none
}
