/** The criteria of a round that are valued from outside, and how many units still wait for each. */
import type { Tx } from '../../../../platform/http/call.ts'
import { outsideLeaves } from '../rounds/outside-leaves.ts'
import { valuesFromOutside } from '../rounds/values-from-outside.ts'

const NAMED = 5

export async function valuesMissing(tx: Tx, roundId: string) {
  const { units, leavesOf } = await outsideLeaves(tx, roundId)
  const exempt = await tx
    .selectFrom('par.exemption as e')
    .innerJoin('par.assessment as a', 'a.id', 'e.assessment_id')
    .select(['e.assessment_id', 'e.criterion_id'])
    .where('a.round_id', '=', roundId)
    .execute()
  const isExempt = new Set(exempt.map((row) => `${row.assessment_id} ${row.criterion_id}`))
  const values = Map.groupBy(await valuesFromOutside(tx, roundId), ({ criterionId }) => criterionId)
  const blocks = Map.groupBy(
    units.filter(({ isLeft }) => !isLeft),
    ({ setId, blockName }) => JSON.stringify([setId, blockName]),
  )
  return [...blocks.values()].flatMap((members) => {
    const [first] = members
    if (!first) return []
    return (leavesOf.get(first.setId) ?? []).map((leaf) => {
      const here = new Set(members.map(({ assessmentId }) => assessmentId))
      const has = (values.get(leaf.id) ?? []).filter(({ assessmentId }) => here.has(assessmentId))
      const valued = new Set(has.map(({ assessmentId }) => assessmentId))
      const missing = members.filter(
        ({ assessmentId }) => !valued.has(assessmentId) && !isExempt.has(`${assessmentId} ${leaf.id}`),
      )
      return {
        criterionId: leaf.id,
        code: leaf.code,
        title: leaf.title,
        blockName: first.blockName,
        kind: leaf.scoring.type === 'survey' ? ('survey' as const) : ('external' as const),
        sources: [...new Set(has.map(({ source }) => source))].slice(0, NAMED),
        valued: has.length,
        missing: missing.length,
        missingUnits: missing.slice(0, NAMED).map(({ unitName }) => unitName),
        /** Where the first of them is entered. */
        firstMissing: missing[0]?.assessmentId ?? null,
      }
    })
  })
}
