/** Sheets of a round whose appraisal is over, by block; only of blocks of which every unit is within reach. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { Round } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'
import { isPastAppraisal } from '../../rules/sheets/assessment-state.ts'
import type { Leaf } from '../../rules/sheets/self-assessment.ts'
import type { LeafState } from '../../rules/sheets/sheet-figures.ts'
import { sheetsByBlock } from '../rounds/before-publishing.ts'
import { oneRound } from '../rounds/round-list.ts'
import type { LoadedSet } from '../sets/loaded-set.ts'
import type { SheetRow } from '../sheets/assessment-list.ts'
import type { LeafRows } from '../sheets/sheet-states.ts'

export interface AppraisedBlock {
  blockId: string
  blockName: string
  isModel: boolean
  units: number
  set: LoadedSet
  leaves: { leaf: Leaf; title: string }[]
  sheets: { row: SheetRow; rowsOf: (criterionId: string) => LeafRows | undefined }[]
}

export const stateOf = (rows: LeafRows | undefined) => rows as LeafState | undefined

export async function appraisedBlocks(tx: Tx, roundId: string): Promise<{ round: Round; blocks: AppraisedBlock[] }> {
  const round = await oneRound(tx, roundId)
  const { byBlock, sets, states } = await sheetsByBlock(tx, roundId)
  const blocks = round.blocks.flatMap(({ id, units }): AppraisedBlock[] => {
    const rows = byBlock.get(id) ?? []
    const [first] = rows
    const set = first && sets.get(first.setId)
    if (!first || !set || rows.length !== units) return []
    const titles = new Map(set.nodes.map((node) => [node.id, node.title]))
    return [
      {
        blockId: id,
        blockName: first.blockName,
        isModel: first.isModel,
        units,
        set,
        leaves: set.leaves.map((leaf) => ({ leaf, title: titles.get(leaf.id) ?? '' })),
        sheets: rows
          .filter(({ status }) => isPastAppraisal(status) || status === 'published')
          .map((row) => ({ row, rowsOf: (criterionId) => states.get(row.id)?.get(criterionId) })),
      },
    ]
  })
  return blocks.length > 0 ? { round, blocks } : refuse('par.ranking-in-part')
}
