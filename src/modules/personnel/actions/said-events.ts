/** Events as they stand, by the row that lines name: to be said again with what is added to them. */
import type { Tx } from '../../../platform/http/call.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import type { Values } from '../rules/parts.ts'
import { eventOfRow, type NewEvent } from './write-events.ts'

export type SaidEvent = NewEvent & { eventId: string }

export async function saidEvents(tx: Tx, rows: readonly string[]): Promise<Map<string, SaidEvent>> {
  const found = new Map<string, SaidEvent>()
  for (const some of chunksOf(rows, 10_000))
    for (const row of await tx
      .selectFrom('personnel.event')
      .selectAll()
      .where('id', 'in', some)
      .where('recorded_to', '=', 'infinity')
      .execute())
      found.set(row.id, { ...eventOfRow(row), said: row.said as unknown as Values | null })
  return found
}
