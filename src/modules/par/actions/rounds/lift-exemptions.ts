/** Lets nodes apply again to single units. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { events } from '../../notices.vi.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { whyNotLift } from '../../rules/rounds/exemption.ts'
import { tellUnit } from '../sheets/tell-unit.ts'
import { firstReasons, heldCells } from './exempt-cells.ts'

export async function liftExemptions(call: Call, { cells }: InputOf<typeof par.liftExemptions>) {
  const { tx } = call
  const sheets = await heldCells(tx, cells)
  refuseIf(
    firstReasons(sheets.flatMap((sheet) => sheet.nodes.flatMap((node) => whyNotLift(sheet, node, sheet.tree) ?? []))),
  )
  let lifted = 0
  for (const sheet of sheets) {
    const { id, nodes, tree, unitName } = sheet
    await tx.deleteFrom('par.exemption').where('assessment_id', '=', id).where('criterion_id', 'in', nodes).execute()
    lifted += nodes.length
    await tellUnit(call, sheet, 'lifted', { kind: 'deadline', ...events.lifted(unitName, nodes.map(tree.codeOf)) })
  }
  return { lifted }
}
