/** Units of a catalogue written with their versions, events and who follows whom, under one recording. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import type { PlacedEvent, PlacedVersion } from '../rules/placed-units.ts'
import type { Recording } from './recording.ts'
import { addUnits, addVersions } from './write-versions.ts'

type IdOf = (unit: string) => number

/** One statement for thousands of rows: a parameter for each value would be too many. */
const rowsOf = (rows: readonly object[]) => sql`${JSON.stringify(rows)}::json`

async function insertEvents(tx: Tx, { id }: Recording, events: readonly PlacedEvent[], idOf: IdOf): Promise<void> {
  const told = events.map(({ parties: _, follows: __, ...event }) => event)
  const parties = events.flatMap((event) =>
    event.parties.map(({ side, unit }) => ({ eventId: event.id, side, unitId: idOf(unit) })),
  )
  const follows = events.flatMap((event) =>
    event.follows.map(({ from, to, coverage }) => ({
      eventId: event.id,
      fromId: idOf(from),
      toId: idOf(to),
      coverage,
    })),
  )
  await sql`
    insert into organization.unit_event (id, day, kind, legal_basis, source, note, recorded_by)
    select id, day, kind, "legalBasis", source, note, ${id}::bigint from json_to_recordset(${rowsOf(told)})
      as row (id text, day date, kind text, "legalBasis" text, source text, note text)`.execute(tx)
  for (const part of chunksOf(parties, 5_000))
    await sql`
      insert into organization.unit_event_party (event_id, side, unit_id)
      select "eventId", side, "unitId" from json_to_recordset(${rowsOf(part)})
        as row ("eventId" text, side text, "unitId" int)`.execute(tx)
  for (const part of chunksOf(follows, 5_000))
    await sql`
      insert into organization.succession (event_id, from_id, to_id, coverage)
      select "eventId", "fromId", "toId", coverage from json_to_recordset(${rowsOf(part)})
        as row ("eventId" text, "fromId" int, "toId" int, coverage text)`.execute(tx)
}

export async function writeCatalogue(
  tx: Tx,
  recording: Recording,
  { versions, events }: { versions: readonly PlacedVersion[]; events: readonly PlacedEvent[] },
  isReference: boolean,
): Promise<void> {
  const keys = [...new Set(versions.map((row) => row.unit))]
  const ids = await addUnits(tx, keys.length)
  const idBy = new Map(keys.map((key, at) => [key, ids[at] as number]))
  const idOf = (unit: string) => idBy.get(unit) as number
  await insertEvents(tx, recording, events, idOf)
  await addVersions(
    tx,
    recording,
    versions.map(({ key: _, unit, parentUnit, confidence, ...version }) => ({
      ...version,
      unitId: idOf(unit),
      parentId: parentUnit === null ? null : idOf(parentUnit),
      confidence: confidence as 'confirmed',
      seat: version.seat ?? null,
      isReference,
    })),
  )
}
