/** A second book of the year, kept beside the program, and the index worked out from it with a pencil. */
import type { DrawnEntry } from '../../src/app/demo/draw-sheet.ts'
import type { AssessmentSheet } from '../../src/modules/par/contract.ts'
import { type LeafInputs, scoreLeaf } from '../../src/modules/par/rules/scoring/scoring.ts'
import type { Leaf } from '../../src/modules/par/rules/sheets/self-assessment.ts'

/** A hundred percent in ten-thousandths. */
export const FULL = 1_000_000

/** What should count in the end, written down beside the program: by sheet, then by criterion. */
export interface Said {
  leaf: Leaf
  entry: DrawnEntry
  /** The inputs of the last hand that spoke; null: does not apply. */
  inputs: LeafInputs | null
}
export type Book = Map<string, Map<string, Said>>

/** What others than the unit say of a criterion: percent in ten-thousandths. */
export type Outside = (unitId: number, code: string) => number

/** The index as somebody with a pencil works it out: points of every criterion added, over what applies. */
export function byPencil(sheet: AssessmentSheet, said: ReadonlyMap<string, Said>, outside: Outside): number {
  let [points, most] = [0, 0]
  for (const { criterionId, exemption } of sheet.leaves) {
    const node = sheet.nodes.find(({ id }) => id === criterionId)
    if (!node || exemption) continue
    const mine = said.get(criterionId)
    if (!mine) {
      points += Math.round((node.maxPoints * outside(sheet.unitId, node.code)) / FULL)
      most += node.maxPoints
    } else if (mine.inputs !== null) {
      const score = scoreLeaf(mine.leaf.scoring, mine.leaf.maxPoints, mine.inputs)
      if ('notApplicable' in score) continue
      if ('problem' in score) throw new Error(`${node.code} ${score.problem.reason}`)
      points += score.points
      most += node.maxPoints
    }
  }
  return Math.round((points * 1_000_000) / most)
}
