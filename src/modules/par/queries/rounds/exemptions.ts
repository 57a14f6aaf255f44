/** What does not apply to single units of a round: approved by name, or proposed by the unit and as the appraiser left it. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { ExemptNode, ProposedNode } from '../../contract.ts'
import type { LeafHands } from '../../rules/sheets/hands.ts'
import { standingOf } from '../../rules/sheets/not-applicable.ts'
import { setsOf, sheetRows } from '../sheets/assessment-list.ts'
import { sheetStates } from '../sheets/sheet-states.ts'

export const exemptNodes = (tx: Tx, assessmentIds: readonly string[]): Promise<ExemptNode[]> =>
  assessmentIds.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('par.exemption')
        .select([
          'assessment_id as assessmentId',
          'criterion_id as criterionId',
          'reason',
          'approved_by_name as approvedByName',
          'approved_at as approvedAt',
        ])
        .where('assessment_id', 'in', assessmentIds)
        .orderBy('approved_at')
        .execute()

export async function roundExemptions(
  tx: Tx,
  roundId: string,
): Promise<{ exempt: ExemptNode[]; proposed: ProposedNode[] }> {
  const sheets = await sheetRows(tx, { roundId })
  const states = await sheetStates(tx, sheets, await setsOf(tx, sheets))
  const proposed = sheets.flatMap(({ id: assessmentId }) =>
    [...(states.get(assessmentId) ?? [])].flatMap(([criterionId, rows]): ProposedNode[] =>
      rows.entry?.notApplicable && rows.exemption === null
        ? [
            {
              assessmentId,
              criterionId,
              reason: rows.entry.notApplicableReason,
              byName: rows.entry.updatedByName,
              standing: standingOf(rows as LeafHands),
            },
          ]
        : [],
    ),
  )
  return {
    exempt: await exemptNodes(
      tx,
      sheets.map(({ id }) => id),
    ),
    proposed,
  }
}
