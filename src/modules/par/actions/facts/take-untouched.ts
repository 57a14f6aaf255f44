/** What the unit left untouched is taken as computed, before its sheet is drawn up or sent. */
import type { Call } from '../../../../platform/http/call.ts'
import { leavesThatApply, type OpenedSheet, openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { leafToSubmit } from '../../queries/unit/before-sending.ts'
import { willBeTaken } from '../../rules/sheets/self-assessment.ts'
import { takeFact } from './take-facts.ts'

/** @returns the sheet as it stands then. */
export async function takeUntouched(
  call: Pick<Call, 'tx' | 'actor' | 'now'>,
  sheet: OpenedSheet,
): Promise<OpenedSheet> {
  let taken = 0
  for (const leaf of leavesThatApply(sheet)) {
    const now = sheet.factOf(leaf.id)?.now
    if (now?.inputs == null || !willBeTaken(leafToSubmit(sheet, leaf, null), sheet.open)) continue
    const version = sheet.rowsOf(leaf.id)?.entry?.version ?? 0
    await takeFact(call, sheet, leaf, { version, valueId: now.valueId, inputs: now.inputs })
    taken++
  }
  return taken === 0 ? sheet : openedSheet(call.tx, sheet.row.id)
}
