/** The units of the other provinces, out of the national lists of before and after 1 July 2025 and the table between them. */
import { fold } from '../../../shared/vietnamese.ts'
import { STILL } from './days.ts'
import type { Level } from './levels.ts'
import type { PlacedEvent, PlacedVersion } from './placed-units.ts'

/** A line of a national list. */
export interface ListRow {
  code: string
  level: Level
  kind: string
  name: string
  fullName: string
  parentCode: string | null
}

/** One old commune (or island district without communes) and one new unit that has it, or part of it. */
export interface MappingRow {
  oldCode: string
  newCode: string
  coverage: 'full' | 'partial'
  evidence: string
}

/** A unit raised after 1 July 2025. */
export interface LaterRow {
  code: string
  newKind: string
  day: string
  legalBasis: string
}

export interface NationRows {
  before: readonly ListRow[]
  after: readonly ListRow[]
  mapping: readonly MappingRow[]
  provinces: readonly { oldCode: string; newCode: string }[]
  later: readonly LaterRow[]
}

/** The first list is of this day: what was before it is not known here. */
const FIRST_DAY = '2025-06-30'
const MERGER = '2025-07-01'
/** Known in every version, with their agencies (rules/placed-units). */
const OWN_BEFORE = new Set(['24', '27'])
const OWN_AFTER = new Set(['24'])

/** One resolution a province; which of them is told by the gazette, not by the table. */
const OF_COMMUNES = '1654–1687/NQ-UBTVQH15'
const OF_PROVINCES = '202/2025/QH15'
const LIST = (day: string) => `Danh mục các đơn vị hành chính ${day} (Cục Thống kê)`
const MAPPINGS = 'Bảng đối chiếu dvhcvn/20250701 và vietnamadminunits'
const EVIDENCE: Readonly<Record<string, string | null>> = {
  two_sources: null,
  two_sources_intersection: 'chỉ lấy phần hai bảng đối chiếu cùng nêu',
  adjudicated_from_resolution_text: 'hai bảng đối chiếu khác nhau, lấy theo lời văn nghị quyết',
  district_without_communes: 'huyện đảo không có đơn vị cấp xã',
}

const oldKey = (code: string) => `vn-${code}@${FIRST_DAY}`
const newKey = (code: string) => `vn-${code}@${MERGER}`

/** The province above, however many steps up. */
function provinceCodeOf(row: ListRow, byCode: ReadonlyMap<string, ListRow>): string {
  const parent = row.parentCode === null ? undefined : byCode.get(row.parentCode)
  return parent ? provinceCodeOf(parent, byCode) : row.code
}

function othersOf(list: readonly ListRow[], own: ReadonlySet<string>): Map<string, ListRow> {
  const byCode = new Map(list.map((row) => [row.code, row]))
  return new Map(list.filter((row) => !own.has(provinceCodeOf(row, byCode))).map((row) => [row.code, row]))
}

interface Sides {
  before: ReadonlyMap<string, ListRow>
  after: ReadonlyMap<string, ListRow>
  /** What each new unit has of old ones. */
  sources: ReadonlyMap<string, readonly MappingRow[]>
}

function sidesOf({ before, after, mapping, provinces }: NationRows): Sides {
  const sides = { before: othersOf(before, OWN_BEFORE), after: othersOf(after, OWN_AFTER) }
  const merged = provinces.map((row) => ({ ...row, coverage: 'full', evidence: 'two_sources' }) as const)
  const known = [...mapping, ...merged].filter(({ newCode }) => sides.after.has(newCode))
  const lost = known.find(({ oldCode }) => !sides.before.has(oldCode))
  if (lost) throw new Error(`${lost.newCode} has something of ${lost.oldCode}, which is not on the list before`)
  return { ...sides, sources: Map.groupBy(known, ({ newCode }) => newCode) }
}

/** A unit goes on when it is all there is of the new one and keeps its kind and name, however that is spelled (Thuận Hoà, Thuận Hòa). */
function goesOnAs({ before, sources }: Sides, row: ListRow): ListRow | null {
  const [source, ...others] = sources.get(row.code) ?? []
  const old = source && before.get(source.oldCode)
  if (!old || others.length > 0 || source.coverage === 'partial') return null
  return old.kind === row.kind && fold(old.name) === fold(row.name) ? old : null
}

function eventOf(sides: Sides, row: ListRow): PlacedEvent | null {
  const sources = sides.sources.get(row.code) ?? []
  const goesOn = goesOnAs(sides, row)
  if (goesOn && row.level === 'province') return null
  const to = goesOn ? oldKey(goesOn.code) : newKey(row.code)
  const isWhole = sources.length > 1 && sources.every(({ coverage }) => coverage === 'full')
  const doubts = sources.flatMap(({ oldCode, evidence }) => {
    const said = EVIDENCE[evidence]
    if (said === undefined) throw new Error(`evidence of ${oldCode} is of an unknown kind: ${evidence}`)
    return said === null ? [] : [`${sides.before.get(oldCode)?.fullName}: ${said}`]
  })
  return {
    id: `vn-${MERGER}-${row.code}`,
    day: MERGER,
    kind: goesOn ? 'transfer' : isWhole ? 'merge' : 'rearrange',
    legalBasis: row.level === 'province' ? OF_PROVINCES : OF_COMMUNES,
    source: MAPPINGS,
    note: doubts.length > 0 ? doubts.join('; ') : null,
    parties: [
      ...sources.map(({ oldCode }) => ({ side: 'before' as const, unit: oldKey(oldCode) })),
      { side: 'after', unit: to },
    ],
    follows: sources.map(({ oldCode, coverage }) => ({ from: oldKey(oldCode), to, coverage })),
  }
}

/** Districts end; an island district becomes a special zone by an event of its own. */
function endOf(row: ListRow): PlacedEvent {
  return {
    id: `vn-${MERGER}-huyen-${row.code}`,
    day: MERGER,
    kind: 'dissolve',
    source: LIST('ngày 01/7/2025'),
    legalBasis: `${OF_COMMUNES}; ${OF_PROVINCES}`,
    note: 'Kết thúc hoạt động đơn vị hành chính cấp huyện',
    parties: [{ side: 'before', unit: oldKey(row.code) }],
    follows: [],
  }
}

const version = (
  row: ListRow,
  of: Pick<PlacedVersion, 'unit' | 'parentUnit' | 'validFrom' | 'validTo' | 'source'> & { event: PlacedEvent | null },
): PlacedVersion => {
  const { event, ...placed } = of
  const { code, level, kind, name, fullName } = row
  return {
    key: `vn-${code}@${of.validFrom}`,
    code,
    level,
    kind,
    name,
    fullName,
    ...placed,
    eventId: event?.id ?? null,
    legalBasis: event?.legalBasis ?? null,
    confidence: 'confirmed',
  }
}

/** @throws when a row of the table names what is on neither list. */
export function placedNation(rows: NationRows): { versions: PlacedVersion[]; events: PlacedEvent[] } {
  const sides = sidesOf(rows)
  const unitOf = (row: ListRow) => {
    const goesOn = goesOnAs(sides, row)
    return goesOn ? oldKey(goesOn.code) : newKey(row.code)
  }
  const parentOf = (row: ListRow) => {
    const parent = row.parentCode === null ? undefined : sides.after.get(row.parentCode)
    return parent ? unitOf(parent) : null
  }
  const events = new Map<string, PlacedEvent>()
  const unchanged = new Set<string>()
  const now = [...sides.after.values()].flatMap((row) => {
    const event = eventOf(sides, row)
    if (event) events.set(event.id, event)
    else unchanged.add(oldKey(row.code))
    const raised = rows.later.find(({ code }) => code === row.code)
    const first = version(row, {
      unit: unitOf(row),
      parentUnit: parentOf(row),
      event,
      validFrom: event ? MERGER : FIRST_DAY,
      validTo: raised?.day ?? STILL,
      source: LIST('ngày 01/7/2025'),
    })
    return raised ? [first, ...raisedOf(first, row, raised, events)] : [first]
  })
  const followed = new Set([...events.values()].flatMap(({ follows }) => follows.map(({ from }) => from)))
  const was = [...sides.before.values()]
    .filter((row) => !unchanged.has(oldKey(row.code)))
    .map((row) => {
      if (row.level === 'district' && !followed.has(oldKey(row.code))) {
        const end = endOf(row)
        events.set(end.id, end)
      }
      return version(row, {
        unit: oldKey(row.code),
        parentUnit: row.parentCode === null ? null : oldKey(row.parentCode),
        event: null,
        validFrom: FIRST_DAY,
        validTo: MERGER,
        source: LIST('ngày 30/6/2025'),
      })
    })
  return { versions: [...was, ...now], events: [...events.values()] }
}

function raisedOf(
  first: PlacedVersion,
  row: ListRow,
  { newKind, day, legalBasis }: LaterRow,
  events: Map<string, PlacedEvent>,
): PlacedVersion[] {
  const event: PlacedEvent = {
    id: `vn-${day}-${row.code}`,
    day,
    kind: 'reclassify',
    legalBasis,
    source: null,
    note: null,
    parties: (['before', 'after'] as const).map((side) => ({ side, unit: first.unit })),
    follows: [{ from: first.unit, to: first.unit, coverage: 'full' }],
  }
  events.set(event.id, event)
  const raised = { ...row, kind: newKind, fullName: `${newKind} ${row.name}` }
  const { unit, parentUnit, source } = first
  return [version(raised, { unit, parentUnit, source, validFrom: day, validTo: STILL, event })]
}
