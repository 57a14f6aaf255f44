/** Loads real units with their dates: the two provinces in every version, their agencies, the national lists for reference. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { type EventRow, identityOfUnits, type VersionRow } from '../rules/identity-of-units.ts'

export interface AgencyRow {
  id: string
  provinceCode: string
  name: string
  kind: string
  validFrom: string
  validTo: string
  confidence: string
  sources: string
}

export interface AgencyEventRow {
  day: string
  kind: string
  before: readonly string[]
  after: readonly string[]
  legalBasis: string
  note: string | null
}

export interface ReferenceRow {
  edition: string
  code: string
  level: string
  kind: string
  name: string
  fullName: string
  parentCode: string | null
}

export interface UnitRows {
  versions: readonly VersionRow[]
  events: readonly EventRow[]
  agencies: readonly AgencyRow[]
  agencyEvents: readonly AgencyEventRow[]
  references: readonly ReferenceRow[]
}

interface Placed extends Omit<VersionRow, 'parentCode' | 'code'> {
  code: string | null
  unit: string
  parentUnit: string | null
  legalBasis: string | null
  confidence: string
}

/** The unit that bore the code on the first day of the version: parents exist before their children do. */
function parentOf(
  row: VersionRow,
  versions: readonly VersionRow[],
  unitOf: ReadonlyMap<string, string>,
): string | null {
  if (row.parentCode === null) return null
  const parent = versions.find(
    (other) =>
      other.code === row.parentCode && other.level !== 'commune' && other.level !== row.level && overlaps(other, row),
  )
  if (!parent) throw new Error(`no unit ${row.parentCode} above ${row.key}`)
  return unitOf.get(parent.key) as string
}

const early = (day: string) => (day === '-infinity' ? '0000' : day)
const late = (day: string) => (day === 'infinity' ? '9999' : day)
const overlaps = (a: VersionRow, b: VersionRow) =>
  early(a.validFrom) <= early(b.validFrom) && early(b.validFrom) < late(a.validTo)

function placed({ versions, events }: UnitRows): Placed[] {
  const unitOf = identityOfUnits(versions, events)
  return versions.map((row) => {
    const event = events.find(
      (candidate) =>
        candidate.day === row.validFrom &&
        candidate.after.some((party) => party.code === row.code && party.fullName === row.fullName),
    )
    return {
      ...row,
      unit: unitOf.get(row.key) as string,
      parentUnit: parentOf(row, versions, unitOf),
      legalBasis: event?.legalBasis ?? null,
      confidence: 'confirmed',
    }
  })
}

const AGENCY_KINDS: Record<string, string> = {
  so: 'Sở',
  ban: 'Ban',
  van_phong: 'Văn phòng',
  thanh_tra: 'Thanh tra',
  ban_quan_ly: 'Ban quản lý',
}

/** Agencies stand under the province of their time. */
function placedAgencies({ agencies, versions, events }: UnitRows): Placed[] {
  const unitOf = identityOfUnits(versions, events)
  return agencies.map((agency) => {
    const day = agency.validFrom === '-infinity' ? '2019-12-01' : agency.validFrom
    const province = versions.find(
      (row) =>
        row.level === 'province' &&
        row.code === agency.provinceCode &&
        early(row.validFrom) <= day &&
        day < late(row.validTo),
    )
    if (!province) throw new Error(`no province ${agency.provinceCode} on ${day} for ${agency.id}`)
    const kind = AGENCY_KINDS[agency.kind]
    if (!kind) throw new Error(`an agency of unknown kind: ${agency.kind}`)
    return {
      key: agency.id,
      unit: agency.id,
      code: null,
      level: 'department',
      kind,
      name: agency.name,
      fullName: agency.name,
      parentUnit: unitOf.get(province.key) as string,
      validFrom: agency.validFrom,
      validTo: agency.validTo,
      legalBasis: agency.sources,
      confidence: agency.confidence,
    }
  })
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

async function insertEvents(
  tx: Tx,
  rows: UnitRows,
  idOf: ReadonlyMap<string, number>,
  all: readonly Placed[],
): Promise<void> {
  const unitAt = (code: string, fullName: string, day: string, side: 'before' | 'after') => {
    const found =
      all.find(
        (row) =>
          row.code === code &&
          row.fullName === fullName &&
          (side === 'after'
            ? row.validFrom === day
            : row.validTo === day || (early(row.validFrom) < day && day < late(row.validTo))),
      ) ??
      all.find(
        (row) =>
          row.code === code && row.fullName === fullName && early(row.validFrom) <= day && day < late(row.validTo),
      )
    return found && idOf.get(found.unit)
  }
  const events = [
    ...rows.events.map((event) => ({
      ...event,
      parties: (['before', 'after'] as const).flatMap((side) =>
        event[side].map((party) => ({ side, unitId: unitAt(party.code, party.fullName, event.day, side) })),
      ),
    })),
    ...rows.agencyEvents.map((event, at) => ({
      ...event,
      id: `agency-${event.day}-${String(at + 1).padStart(3, '0')}`,
      parties: (['before', 'after'] as const).flatMap((side) =>
        event[side].map((id) => ({ side, unitId: idOf.get(id) })),
      ),
    })),
  ]
  await tx
    .insertInto('organization.unit_event')
    .values(
      events.map((event) => ({
        id: event.id,
        day: event.day,
        kind: event.kind,
        legal_basis: event.legalBasis,
        note: event.note,
      })),
    )
    .execute()
  const parties = events.flatMap((event) =>
    event.parties
      .filter((party) => party.unitId !== undefined)
      .map((party) => ({ event_id: event.id, side: party.side, unit_id: party.unitId as number })),
  )
  for (let at = 0; at < parties.length; at += 1_000) {
    await tx
      .insertInto('organization.unit_event_party')
      .values(parties.slice(at, at + 1_000))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

/** Safe to run at each start: units that are there are left as they are. */
export async function loadUnits(tx: Tx, rows: UnitRows): Promise<void> {
  const present = await tx.selectFrom('organization.unit').select('id').limit(1).executeTakeFirst()
  if (present) return
  const all = [...placed(rows), ...placedAgencies(rows)]
  const idOf = await insertUnits(tx, [...new Set(all.map((row) => row.unit))])
  const versions = all.map((row) => ({
    unit_id: idOf.get(row.unit) as number,
    code: row.code,
    level: row.level,
    kind: row.kind,
    name: row.name,
    full_name: row.fullName,
    parent_id: row.parentUnit === null ? null : (idOf.get(row.parentUnit) as number),
    valid_from: row.validFrom,
    valid_to: row.validTo,
    legal_basis: row.legalBasis,
    confidence: row.confidence as 'confirmed',
  }))
  for (let at = 0; at < versions.length; at += 500)
    await tx
      .insertInto('organization.unit_version')
      .values(versions.slice(at, at + 500))
      .execute()
  await insertEvents(tx, rows, idOf, all)
  for (let at = 0; at < rows.references.length; at += 5_000) {
    await sql`insert into organization.reference_unit (edition, code, level, kind, name, full_name, parent_code)
      select * from json_to_recordset(${JSON.stringify(
        rows.references.slice(at, at + 5_000).map((row) => ({
          edition: row.edition,
          code: row.code,
          level: row.level,
          kind: row.kind,
          name: row.name,
          full_name: row.fullName,
          parent_code: row.parentCode,
        })),
      )}::json)
      as row (edition date, code text, level text, kind text, name text, full_name text, parent_code text)`.execute(tx)
  }
}
