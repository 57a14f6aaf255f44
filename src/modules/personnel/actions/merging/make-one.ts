/** The events of one record become events of another, under one recording: taken back, both stand as before. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import { eventsOf } from '../../queries/events-of.ts'
import type { Effect } from '../../rules/fold/effect.ts'
import { type Choices, merged, type Rewritten } from '../../rules/merging/merging.ts'
import { PARTS } from '../../rules/parts.ts'
import { noteMissing } from '../papers/note-missing.ts'
import { openRecording } from '../recording.ts'
import { addEvents, closeEvents, eventOfRow, type NewEvent, project, refold } from '../write-events.ts'
import { moveWaiting, sayLapsed } from './move-waiting.ts'

interface Held {
  id: string
  account_id: string | null
}

interface Pair {
  kept: Held
  gone: Held
  choices: Choices
  note: string
}

export async function makeOne({ tx, now }: Pick<Call, 'tx' | 'now'>, { kept, gone, choices, note }: Pair) {
  const recordIds = [kept.id, gone.id].toSorted()
  const [ours, theirs] = await Promise.all([eventsOf(tx, [kept.id]), eventsOf(tx, [gone.id])])
  const after = merged(ours, theirs, choices)
  const rewritten = [...after.kept, ...after.gone]
  // First out of the way: a number of identity stands with one record that is not merged.
  await tx.updateTable('personnel.record').set({ merged_into: kept.id }).where('id', '=', gone.id).execute()
  const recording = await openRecording(tx, recordIds, 'merge', note)
  // Before anything is known of the other record no more: a sheet follows its transfer.
  const moved = await moveWaiting(tx, gone.id, kept.id)
  const said = await asSaidOf(tx, kept.id, rewritten)
  await closeEvents(
    tx,
    recording,
    rewritten.map(({ eventId }) => eventId),
  )
  await addEvents(tx, recording, said)
  await refold(tx, recording, recordIds, new Set(PARTS.map(({ key }) => key)))
  await project(tx, recordIds, now)
  await sayLapsed(tx, moved)
  const accountId = kept.account_id === null ? gone.account_id : null
  if (accountId !== null) await moveAccount(tx, accountId, gone.id, kept.id)
  await bumpVersions(tx, recordIds)
  await noteMissing(tx, recordIds, dayIn(now))
  return { recordingId: recording.id, ...moved, accountId }
}

async function asSaidOf(tx: Tx, recordId: string, rewritten: readonly Rewritten[]): Promise<NewEvent[]> {
  const effectsOf = new Map<string, readonly Effect[]>(rewritten.map(({ eventId, effects }) => [eventId, effects]))
  if (effectsOf.size === 0) return []
  const rows = await tx
    .selectFrom('personnel.event')
    .selectAll()
    .where('event_id', 'in', [...effectsOf.keys()])
    .where('recorded_to', '=', 'infinity')
    .orderBy('id')
    .execute()
  return rows.flatMap((row) => {
    const effects = effectsOf.get(row.event_id) ?? []
    if (effects.length === 0) return []
    return [{ ...eventOfRow(row), recordId, effects }]
  })
}

/** An account is of one record at a time. */
export async function moveAccount(tx: Tx, accountId: string, from: string, to: string): Promise<void> {
  await tx.updateTable('personnel.record').set({ account_id: null }).where('id', '=', from).execute()
  await tx.updateTable('personnel.record').set({ account_id: accountId }).where('id', '=', to).execute()
}

export const bumpVersions = (tx: Tx, recordIds: readonly string[]) =>
  tx
    .updateTable('personnel.record')
    .set((e) => ({ version: e('version', '+', 1) }))
    .where('id', 'in', recordIds)
    .execute()
