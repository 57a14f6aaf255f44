/** Who corrects how often: told to those who appraise, and to nobody else. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { AppraiserAnalysis } from '../../contract.ts'
import { differ, type Looked } from '../../rules/results/analysis.ts'
import { adviceOnAppraisers } from '../../rules/results/analysis.vi.ts'
import { type AppraisedBlock, appraisedBlocks } from './appraised-blocks.ts'

interface Look {
  criterionId: string
  name: string
  isCorrected: boolean
}

const looksAt = ({ leaves, sheets }: AppraisedBlock): Look[] =>
  sheets.flatMap(({ rowsOf }) =>
    leaves.flatMap(({ leaf }) => {
      const first = rowsOf(leaf.id)?.appraisal
      return first
        ? [{ criterionId: leaf.id, name: first.appraisedByName, isCorrected: first.outcome === 'corrected' }]
        : []
    }),
  )

const byAppraiser = (looks: readonly Look[]): Looked[] =>
  [...Map.groupBy(looks, ({ name }) => name)]
    .map(([name, own]) => ({ name, looked: own.length, corrected: own.filter((look) => look.isCorrected).length }))
    .toSorted((a, b) => b.looked - a.looked)

export async function appraiserAnalysis(tx: Tx, roundId: string): Promise<AppraiserAnalysis> {
  const { blocks } = await appraisedBlocks(tx, roundId)
  return {
    blocks: blocks.map((block) => {
      const looks = looksAt(block)
      const byCriterion = Map.groupBy(looks, ({ criterionId }) => criterionId)
      return {
        blockId: block.blockId,
        appraisers: byAppraiser(looks),
        criteria: block.leaves.flatMap(({ leaf, title }) => {
          const appraisers = byAppraiser(byCriterion.get(leaf.id) ?? [])
          if (!differ(appraisers)) return []
          return [{ criterionId: leaf.id, code: leaf.code, title, appraisers, advice: adviceOnAppraisers(appraisers) }]
        }),
      }
    }),
  }
}
