/** A block laid out in arrays, so that ranking it a thousand times is nothing but adding. */
import type { SheetPlan } from '../sheets/sheet-figures.ts'
import { type BlockInput, type BlockResult, type LeafInput, planOf, type UnitInput, type UnitResult } from './block.ts'

/** Some leaves of each unit: those of unit u stand from `from[u]` up to `from[u + 1]`. */
export interface Cells {
  from: Int32Array
  leaves: Int32Array
}

/** Units stand in the order of their numbers, so that the chance that falls to one does not hang on names or results. */
export interface BandGround {
  /** By unit, how many stand before it in the ranking. */
  standing: Int32Array
  maxPoints: Float64Array
  /** Maximum of the whole set. */
  total: number
  /** By leaf, the position of its criterion. */
  criterionOf: Int32Array
  criteria: number
  /** Unit by unit the points of each leaf; 0 where it does not apply, or is drawn. */
  fixed: Float64Array
  /** Bonus less penalty. */
  adjusted: Float64Array
  notApplicable: Cells
  drawn: Cells & { percents: Int32Array; errors: Int32Array }
}

/** By leaf, the node right below its area: what is left out goes with all its subcriteria. */
function criterionOfLeaves({ compiled: { parents, leaves } }: SheetPlan): number[] {
  const criterionOf: number[] = []
  // Parents come before their children.
  for (const [node, parent] of parents.entries())
    criterionOf[node] = parent < 0 || (parents[parent] as number) < 0 ? node : (criterionOf[parent] as number)
  return [...leaves].map((leaf) => criterionOf[leaf] as number)
}

const surveyed = ({ word, exempt, error }: LeafInput): { percent: number; error: number } | null =>
  error !== null && error > 0 && !exempt && word?.inputs?.type === 'survey' && !word.notApplicable
    ? { percent: word.inputs.percent, error }
    : null

interface UnitCells {
  fixed: number[]
  notApplicable: number[]
  drawn: { leaf: number; percent: number; error: number }[]
}

function cellsOf({ compiled, leaves }: SheetPlan, input: UnitInput, { nodes }: UnitResult): UnitCells {
  const errors = new Map(input.leaves.map((leaf) => [leaf.criterionId, surveyed(leaf)]))
  const found: UnitCells = { fixed: [], notApplicable: [], drawn: [] }
  for (const [at, leaf] of leaves.entries()) {
    const node = nodes[compiled.leaves[at] as number]
    const drawn = errors.get(leaf.id)
    const applies = (node?.applicableMax ?? 0) > 0
    if (!applies) found.notApplicable.push(at)
    else if (drawn) found.drawn.push({ leaf: at, ...drawn })
    found.fixed.push(applies && !drawn ? (node?.points ?? 0) : 0)
  }
  return found
}

const startsOf = (lists: readonly (readonly unknown[])[]): Int32Array => {
  const from = new Int32Array(lists.length + 1)
  for (const [at, list] of lists.entries()) from[at + 1] = (from[at] as number) + list.length
  return from
}

export function bandGround({ criteriaSet, units }: BlockInput, result: BlockResult): BandGround {
  const plan = planOf(criteriaSet)
  const criterionOf = criterionOfLeaves(plan)
  const criteria = [...new Set(criterionOf)]
  const inputOf = new Map(units.map((unit) => [unit.unitId, unit]))
  const rows = result.units.toSorted((a, b) => a.unitId - b.unitId)
  const standings = new Map(result.units.map(({ unitId }, at) => [unitId, at]))
  const cells = rows.map((row) => cellsOf(plan, inputOf.get(row.unitId) as UnitInput, row))
  const notApplicable = cells.map((unit) => unit.notApplicable)
  const drawn = cells.map((unit) => unit.drawn)
  const maxPoints = Float64Array.from(plan.leaves, (leaf) => leaf.maxPoints)
  return {
    standing: Int32Array.from(rows, ({ unitId }) => standings.get(unitId) as number),
    maxPoints,
    total: maxPoints.reduce((sum, max) => sum + max, 0),
    criterionOf: Int32Array.from(criterionOf, (criterion) => criteria.indexOf(criterion)),
    criteria: criteria.length,
    fixed: Float64Array.from(cells.flatMap(({ fixed }) => fixed)),
    adjusted: Float64Array.from(rows, ({ bonus, penalty }) => bonus - penalty),
    notApplicable: { from: startsOf(notApplicable), leaves: Int32Array.from(notApplicable.flat()) },
    drawn: {
      from: startsOf(drawn),
      leaves: Int32Array.from(drawn.flat(), ({ leaf }) => leaf),
      percents: Int32Array.from(drawn.flat(), ({ percent }) => percent),
      errors: Int32Array.from(drawn.flat(), ({ error }) => error),
    },
  }
}
