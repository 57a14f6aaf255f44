/** Rows of the catalogues put in their place: which unit each version is of, under which unit it stood, who took part in what. */
import { heldBefore, holdsOn } from './days.ts'
import { type EventParty, type EventRow, identityOfUnits, type VersionRow } from './identity-of-units.ts'

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
  /** The event that began it, where one is known. */
  eventId: string | null
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
  parties: readonly PlacedParty[]
  follows: readonly { from: string; to: string; coverage: 'full' | 'partial' }[]
}

interface PlacedParty {
  side: 'before' | 'after'
  unit: string
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
    eventId: event?.id ?? null,
    legalBasis: event?.legalBasis ?? null,
    source: CATALOGUE,
    confidence: 'confirmed',
  }
}

/** Agencies stand under the province of their time. */
function placedAgency(
  agency: AgencyRow,
  { versions, agencyEvents }: PlaceableRows,
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
    eventId:
      agencyEvents
        .map((event, at) => ({ ...event, id: agencyEventId(event, at) }))
        .find(({ day, after }) => day === agency.validFrom && after.includes(agency.id))?.id ?? null,
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
    ...rows.agencies.map((agency) => placedAgency(agency, rows, unitOf)),
  ]
}

const agencyEventId = ({ day }: AgencyEventRow, at: number) => `agency-${day}-${String(at + 1).padStart(3, '0')}`

/** Everyone after follows everyone before, in part when there are several; where only a boundary moved, each goes on as itself. */
function followsOf(kind: string, parties: readonly PlacedParty[]): PlacedEvent['follows'] {
  const side = (wanted: PlacedParty['side']) => parties.filter((party) => party.side === wanted)
  const isMoved = kind === 'boundary_adjustment'
  const coverage = !isMoved && side('after').length > 1 ? 'partial' : 'full'
  return side('before').flatMap((from) =>
    side('after')
      .filter((to) => !isMoved || from.unit === to.unit)
      .map((to) => ({ from: from.unit, to: to.unit, coverage })),
  )
}

/** @throws when an event names what was not there on its eve, or is not there on its day. */
export function placedEvents(rows: PlaceableRows, placed: readonly PlacedVersion[]): PlacedEvent[] {
  const sides = ['before', 'after'] as const
  const partyOf = (id: string, day: string, side: PlacedParty['side'], fits: Fits) => {
    const found = placed.find((row) => fits(row) && (side === 'before' ? heldBefore(row, day) : holdsOn(row, day)))
    if (!found) throw new Error(`event ${id} names a unit that was not there ${side} it`)
    return { side, unit: found.unit }
  }
  const parties = (id: string, day: string, before: readonly Fits[], after: readonly Fits[]) =>
    sides.flatMap((side) => (side === 'before' ? before : after).map((fits) => partyOf(id, day, side, fits)))
  const units = rows.events.map(({ before, after, ...event }) => {
    const fits =
      (party: EventParty): Fits =>
      (row) =>
        row.code === party.code && row.fullName === party.fullName
    // Read from the resolutions themselves, which are their legal basis.
    return { ...event, source: null, parties: parties(event.id, event.day, before.map(fits), after.map(fits)) }
  })
  const agencies = rows.agencyEvents.map(({ before, after, ...event }, at) => {
    const id = agencyEventId({ ...event, before, after }, at)
    const fits =
      (key: string): Fits =>
      (row) =>
        row.key === key
    return { ...event, id, parties: parties(id, event.day, before.map(fits), after.map(fits)) }
  })
  return [...units, ...agencies].map((event) => ({ ...event, follows: followsOf(event.kind, event.parties) }))
}

type Fits = (row: PlacedVersion) => boolean
