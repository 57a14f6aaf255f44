/** What every answer of an appraiser begins with: the sheet held, who appraises it, and that he is none of its unit. */
import type { Call } from '../../../../platform/http/call.ts'
import type { Appraisers } from '../../contract.ts'
import { roundAppraisers } from '../../queries/rounds/round-appraisers.ts'
import { type OpenedSheet, openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { type Appraising, whyNotAppraise } from '../../rules/appraisal/appraisal.ts'
import { whyNotAppraiseLeaf, whyNotConsolidate } from '../../rules/appraisal/appraiser.ts'
import type { Leaf } from '../../rules/sheets/self-assessment.ts'

export interface SheetBefore {
  sheet: OpenedSheet
  appraisers: Appraisers
  appraising: Appraising
}

export async function sheetBefore(
  { tx, actor }: Call,
  assessmentId: string,
  lock: 'share' | 'update',
): Promise<SheetBefore> {
  const sheet = await openedSheet(tx, assessmentId, lock)
  const { row, windows } = sheet
  return {
    sheet,
    appraisers: await roundAppraisers(tx, row.round_id),
    appraising: { status: row.status, unitId: row.unit_id, appraiserUnitId: actor.unitId, windows },
  }
}

/** Open to the first appraisal. @throws Refusal */
export async function sheetToAppraise(call: Call, assessmentId: string): Promise<SheetBefore> {
  const before = await sheetBefore(call, assessmentId, 'share')
  refuseIf(whyNotAppraise(before.appraising, call.now))
  return before
}

/** @throws Refusal that names the body which answers for the criterion. */
export const refuseOtherBody = (leaf: Leaf, { appraising, appraisers }: SheetBefore): void =>
  refuseIf(whyNotAppraiseLeaf(leaf, appraising, appraisers))

/** Taken whole, by whoever consolidates it. @throws Refusal */
export async function sheetToConsolidate(call: Call, assessmentId: string): Promise<SheetBefore> {
  const before = await sheetBefore(call, assessmentId, 'update')
  refuseIf(whyNotConsolidate(before.appraising, before.appraisers))
  return before
}
