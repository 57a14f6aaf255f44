/** Gives one unit longer than the others, in its self-assessment or in its explanation. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { events } from '../../notices.vi.ts'
import { openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { whyNotExtend } from '../../rules/rounds/extension.ts'
import { tellUnit } from '../sheets/tell-unit.ts'

/** The one before it stays written down, with who gave it and why. */
export async function extendUnit(
  call: Pick<Call, 'tx' | 'actor' | 'now'>,
  { assessmentId, stage, extendedTo, reason }: InputOf<typeof par.extendUnit>,
) {
  const { tx, actor, now } = call
  const { row, windows } = await openedSheet(tx, assessmentId, 'update')
  refuseIf(whyNotExtend({ stage, status: row.status, windows }, extendedTo, now))
  const by = { name: actor.fullName, at: now.toISOString() }
  await tx
    .updateTable('par.extension')
    .set({ withdrawn_reason: reason, withdrawn_by_name: by.name, withdrawn_at: by.at })
    .where('assessment_id', '=', assessmentId)
    .where('stage', '=', stage)
    .where('withdrawn_at', 'is', null)
    .execute()
  await tx
    .insertInto('par.extension')
    .values({
      assessment_id: assessmentId,
      stage,
      extended_to: extendedTo,
      reason,
      extended_by_name: by.name,
      extended_at: by.at,
    })
    .execute()
  const words = events.extended(row.unit_name, stage, extendedTo, reason)
  await tellUnit(call, row, 'extended', { kind: 'deadline', ...words })
  return { done: true as const }
}
