/** Leaves nodes out for single units: they leave the denominator there, and nowhere else. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { events } from '../../notices.vi.ts'
import { type ParReason, refuseIf } from '../../refusals.vi.ts'
import { whyNotExempt } from '../../rules/rounds/exemption.ts'
import { tellUnit } from '../sheets/tell-unit.ts'
import { type Cell, firstReasons, type HeldSheet, heldCells } from './exempt-cells.ts'

/** One node after the other, so that the second knows of the first; a node below another that is asked for goes with it. */
function additions(sheet: HeldSheet): { added: string[]; reasons: ParReason[] } {
  const { nodes, tree } = sheet
  const asked = new Set(nodes)
  const exempt = new Set(sheet.exempt)
  const [added, reasons]: [string[], ParReason[]] = [[], []]
  for (const node of nodes) {
    if (tree.above(node).some((above) => asked.has(above))) continue
    const reason = whyNotExempt({ ...sheet, exempt }, node, tree)
    if (reason) reasons.push(reason)
    else added.push(node)
    exempt.add(node)
  }
  return { added, reasons }
}

export async function exempt(
  call: Pick<Call, 'tx' | 'actor' | 'now'>,
  { cells, reason, approvedByName }: InputOf<typeof par.exempt>,
) {
  const { tx, actor, now } = call
  const sheets = (await heldCells(tx, cells)).map((sheet) => ({ ...sheet, ...additions(sheet) }))
  refuseIf(firstReasons(sheets.flatMap(({ reasons }) => reasons)))
  const added = sheets.flatMap(({ id, added }) => added.map((criterionId): Cell => ({ assessmentId: id, criterionId })))
  // What was left out below goes into the node above.
  for (const { id, added, exempt: before, tree } of sheets) {
    const covered = [...before].filter((node) => tree.above(node).some((above) => added.includes(above)))
    if (covered.length === 0) continue
    await tx.deleteFrom('par.exemption').where('assessment_id', '=', id).where('criterion_id', 'in', covered).execute()
  }
  await tx
    .insertInto('par.exemption')
    .values(
      added.map(({ assessmentId, criterionId }) => ({
        assessment_id: assessmentId,
        criterion_id: criterionId,
        reason,
        approved_by: actor.accountId,
        approved_by_name: approvedByName ?? actor.fullName,
        approved_at: now.toISOString(),
      })),
    )
    .execute()
  for (const sheet of sheets) {
    const words = events.exempted(sheet.unitName, sheet.added.map(sheet.tree.codeOf), reason)
    await tellUnit(call, sheet, 'exempted', { kind: 'result', ...words })
  }
  return { exempted: added.length }
}
