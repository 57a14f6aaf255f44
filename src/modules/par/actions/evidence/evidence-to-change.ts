import type { Call } from '../../../../platform/http/call.ts'
import { evidenceOf, type HungItem } from '../../queries/evidence/evidence-of.ts'
import { leafOfSheet, openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { nothingSaid } from '../../queries/sheets/sheet-states.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotHang, whyNotHangOn } from '../../rules/evidence/hanging.ts'
import type { LeafState } from '../../rules/sheets/sheet-figures.ts'

/** Papers that hang on a sheet, each open to the hand that hung it. @throws Refusal when one is not, or is gone. */
export async function evidenceToChange(
  { tx, now }: Call,
  assessmentId: string,
  evidenceIds: readonly string[],
): Promise<HungItem[]> {
  const sheet = await openedSheet(tx, assessmentId, 'share')
  const items = await evidenceOf(tx, { assessmentId, evidenceIds })
  if (items.length !== new Set(evidenceIds).size) {
    // A closed sheet says so, whether the paper is there or not.
    refuseIf(whyNotHang('self', sheet.open, now))
    refuse('par.not-found')
  }
  for (const { hand, criterionId } of items) {
    refuseIf(whyNotHang(hand, sheet.open, now))
    const leaf = leafOfSheet(sheet, criterionId)
    refuseIf(whyNotHangOn(hand, leaf, (sheet.rowsOf(criterionId) ?? nothingSaid()) as LeafState))
  }
  return items
}
