/** The decision is entered; another hand carries the disposal out, or refuses it; a keeper may withdraw it. */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn, formatDay } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { disposals } from '../../contract/disposal.ts'
import { filesOf } from '../../queries/disposal/disposals.ts'
import { heldDisposal, weighedFiles } from '../../queries/disposal/held-disposal.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { type DisposalStatus, whyNotDecided } from '../../rules/life/disposal.ts'
import { noteStep } from '../life/note-step.ts'

type Held = Awaited<ReturnType<typeof heldDisposal>>

async function set({ tx }: Call, { id, version }: Held, status: DisposalStatus, more: object) {
  await tx
    .updateTable('personnel.disposal')
    .set({ ...more, status, version: version + 1 })
    .where('id', '=', id)
    .execute()
  return { status, version: version + 1 }
}

const ended = ({ actor, now }: Call) => ({
  ended_by: actor.accountId,
  ended_by_name: actor.fullName,
  ended_at: now.toISOString(),
})

export async function decideDisposal(call: Call, input: InputOf<typeof disposals.decideDisposal>) {
  const { actor, upload, now } = call
  if (!upload) throw new Error('a decision without a received file')
  const held = await heldDisposal(call, input, 'decide')
  refuseIf(whyNotDecided(input.decidedOn, dayIn(now)))
  return set(call, held, 'decided', {
    number: input.number,
    decided_on: input.decidedOn,
    issuer: input.issuer,
    minutes_sha256: upload.sha256,
    minutes_name: upload.name.slice(-300),
    minutes_type: upload.mediaType,
    decided_by: actor.accountId,
    decided_by_name: actor.fullName,
  })
}

/** What goes does not come back: everything is looked at again, here and in the database. */
export async function carryOutDisposal(call: Call, input: InputOf<typeof disposals.carryOutDisposal>) {
  const { tx } = call
  const held = await heldDisposal(call, input, 'carry-out')
  const recordIds = (await filesOf(tx, held.id)).map(({ recordId }) => recordId)
  const files = await weighedFiles(call, recordIds, { ofUnit: held.unit_id, except: held.id })
  refuseIf(files.flatMap(({ whyNot }) => whyNot ?? []))
  await sql`select personnel.dispose(${held.id}::uuid)`.execute(tx)
  const reason = `Quyết định số ${held.number} ngày ${formatDay(held.decided_on ?? '')} của ${held.issuer}`
  for (const recordId of recordIds)
    await noteStep(call, { recordId, step: 'dispose', from: 'archived', to: 'disposed', reason })
  return set(call, held, 'done', ended(call))
}

export const refuseDisposal = async (call: Call, input: InputOf<typeof disposals.refuseDisposal>) =>
  set(call, await heldDisposal(call, input, 'refuse'), 'refused', { ...ended(call), answer: input.reason })

export const withdrawDisposal = async (call: Call, input: InputOf<typeof disposals.withdrawDisposal>) =>
  set(call, await heldDisposal(call, input, 'withdraw'), 'withdrawn', { ...ended(call), answer: input.reason })
