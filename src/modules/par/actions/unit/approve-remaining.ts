/** The head approves what is left, each criterion as he saw it; what changed meanwhile is left to him. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { leafOfSheet } from '../../queries/sheets/opened-sheet.ts'
import { nothingSaid } from '../../queries/sheets/sheet-states.ts'
import { leafToSubmit } from '../../queries/unit/before-sending.ts'
import { isOfNow, whyNotReview } from '../../rules/unit/review.ts'
import { keepReview, sheetToReview } from './review-leaves.ts'
import { tellWhenAllApproved } from './tell-approved.ts'

const APPROVED = { outcome: 'approved', comment: '' } as const

export async function approveRemaining(call: Call, { assessmentId, leaves }: InputOf<typeof par.approveRemaining>) {
  const sheet = await sheetToReview(call, assessmentId)
  const left: string[] = []
  let approved = 0
  for (const seen of leaves) {
    const leaf = leafOfSheet(sheet, seen.criterionId)
    const rows = sheet.rowsOf(leaf.id) ?? nothingSaid()
    const stands =
      rows.exemption == null && isOfNow(seen, rows) && whyNotReview(leafToSubmit(sheet, leaf, null), APPROVED) === null
    if (stands && (await keepReview(call, assessmentId, { ...seen, ...APPROVED }))) approved += 1
    else left.push(leaf.id)
  }
  await tellWhenAllApproved(call, sheet)
  return { approved, left }
}
