/** Draws up the sheet for the head's signature, as it stands; only a sheet that could be sent is worth signing. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { beforeSending } from '../../queries/unit/before-sending.ts'
import { nextSending } from '../../queries/unit/sent-state.ts'
import { signingFrom, signingOf } from '../../queries/unit/signing.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { takeUntouched } from '../facts/take-untouched.ts'

export async function drawUpSheet(call: Call, { assessmentId }: InputOf<typeof par.drawUpSheet>) {
  const { tx, actor, now } = call
  const found = await openedSheet(tx, assessmentId, 'update')
  refuseIf(await beforeSending(tx, found, now))
  const sheet = await takeUntouched(call, found)
  const { state, sha256 } = await nextSending(tx, sheet)
  const before = await signingOf(tx, assessmentId)
  // Nothing changed since: the page, and the signature on it, stand.
  if (before?.stateSha256 === sha256) return signingFrom(before, true)
  await tx.deleteFrom('par.signing').where('assessment_id', '=', assessmentId).execute()
  await tx
    .insertInto('par.signing')
    .values({
      assessment_id: assessmentId,
      state: JSON.stringify(state),
      state_sha256: sha256,
      drawn_up_at: now.toISOString(),
      drawn_up_by_name: actor.fullName,
    })
    .execute()
  const drawn = await signingOf(tx, assessmentId)
  return drawn ? signingFrom(drawn, true) : refuse('par.not-found')
}
