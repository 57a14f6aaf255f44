/** Versions closed and added under one recording. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import type { KnownVersion } from '../queries/ledger-of.ts'
import type { Amendment } from '../rules/ledger/amend.ts'
import type { UnitFacts } from '../rules/ledger/version.ts'
import type { Recording } from './recording.ts'

/** What a version says of where it comes from. */
export type Told = Pick<KnownVersion, 'legalBasis' | 'source' | 'confidence' | 'eventId' | 'isReference'>

export interface VersionToWrite extends UnitFacts, Told {
  unitId: number
  validFrom: string
  validTo: string
}

/** @returns the new ids, in order. */
export async function addUnits(tx: Tx, count: number): Promise<number[]> {
  if (count === 0) return []
  const { rows } = await sql<{ id: number }>`
    insert into organization.unit (created_at) select now() from generate_series(1, ${count}) returning id`.execute(tx)
  return rows.map(({ id }) => id).sort((a, b) => a - b)
}

export async function addVersions(tx: Tx, { id, at }: Recording, versions: readonly VersionToWrite[]): Promise<void> {
  for (const part of chunksOf(versions, 5_000))
    await sql`
      insert into organization.unit_version (unit_id, code, level, kind, name, full_name, parent_id, seat, valid_from, valid_to,
        legal_basis, source, confidence, event_id, is_reference, recorded_from, recorded_by)
      select "unitId", code, level, kind, name, "fullName", "parentId", seat, "validFrom", "validTo",
        "legalBasis", source, confidence, "eventId", "isReference", ${at}::timestamptz, ${id}::bigint
      from json_to_recordset(${JSON.stringify(part)}::json) as row ("unitId" int, code text, level text, kind text, name text,
        "fullName" text, "parentId" int, seat text, "validFrom" date, "validTo" date, "legalBasis" text, source text,
        confidence text, "eventId" text, "isReference" boolean)`.execute(tx)
}

/** @returns how many were still open: fewer than asked when somebody closed one in between. */
export async function closeVersions(tx: Tx, { id, at }: Recording, versionIds: readonly string[]): Promise<number> {
  if (versionIds.length === 0) return 0
  const { numUpdatedRows } = await tx
    .updateTable('organization.unit_version')
    .set({ recorded_to: at, closed_by: id })
    .where('id', 'in', versionIds)
    .where('recorded_to', '=', 'infinity')
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Remainders keep what their version told; what is new tells of this. */
export async function writeAmendment(
  tx: Tx,
  recording: Recording,
  { close, add }: Amendment<KnownVersion>,
  told: Told,
): Promise<void> {
  await closeVersions(
    tx,
    recording,
    close.map(({ id }) => id),
  )
  const versions = add.map(({ leftOf, ...version }) => {
    const { legalBasis, source, confidence, eventId, isReference } = leftOf ?? told
    return { ...version, legalBasis, source, confidence, eventId, isReference }
  })
  await addVersions(tx, recording, versions)
}
