/** A record is opened: by recruitment, by import, by receiving somebody from outside the province. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { RecordingKind } from './recording.ts'
import { type NewEvent, recordEvents } from './write-events.ts'

export interface Opening {
  /** Who manages the record. */
  unitId: number
  fullName: string
  events: readonly Omit<NewEvent, 'recordId'>[]
}

/** @returns the id of the record. */
export async function openRecord(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  { unitId, fullName, events }: Opening,
  kind: RecordingKind = 'open',
): Promise<string> {
  const { id } = await tx
    .insertInto('personnel.record')
    .values({ unit_id: unitId, full_name: fullName, given_name: givenNameOf(fullName), opened_on: dayIn(now) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordEvents(
    { tx, now },
    kind,
    events.map((event) => ({ ...event, recordId: id })),
  )
  return id
}

export const givenNameOf = (fullName: string): string => fullName.trim().split(/\s+/).at(-1) ?? fullName
