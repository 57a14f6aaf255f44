/** Rows of the catalogues put in their place: which unit each version is of, under which unit it stood, who took part in what. */
import { heldBefore, holdsOn } from './days.ts'
import { type EventRow, identityOfUnits, type VersionRow } from './identity-of-units.ts'

export interface AgencyRow {
  id: string
  provinceCode: string
  name: string
  kind: string
  validFrom: string
  validTo: string
  confidence: string
  legalBasis: string | null
  source: string
}

export interface AgencyEventRow {
  day: string
  kind: string
  before: readonly string[]
  after: readonly string[]
  legalBasis: string | null
  source: string
  note: string | null
}

export interface PlaceableRows {
  versions: readonly VersionRow[]
  events: readonly EventRow[]
  agencies: readonly AgencyRow[]
  agencyEvents: readonly AgencyEventRow[]
}

export interface PlacedVersion extends Omit<VersionRow, 'parentCode' | 'code'> {
  code: string | null
  /** Key of the unit, the same in all its versions. */
  unit: string
  parentUnit: string | null
  legalBasis: string | null
  source: string
  confidence: string
}

export interface PlacedEvent {
  id: string
  day: string
  kind: string
  legalBasis: string | null
  source: string | null
  note: string | null
  parties: readonly { side: 'before' | 'after'; unit: string }[]
}

/** What every dated list of the two provinces goes back to; which copies were read is told in db/catalogues/units. */
const CATALOGUE = 'Danh mục các đơn vị hành chính (Cục Thống kê)'

const AGENCY_KINDS: Record<string, string> = {
  so: 'Sở',
  ban: 'Ban',
  van_phong: 'Văn phòng',
  thanh_tra: 'Thanh tra',
  ban_quan_ly: 'Ban quản lý',
}

/** The unit that bore the code on the first day of the version: parents exist before their children do. */
function parentOf(row: VersionRow, versions: readonly VersionRow[]): VersionRow | null {
  if (row.parentCode === null) return null
  const parent = versions.find(
    (other) =>
      other.code === row.parentCode &&
      other.level !== 'commune' &&
      other.level !== row.level &&
      holdsOn(other, row.validFrom),
  )
  if (!parent) throw new Error(`no unit ${row.parentCode} above ${row.key}`)
  return parent
}

function placedVersion(row: VersionRow, rows: PlaceableRows, unitOf: ReadonlyMap<string, string>): PlacedVersion {
  const parent = parentOf(row, rows.versions)
  const event = rows.events.find(
    ({ day, after }) =>
      day === row.validFrom && after.some((party) => party.code === row.code && party.fullName === row.fullName),
  )
  return {
    ...row,
    unit: unitOf.get(row.key) as string,
    parentUnit: parent && (unitOf.get(parent.key) as string),
    legalBasis: event?.legalBasis ?? null,
    source: CATALOGUE,
    confidence: 'confirmed',
  }
}

/** Agencies stand under the province of their time. */
function placedAgency(
  agency: AgencyRow,
  versions: readonly VersionRow[],
  unitOf: ReadonlyMap<string, string>,
): PlacedVersion {
  const province = versions.find(
    (row) => row.level === 'province' && row.code === agency.provinceCode && holdsOn(row, agency.validFrom),
  )
  if (!province) throw new Error(`no province ${agency.provinceCode} above ${agency.id}`)
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
    legalBasis: agency.legalBasis,
    source: agency.source,
    confidence: agency.confidence,
  }
}

/** @throws when a parent is not there on the first day of its child. */
export function placedUnits(rows: PlaceableRows): PlacedVersion[] {
  const unitOf = identityOfUnits(rows.versions, rows.events)
  return [
    ...rows.versions.map((row) => placedVersion(row, rows, unitOf)),
    ...rows.agencies.map((agency) => placedAgency(agency, rows.versions, unitOf)),
  ]
}

/** @throws when an event names what was not there on its eve, or is not there on its day. */
export function placedEvents(rows: PlaceableRows, placed: readonly PlacedVersion[]): PlacedEvent[] {
  const sides = ['before', 'after'] as const
  const partyOf = (id: string, day: string, side: 'before' | 'after', fits: (row: PlacedVersion) => boolean) => {
    const found = placed.find((row) => fits(row) && (side === 'before' ? heldBefore(row, day) : holdsOn(row, day)))
    if (!found) throw new Error(`event ${id} names a unit that was not there ${side} it`)
    return { side, unit: found.unit }
  }
  return [
    ...rows.events.map(({ before, after, ...event }) => ({
      ...event,
      // Read from the resolutions themselves, which are their legal basis.
      source: null,
      parties: sides.flatMap((side) =>
        (side === 'before' ? before : after).map((party) =>
          partyOf(event.id, event.day, side, (row) => row.code === party.code && row.fullName === party.fullName),
        ),
      ),
    })),
    ...rows.agencyEvents.map(({ before, after, ...event }, at) => {
      const id = `agency-${event.day}-${String(at + 1).padStart(3, '0')}`
      return {
        ...event,
        id,
        parties: sides.flatMap((side) =>
          (side === 'before' ? before : after).map((key) => partyOf(id, event.day, side, (row) => row.key === key)),
        ),
      }
    }),
  ]
}
