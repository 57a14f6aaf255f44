/** Events and lines of records as they are known now, or were known at an instant. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { Effect, FoldedEvent, Line } from '../rules/fold/effect.ts'
import { PARTS, type Values } from '../rules/parts.ts'

export interface KnownEvent extends FoldedEvent {
  recordId: string
}

export interface KnownLine extends Line {
  id: string
  recordId: string
}

/** @param known an instant; null: now. */
export async function eventsOf(
  tx: Tx,
  recordIds: readonly string[],
  known: string | null = null,
): Promise<KnownEvent[]> {
  if (recordIds.length === 0) return []
  const rows = await tx
    .selectFrom('personnel.event')
    .select(['id', 'event_id', 'record_id', 'kind', 'effective_on', 'effects'])
    .where('record_id', 'in', recordIds)
    .where((e) =>
      known === null
        ? e('recorded_to', '=', 'infinity')
        : e.and([e('recorded_from', '<=', known), e('recorded_to', '>', known)]),
    )
    .execute()
  return rows.map((row) => ({
    recordId: row.record_id,
    eventId: row.event_id,
    row: row.id,
    kind: row.kind,
    effectiveOn: row.effective_on,
    effects: row.effects as unknown as Effect[],
  }))
}

interface LineRow {
  id: string
  record_id: string
  event_row: string
  part: string
  slot: string
  valid_from: string
  valid_to: string
  data: Values
}

const EVERY_PART = PARTS.map(({ key }) => key)

/** In the order of parts and days, through the function that asks for the scope once. @param known an instant; null: now. */
export async function linesOf(
  tx: Tx,
  recordIds: readonly string[],
  {
    known = null,
    asOf = null,
    parts = EVERY_PART,
  }: { known?: string | null; asOf?: string | null; parts?: readonly string[] } = {},
): Promise<KnownLine[]> {
  if (recordIds.length === 0) return []
  const { rows } = await sql<LineRow>`
    select * from personnel.lines_of(${recordIds}::uuid[], ${known}::timestamptz, ${asOf}::date, ${parts}::text[])`.execute(
    tx,
  )
  return rows.map((row) => ({
    id: row.id,
    recordId: row.record_id,
    row: row.event_row,
    part: row.part,
    slot: row.slot,
    from: row.valid_from,
    to: row.valid_to === 'infinity' ? null : row.valid_to,
    values: row.data,
  }))
}
