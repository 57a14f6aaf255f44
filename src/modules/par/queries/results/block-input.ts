/** What a block's results rest on, from the rows of its sheets: of every criterion the word that counts, and nothing of whose it is. */
import type { CriterionNode } from '../../contract.ts'
import type { BlockInput, BlockRules, LeafInput, UnitInput } from '../../rules/results/block.ts'
import { type LeafHands, wordInForce } from '../../rules/sheets/hands.ts'
import { isScoredByUnit, type Leaf } from '../../rules/sheets/self-assessment.ts'
import type { LoadedSet } from '../sets/loaded-set.ts'
import type { SheetRow } from '../sheets/assessment-list.ts'
import { adjustedOf } from '../sheets/opened-sheet.ts'
import type { LeafRows, SheetStates } from '../sheets/sheet-states.ts'

function wordOf(leaf: Leaf, { imported, ...hands }: LeafRows): LeafInput['word'] {
  if (isScoredByUnit(leaf)) {
    const word = wordInForce(hands as LeafHands, 'appraised')
    return word && { inputs: word.inputs, notApplicable: word.notApplicable }
  }
  const type = leaf.scoring.type === 'external' ? 'external' : 'survey'
  return imported && { inputs: { type, percent: imported.percent }, notApplicable: false }
}

function unitInput(row: SheetRow, set: LoadedSet, rowsOf: (criterionId: string) => LeafRows | undefined): UnitInput {
  return {
    unitId: row.unit_id,
    unitName: row.unit_name,
    region: row.region,
    adjusted: adjustedOf(row, 'appraised'),
    leaves: set.leaves.flatMap((leaf) => {
      const rows = rowsOf(leaf.id)
      if (!rows) return []
      const error = isScoredByUnit(leaf) ? null : (rows.imported?.error ?? null)
      return [{ criterionId: leaf.id, word: wordOf(leaf, rows), exempt: rows.exemption !== null, error }]
    }),
  }
}

/** @param rows of units that take part; who left has no inputs. */
export function blockInput(
  rules: BlockRules,
  set: LoadedSet,
  rows: readonly SheetRow[],
  states: SheetStates,
): BlockInput<CriterionNode> {
  return {
    rules,
    criteriaSet: { id: set.id, name: set.name, adjustments: set.adjustments, nodes: set.nodes },
    units: rows.map((row) => unitInput(row, set, (criterionId) => states.get(row.id)?.get(criterionId))),
  }
}
