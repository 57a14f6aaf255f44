/** A block whose units have the printed points in each field, so that the rules work out index, rank, rating and mean. */
import { pointsFromDecimal } from '../../../../../shared/points.ts'
import type { RatingBand } from '../../ranking/ranking.ts'
import { type BlockInput, type BlockResult, computeBlock } from '../block.ts'

const NO_ADJUSTMENT = { max: pointsFromDecimal(0), rules: [] }

export interface PrintedUnit {
  name: string
  /** By field, as printed; null: the field does not apply. */
  points: readonly (string | null)[]
}

interface Printed {
  /** Of each field, as printed. */
  most?: readonly string[]
  /** Equal results share a place; else they stand in the order they are given in. */
  shared?: boolean
  bands?: readonly RatingBand[]
}

export function printedBlock(units: readonly PrintedUnit[], wanted: Printed = {}): BlockResult {
  const { most = ['100'], shared = false, bands = [] } = wanted
  const maxima = most.map(pointsFromDecimal)
  const input: BlockInput = {
    rules: {
      tieRule: shared ? 'shared' : 'ordinal',
      tieOrder: [],
      bands,
      decimals: 2,
      headBands: [],
      weightRange: 0,
    },
    criteriaSet: {
      id: 'printed',
      name: 'Các lĩnh vực như đã in',
      adjustments: { bonus: NO_ADJUSTMENT, penalty: NO_ADJUSTMENT },
      nodes: maxima.map((maxPoints, at) => ({
        id: String(at),
        parentId: null,
        code: String(at + 1),
        maxPoints,
        assessedBy: 'self',
        scoring: { type: 'ratio', a: 'tối đa', b: 'đạt' },
        evidence: [],
        mayBeNotApplicable: true,
        appraisingBody: null,
      })),
    },
    // Last first, so that nothing stands in order by having been given in order.
    units: units.toReversed().map(({ name, points }, fromLast) => ({
      unitId: units.length - fromLast,
      unitName: name,
      region: null,
      adjusted: { bonus: [], penalty: [] },
      leaves: points.map((printed, at) => ({
        criterionId: String(at),
        word: {
          inputs: printed === null ? null : { type: 'ratio', a: maxima[at] as number, b: pointsFromDecimal(printed) },
          notApplicable: printed === null,
        },
        exempt: false,
        error: null,
      })),
    })),
  }
  return computeBlock(input)
}

/** From the printed points of a single unit. */
export function printedIndex(points: PrintedUnit['points'], most?: readonly string[]): number {
  return printedBlock([{ name: 'Đơn vị', points }], { ...(most && { most }) }).units[0]?.index as number
}

/** Labels from the highest down with where each begins. */
export function bandsDown(...downs: readonly (readonly [label: string, from: number])[]): RatingBand[] {
  return downs.map(([label, from], at) => ({
    label,
    gte: from * 10_000,
    ...(at > 0 && { lt: (downs[at - 1]?.[1] as number) * 10_000 }),
  }))
}
