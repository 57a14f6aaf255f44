/** What was recorded wrongly put right for a span of days; what was known stays known as of its time. */
import type { Tx } from '../../../platform/http/call.ts'
import { type KnownVersion, ledgerOf } from '../queries/ledger-of.ts'
import { refuseIf } from '../refusals.vi.ts'
import { holdsOn, type Span } from '../rules/days.ts'
import { putInstead } from '../rules/ledger/amend.ts'
import type { UnitFacts } from '../rules/ledger/version.ts'
import { whyNotCorrect } from '../rules/ledger/why-not.ts'
import { openRecording, type Recording } from './recording.ts'
import { writeAmendment } from './write-versions.ts'

export interface Correction extends Span {
  unitId: number
  facts: UnitFacts
  /** Why it was wrong: kept with the recording. */
  note: string
  legalBasis: string | null
}

/** @throws Refusal when the unit was not there on all those days, or its parent, code or name would contradict another's. */
export async function correctUnit(
  tx: Tx,
  { unitId, facts, note, legalBasis, ...span }: Correction,
): Promise<Recording> {
  const recording = await openRecording(tx, 'correction', note)
  const ledger = await ledgerOf(tx)
  refuseIf(whyNotCorrect(ledger, unitId, span, facts))
  // What was put right still rests on what it rested on, unless the correction has a paper of its own.
  const { source, confidence, isReference, eventId, ...was } = ledger.find(
    (version) => version.unitId === unitId && holdsOn(version, span.validFrom),
  ) as KnownVersion
  const told = { legalBasis: legalBasis ?? was.legalBasis, source, confidence, isReference, eventId }
  await writeAmendment(tx, recording, putInstead(ledger, unitId, span, facts), told)
  return recording
}
