/** Lets nodes apply again to single units. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { whyNotLift } from '../../rules/rounds/exemption.ts'
import { firstReasons, heldCells } from './exempt-cells.ts'

export async function liftExemptions({ tx }: Call, { cells }: InputOf<typeof par.liftExemptions>) {
  const sheets = await heldCells(tx, cells)
  refuseIf(
    firstReasons(sheets.flatMap((sheet) => sheet.nodes.flatMap((node) => whyNotLift(sheet, node, sheet.tree) ?? []))),
  )
  let lifted = 0
  for (const { assessmentId, nodes } of sheets) {
    await tx
      .deleteFrom('par.exemption')
      .where('assessment_id', '=', assessmentId)
      .where('criterion_id', 'in', nodes)
      .execute()
    lifted += nodes.length
  }
  return { lifted }
}
