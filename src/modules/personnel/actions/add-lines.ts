/** Lines that were worked out, kept: with the columns lists ask by. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import type { Line } from '../rules/fold/effect.ts'
import { partOf } from '../rules/parts.ts'
import type { Recording } from './recording.ts'

type OwnLine = Line & { recordId: string }

/** One value for the whole statement instead of a dozen for each row: a list of hundreds of people is written as fast as read. */
export async function addLines(tx: Tx, { id, at }: Recording, lines: readonly OwnLine[]): Promise<void> {
  for (const some of chunksOf(lines, 10_000))
    await sql`insert into personnel.line (record_id, event_row, part, slot, code, unit_id, number, valid_from, valid_to,
        is_state, data, sensitivity, recorded_from, recorded_by)
      select l."recordId", l.row, l.part, l.slot, l.code, l.unit, l.number, l."from", coalesce(l."to", 'infinity'),
        l."isState", l.values, l.sensitivity, ${at}::timestamptz, ${id}::bigint
      from jsonb_to_recordset(${JSON.stringify(some.map(columnsOf))}::jsonb) l ("recordId" uuid, row uuid, part text,
        slot text, code text, unit int, number int, "from" date, "to" date, "isState" boolean, values jsonb, sensitivity text)`.execute(
      tx,
    )
}

function columnsOf(line: OwnLine) {
  const { mode, sensitivity, asked } = partOf(line.part)
  const say = (field: string | undefined) => (field === undefined ? null : (line.values[field] ?? null))
  const [code, unit, number] = [say(asked?.code), say(asked?.unit), say(asked?.number)]
  return { ...line, code, unit, number, isState: mode === 'state', sensitivity }
}
