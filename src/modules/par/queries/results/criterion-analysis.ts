/** What the figures of a round say of its criteria. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { CriterionAnalysis } from '../../contract.ts'
import { type AnalysedLeaf, FAR_OFF, leafFindings } from '../../rules/results/analysis.ts'
import { adviceOn, findingNames } from '../../rules/results/analysis.vi.ts'
import type { View } from '../../rules/sheets/hands.ts'
import { isScoredByUnit } from '../../rules/sheets/self-assessment.ts'
import { leafValue, sheetFigures } from '../../rules/sheets/sheet-figures.ts'
import { adjustedOf } from '../sheets/opened-sheet.ts'
import { type AppraisedBlock, appraisedBlocks, stateOf } from './appraised-blocks.ts'

const columnsOf = ({ leaves, sheets }: AppraisedBlock): AnalysedLeaf[] =>
  leaves.map(({ leaf, title }) => {
    const valuesIn = (view: View) => sheets.map(({ rowsOf }) => leafValue(leaf, stateOf(rowsOf(leaf.id)), view))
    return {
      criterionId: leaf.id,
      code: leaf.code,
      title,
      maxPoints: leaf.maxPoints,
      appraised: valuesIn('appraised'),
      self: isScoredByUnit(leaf) ? valuesIn('self') : null,
    }
  })

const gapsOf = ({ set, sheets }: AppraisedBlock): CriterionAnalysis['blocks'][number]['gaps'] =>
  sheets
    .map(({ row, rowsOf }) => {
      const indexIn = (view: 'self' | 'appraised') =>
        sheetFigures(set, (id) => stateOf(rowsOf(id)), adjustedOf(row, view), view).index
      const [selfIndex, index] = [indexIn('self'), indexIn('appraised')]
      const isFar = Math.abs(selfIndex - index) >= FAR_OFF
      return { assessmentId: row.id, unitName: row.unit_name, selfIndex, index, isFar }
    })
    .toSorted((a, b) => Math.abs(b.selfIndex - b.index) - Math.abs(a.selfIndex - a.index))

export async function criterionAnalysis(tx: Tx, roundId: string): Promise<CriterionAnalysis> {
  const { round, blocks } = await appraisedBlocks(tx, roundId)
  return {
    roundName: round.name,
    year: round.year,
    isSample: blocks.some(({ isModel }) => isModel),
    blocks: blocks.map((block) => ({
      blockId: block.blockId,
      blockName: block.blockName,
      units: block.units,
      appraised: block.sheets.length,
      criteria: leafFindings(columnsOf(block)).map((found) => ({
        ...found,
        findings: found.findings.map((kind) => ({ kind, name: findingNames[kind], advice: adviceOn(kind, found) })),
      })),
      gaps: gapsOf(block),
    })),
  }
}
