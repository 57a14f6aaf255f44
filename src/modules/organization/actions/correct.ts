/** Corrections through their doors: seen as it was, put right, taken back. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { corrections } from '../contract/corrections.ts'
import { ledgerOf } from '../queries/ledger-of.ts'
import { refuse } from '../refusals.vi.ts'
import { dayAfter, holdsOn } from '../rules/days.ts'
import { sameFacts } from '../rules/ledger/version.ts'
import { correctUnit } from './correct-unit.ts'
import { undoRecording } from './undo-recording.ts'

export async function correct(call: Call, given: InputOf<typeof corrections.correctUnit>) {
  const { tx, scope } = call
  const { unitId, from, until, facts, seen, note, legalBasis } = given
  if (!scope.everywhere) return refuse('organization.record-everywhere')
  const now = (await ledgerOf(tx, [unitId])).find((version) => holdsOn(version, from))
  if (!now) return refuse('organization.no-unit')
  if (!sameFacts(now, seen)) return refuse('organization.unit-changed', { name: now.fullName })
  const validTo = until === null ? now.validTo : dayAfter(until)
  const { id } = await correctUnit(tx, { unitId, facts, validFrom: from, validTo, note, legalBasis })
  return { recordingId: id }
}

export async function undoCorrection(
  { tx, scope }: Call,
  { recordingId, reason }: InputOf<typeof corrections.undoCorrection>,
) {
  if (!scope.everywhere) return refuse('organization.record-everywhere')
  const found = await tx
    .selectFrom('organization.recording')
    .select('kind')
    .where('id', '=', recordingId)
    .executeTakeFirst()
  // Events are taken back where they were proposed, lists where they were sent.
  if (found?.kind !== 'correction') return refuse('organization.no-recording')
  const { id } = await undoRecording(tx, recordingId, reason)
  return { recordingId: id }
}
