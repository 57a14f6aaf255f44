/** How much each unit that appraises still owes of the sheets of a round. */
import type { Tx } from '../../../../platform/http/call.ts'
import { consolidatorOf } from '../../rules/appraisal/appraiser.ts'
import type { OwnPart } from '../../rules/rounds/reminders.ts'
import { partOfUnit } from '../appraisal/part-of-unit.ts'
import type { LoadedSet } from '../sets/loaded-set.ts'
import { setsOf, sheetRows } from '../sheets/assessment-list.ts'
import { sheetStates } from '../sheets/sheet-states.ts'
import { roundAppraisers } from './round-appraisers.ts'

/** @returns of a sheet and the unit somebody acts for, what is that unit's. */
export async function owedByAppraisers(
  tx: Tx,
  roundId: string,
): Promise<(sheetId: string, unitId: number | null) => OwnPart> {
  const rows = await sheetRows(tx, { roundId, statuses: ['submitted', 'appraised', 'explained'] })
  const sets = await setsOf(tx, rows)
  const states = await sheetStates(tx, rows, sets)
  const appraisers = await roundAppraisers(tx, roundId)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return (sheetId, unitId) => {
    const row = byId.get(sheetId)
    if (!row) return { criteria: 0, consolidates: false }
    const { mine, mineDone } = partOfUnit(
      row,
      sets.get(row.setId) as LoadedSet,
      states.get(sheetId),
      unitId,
      appraisers,
    )
    const consolidator = consolidatorOf(row.unit_id, appraisers)
    return {
      // An accepted appraisal asks for no second one.
      criteria: row.status === 'appraised' ? 0 : mine - mineDone,
      consolidates:
        unitId === null || (row.unit_id !== unitId && (consolidator === null || consolidator.unitId === unitId)),
    }
  }
}

/** The unit each of them belongs to, for which he acts. */
export async function unitsOfAccounts(tx: Tx, accountIds: readonly string[]): Promise<Map<string, number | null>> {
  if (accountIds.length === 0) return new Map()
  const rows = await tx.selectFrom('identity.account').select(['id', 'unit_id']).where('id', 'in', accountIds).execute()
  return new Map(rows.map((row) => [row.id, row.unit_id]))
}
