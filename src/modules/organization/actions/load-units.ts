/** Loads real units with their dates: the two provinces in every version, their agencies, the national lists for reference. */

import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import {
  type PlaceableRows,
  type PlacedEvent,
  type PlacedVersion,
  placedEvents,
  placedUnits,
} from '../rules/placed-units.ts'

export interface ReferenceRow {
  edition: string
  code: string
  level: string
  kind: string
  name: string
  fullName: string
  parentCode: string | null
}

export interface UnitRows extends PlaceableRows {
  references: readonly ReferenceRow[]
}

/** @returns the database's id by unit key. */
async function insertUnits(tx: Tx, keys: readonly string[]): Promise<Map<string, number>> {
  const answer = await sql<{
    id: number
  }>`insert into organization.unit (created_at) select now() from generate_series(1, ${keys.length}) returning id`.execute(
    tx,
  )
  const ids = answer.rows.map((row) => row.id).sort((a, b) => a - b)
  return new Map(keys.map((key, at) => [key, ids[at] as number]))
}

type IdOf = (unit: string) => number

async function insertVersions(tx: Tx, placed: readonly PlacedVersion[], idOf: IdOf): Promise<void> {
  const rows = placed.map((row) => ({
    unit_id: idOf(row.unit),
    code: row.code,
    level: row.level,
    kind: row.kind,
    name: row.name,
    full_name: row.fullName,
    parent_id: row.parentUnit === null ? null : idOf(row.parentUnit),
    valid_from: row.validFrom,
    valid_to: row.validTo,
    legal_basis: row.legalBasis,
    source: row.source,
    confidence: row.confidence as 'confirmed',
  }))
  for (const part of chunksOf(rows, 500)) await tx.insertInto('organization.unit_version').values(part).execute()
}

async function insertEvents(tx: Tx, events: readonly PlacedEvent[], idOf: IdOf): Promise<void> {
  await tx
    .insertInto('organization.unit_event')
    .values(
      events.map(({ id, day, kind, legalBasis, source, note }) => ({
        id,
        day,
        kind,
        legal_basis: legalBasis,
        source,
        note,
      })),
    )
    .execute()
  const parties = events.flatMap(({ id, parties }) =>
    parties.map(({ side, unit }) => ({ event_id: id, side, unit_id: idOf(unit) })),
  )
  for (const part of chunksOf(parties, 1_000))
    await tx.insertInto('organization.unit_event_party').values(part).execute()
}

async function insertReferences(tx: Tx, references: readonly ReferenceRow[]): Promise<void> {
  for (const part of chunksOf(references, 5_000)) {
    await sql`insert into organization.reference_unit (edition, code, level, kind, name, full_name, parent_code)
      select edition, code, level, kind, name, "fullName", "parentCode"
      from json_to_recordset(${JSON.stringify(part)}::json)
      as row (edition date, code text, level text, kind text, name text, "fullName" text, "parentCode" text)`.execute(
      tx,
    )
  }
}

/**
 * Safe to run at each start: units that are there are left as they are, and the catalogue is not even read.
 * @throws when the rows contradict each other; nothing is then written.
 */
export async function loadUnits(tx: Tx, read: () => Promise<UnitRows>): Promise<void> {
  const present = await tx.selectFrom('organization.unit').select('id').limit(1).executeTakeFirst()
  if (present) return
  const rows = await read()
  const placed = placedUnits(rows)
  const events = placedEvents(rows, placed)
  const ids = await insertUnits(tx, [...new Set(placed.map((row) => row.unit))])
  const idOf = (unit: string) => ids.get(unit) as number
  await insertVersions(tx, placed, idOf)
  await insertEvents(tx, events, idOf)
  await insertReferences(tx, rows.references)
}
