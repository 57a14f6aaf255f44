/** Takes an extension back: the common window counts again, and what was given stays written down. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { events } from '../../notices.vi.ts'
import { openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotLonger } from '../../rules/rounds/extension.ts'
import { stageInWords } from '../../rules/rounds/windows.ts'
import { tellUnit } from '../sheets/tell-unit.ts'

export async function withdrawExtension(
  call: Call,
  { assessmentId, stage, reason }: InputOf<typeof par.withdrawExtension>,
) {
  const { tx, actor, now } = call
  const { row } = await openedSheet(tx, assessmentId, 'update')
  refuseIf(whyNotLonger(stage, row.status))
  const withdrawn = await tx
    .updateTable('par.extension')
    .set({ withdrawn_reason: reason, withdrawn_by_name: actor.fullName, withdrawn_at: now.toISOString() })
    .where('assessment_id', '=', assessmentId)
    .where('stage', '=', stage)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .execute()
  if (withdrawn.length === 0) return refuse('par.not-extended', { stage: stageInWords[stage] })
  const words = events.extensionWithdrawn(row.unit_name, stage, reason)
  await tellUnit(call, row, 'extension-withdrawn', { kind: 'deadline', ...words })
  return { done: true as const }
}
