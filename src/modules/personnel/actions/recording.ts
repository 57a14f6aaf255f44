/** A time of writing into records: events are added and closed under it, so that it can be taken back as one. */
import { sql } from 'kysely'
import type { Actor, Tx } from '../../../platform/http/call.ts'

export interface Recording {
  id: number
  /** The instant from which what it says is known; later than everything known of these records before. */
  at: string
}
export interface OpenRecording extends Recording {
  /** Who writes. */
  by: Pick<Actor, 'accountId' | 'fullName'>
}

export type RecordingKind =
  | 'open'
  | 'event'
  | 'declaration'
  | 'proposal'
  | 'import'
  | 'correction'
  | 'verification'
  | 'merge'
  | 'undo'

/** Others that write into these records wait until this transaction ends. */
export async function openRecording(
  tx: Tx,
  recordIds: readonly string[],
  kind: RecordingKind,
  note: string | null = null,
  undoes: number | null = null,
): Promise<OpenRecording> {
  const { rows } = await sql<OpenRecording>`select made.id, made.at::text as at,
      jsonb_build_object('accountId', made.account_id, 'fullName', made.account_name) as by
    from personnel.record_at(${`{${recordIds.join(',')}}`}::uuid[], ${kind}, ${note}, ${undoes}::bigint) made`.execute(
    tx,
  )
  return rows[0] as OpenRecording
}

/** What is read of these records from here on is true until this transaction ends: others that write into them wait. */
export async function holdRecords(tx: Tx, recordIds: readonly string[]): Promise<void> {
  await sql`select from personnel.record where id = any (${`{${recordIds.join(',')}}`}::uuid[]) order by id for update`.execute(
    tx,
  )
}
