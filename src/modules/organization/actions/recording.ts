/** A time of writing: rows are added and closed under it, so that it can be taken back as one. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'

export interface Recording {
  id: number
  /** The instant from which what it says is known; later than that of every recording before it. */
  at: string
}

export type RecordingKind = 'load' | 'event' | 'correction' | 'facts' | 'import' | 'undo'

/** Others that write of units wait until this transaction ends. */
export async function openRecording(
  tx: Tx,
  kind: RecordingKind,
  note: string | null = null,
  undoes: number | null = null,
): Promise<Recording> {
  const { rows } = await sql<Recording>`
    select made.id, made.at::text as at from organization.record(${kind}, ${note}, ${undoes}::bigint) made`.execute(tx)
  return rows[0] as Recording
}
