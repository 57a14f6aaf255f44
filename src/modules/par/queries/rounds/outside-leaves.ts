/** What of a round is valued from outside: its units, and the leaves of their sets that a survey or another system fills. */
import type { Tx } from '../../../../platform/http/call.ts'
import { isScoredByUnit, type Leaf } from '../../rules/sheets/self-assessment.ts'
import { codesOfRound, setsOf, sheetRows } from '../sheets/assessment-list.ts'

export interface OutsideLeaf extends Leaf {
  title: string
}

export interface ValuedUnit {
  assessmentId: string
  unitId: number
  unitName: string
  /** On the frame day; agencies have none. */
  code: string | null
  blockName: string
  setId: string
  /** Took no part, or ended: it gets no value. */
  isLeft: boolean
}

export interface OutsideLeaves {
  units: ValuedUnit[]
  leavesOf: ReadonlyMap<string, readonly OutsideLeaf[]>
}

/** @returns nothing when the round is not within reach. */
export async function outsideLeaves(tx: Tx, roundId: string): Promise<OutsideLeaves> {
  const sheets = await sheetRows(tx, { roundId })
  const sets = await setsOf(tx, sheets)
  const codes = await codesOfRound(tx, roundId)
  const leavesOf = new Map(
    [...sets.values()].map((set) => {
      const titles = new Map(set.nodes.map(({ id, title }) => [id, title]))
      const leaves = set.leaves.map((leaf) => set.leafOf.get(leaf.id) as Leaf).filter((leaf) => !isScoredByUnit(leaf))
      return [set.id, leaves.map((leaf) => ({ ...leaf, title: titles.get(leaf.id) ?? '' }))] as const
    }),
  )
  return {
    units: sheets.map((sheet) => ({
      assessmentId: sheet.id,
      unitId: sheet.unit_id,
      unitName: sheet.unit_name,
      code: codes.get(sheet.unit_id) ?? null,
      blockName: sheet.blockName,
      setId: sheet.setId,
      isLeft: sheet.status === 'left',
    })),
    leavesOf,
  }
}
