/** The paper of a decision: mended, its file kept, the page that proves named, the recording taken back. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { formatDay } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { keepDocument } from '../../../documents/index.ts'
import { bindsOn } from '../../../organization/index.ts'
import type { personnel } from '../../contract.ts'
import { fileOf } from '../../queries/decisions/file-of.ts'
import { frozenActs } from '../../queries/freezes/frozen-acts.ts'
import { refuse } from '../../refusals.vi.ts'
import type { Effect } from '../../rules/fold/effect.ts'
import type { Values } from '../../rules/parts.ts'
import { Frozen, isStopped } from '../freezes/frozen.ts'
import { undoRecording } from '../undo-recording.ts'
import { eventOfRow, recordEvents } from '../write-events.ts'
import { heldDecision, type Through } from './held-decision.ts'

export const amendDecision =
  (through: Through) =>
  async (call: Call, { decisionId, version, paper }: InputOf<typeof personnel.amendDecision>) => {
    const { tx } = call
    const held = await heldDecision(tx, decisionId, through)
    if (held.version !== version) return refuse('personnel.stale')
    const { number, decidedOn, issuer, signer, about } = paper
    const other = await tx
      .selectFrom('personnel.decision')
      .select('id')
      .where('unit_id', '=', held.unit_id)
      .where('number', '=', number)
      .where('decided_on', '=', decidedOn)
      .where('id', '<>', decisionId)
      .executeTakeFirst()
    if (other) return refuse('personnel.number-taken', { number, day: formatDay(decidedOn) }, 'number')
    if (decidedOn !== held.decided_on) await refuseOtherDay(tx, decisionId, { number, decidedOn, was: held.decided_on })
    await tx
      .updateTable('personnel.decision')
      .set({ number, decided_on: decidedOn, issuer, signer: signer || null, about, version: version + 1 })
      .where('id', '=', decisionId)
      .execute()
    return { version: version + 1 }
  }

/** Moved under a freeze order by its day, a decision is stopped as one that is recorded. */
async function refuseOtherDay(
  tx: Tx,
  decisionId: string,
  { was, ...paper }: { number: string; decidedOn: string; was: string },
): Promise<void> {
  const rows = await tx
    .selectFrom('personnel.event')
    .selectAll()
    .where('decision_id', '=', decisionId)
    .where('recorded_to', '=', 'infinity')
    .execute()
  const found = await frozenActs(
    tx,
    rows.map((row) => ({ ...eventOfRow(row), paper })),
    { isOfOtherDay: true, isListed: true },
  )
  const stopped = found.filter((one) => isStopped(one) && !bindsOn(one.order, was))
  if (stopped.length > 0) throw new Frozen(stopped)
}

/** It is no paper of the library: whoever sees somebody it is about reads it, through the doors of decisions. */
export const attachDecisionFile =
  (through: Through) =>
  async (call: Call, { decisionId }: InputOf<typeof personnel.attachDecisionFile>) => {
    const { tx } = call
    const { number, decided_on, about, version, unit_id, document_id } = await heldDecision(tx, decisionId, through)
    if (document_id !== null && (await fileOf(tx, decisionId)) === null) return refuse('personnel.file-elsewhere')
    const unitId = (await unitOfSomebody(tx, decisionId)) ?? unit_id
    const { id } = await keepDocument(call, {
      unitId,
      title: about || `Quyết định ${number}`,
      number,
      issuedOn: decided_on,
      keptFor: 'personnel',
    })
    await tx
      .updateTable('personnel.decision')
      .set({ document_id: id, version: version + 1 })
      .where('id', '=', decisionId)
      .execute()
    return { documentId: id }
  }

/** The unit that keeps the record of somebody it is about, of those within reach. */
async function unitOfSomebody(tx: Tx, decisionId: string): Promise<number | null> {
  const found = await tx
    .selectFrom('personnel.event as e')
    .innerJoin('personnel.record as r', 'r.id', 'e.record_id')
    .select('r.unit_id')
    .where('e.decision_id', '=', decisionId)
    .where('e.recorded_to', '=', 'infinity')
    .orderBy('e.id')
    .limit(1)
    .executeTakeFirst()
  return found?.unit_id ?? null
}

/** Read against the page, what the event says is verified. */
export const provePage =
  (through: Through) =>
  async (call: Call, { decisionId, eventId, page }: InputOf<typeof personnel.provePage>) => {
    const { tx } = call
    const { document_id: documentId } = await heldDecision(tx, decisionId, through)
    if (documentId === null) return refuse('personnel.no-file')
    const event = await tx
      .selectFrom('personnel.event')
      .selectAll()
      .where('event_id', '=', eventId)
      .where('decision_id', '=', decisionId)
      .where('recorded_to', '=', 'infinity')
      .executeTakeFirst()
    if (!event) return refuse('personnel.no-event')
    const { id } = await recordEvents(call, 'verification', [
      {
        recordId: event.record_id,
        eventId,
        kind: event.kind,
        effectiveOn: event.effective_on,
        effects: event.effects as unknown as Effect[],
        standing: 'verified',
        decisionId,
        documentId,
        page,
        note: event.note,
        said: event.said as unknown as Values | null,
      },
    ])
    return { decisionId, recordingId: id }
  }

export const undoDecision =
  (through: Through) =>
  async (call: Call, { decisionId, recordingId, reason }: InputOf<typeof personnel.undoDecision>) => {
    const { tx } = call
    await heldDecision(tx, decisionId, through)
    const found = await tx
      .selectFrom('personnel.event')
      .select('id')
      .where('decision_id', '=', decisionId)
      .where('recorded_by', '=', recordingId)
      .executeTakeFirst()
    if (!found) return refuse('personnel.no-event')
    // A load of many things at once is not taken back by way of one of them.
    const beside = await tx
      .selectFrom('personnel.event')
      .select('id')
      .where('recorded_by', '=', recordingId)
      .where((e) => e.or([e('decision_id', 'is', null), e('decision_id', '<>', decisionId)]))
      .limit(1)
      .executeTakeFirst()
    if (beside) return refuse('personnel.undo-beside')
    await undoRecording(call, recordingId, reason)
    return { done: true as const }
  }
