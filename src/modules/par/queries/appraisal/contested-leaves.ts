/** What units contested, for the second appraisal; whoever consolidates sees all of it, a body its own. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf, OutputOf } from '../../../../shared/endpoint.ts'
import type { CriterionNode, par } from '../../contract.ts'
import { appraiserOf, consolidatorOf, fallsTo } from '../../rules/appraisal/appraiser.ts'
import { isContested } from '../../rules/appraisal/explanation.ts'
import { scoreLeaf } from '../../rules/scoring/scoring.ts'
import { isAnswered, type View } from '../../rules/sheets/hands.ts'
import type { Leaf } from '../../rules/sheets/self-assessment.ts'
import { type LeafState, leafValue } from '../../rules/sheets/sheet-figures.ts'
import { roundAppraisers } from '../rounds/round-appraisers.ts'
import type { LoadedSet } from '../sets/loaded-set.ts'
import { setsOf, sheetRows } from '../sheets/assessment-list.ts'
import { nothingSaid, sheetStates } from '../sheets/sheet-states.ts'

type Row = OutputOf<typeof par.contested>['rows'][number]

function claimedPoints(leaf: Leaf, { explanation }: LeafState): number | null {
  if (explanation?.inputs == null) return null
  const score = scoreLeaf(leaf.scoring, leaf.maxPoints, explanation.inputs)
  return 'points' in score ? score.points : null
}

export async function contestedLeaves({ tx, actor }: Call, { roundId }: InputOf<typeof par.contested>) {
  const rows = await sheetRows(tx, { roundId, statuses: ['explained'] })
  const sets = await setsOf(tx, rows)
  const states = await sheetStates(tx, rows, sets)
  const appraisers = await roundAppraisers(tx, roundId)
  const of = (row: (typeof rows)[number]): Row[] => {
    const set = sets.get(row.setId) as LoadedSet
    const sides = { unitId: row.unit_id, appraiserUnitId: actor.unitId }
    const seesAll = actor.unitId !== null && consolidatorOf(row.unit_id, appraisers)?.unitId === actor.unitId
    return set.leaves.flatMap((leaf): Row[] => {
      const said = states.get(row.id)?.get(leaf.id) ?? nothingSaid()
      const state = said as LeafState
      if (!isContested(state) || said.exemption !== null) return []
      if (!seesAll && !fallsTo(leaf, sides, appraisers)) return []
      const pointsIn = (view: View) => {
        const value = leafValue(leaf, state, view)
        return value < 0 ? null : value
      }
      return [
        {
          assessmentId: row.id,
          unitId: row.unit_id,
          unitName: row.unit_name,
          criterion: set.nodes.find((node) => node.id === leaf.id) as CriterionNode,
          appraiser: appraiserOf(leaf, row.unit_id, appraisers)?.unitName ?? null,
          answered: isAnswered(state),
          explainedAt: row.explained_at,
          claimedPoints: claimedPoints(leaf, state),
          selfPoints: pointsIn('self'),
          firstPoints: pointsIn('first'),
          appraisedPoints: pointsIn('appraised'),
          text: said.explanation?.text ?? '',
          papers: said.evidence.length,
        },
      ]
    })
  }
  return { rows: rows.flatMap(of) }
}
