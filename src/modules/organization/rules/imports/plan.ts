/** What recording a list would make known: what begins, changes, ends, is as it is; what stands in the way, row by row. */
import { formatDay } from '../../../../shared/dates.ts'
import type { OrganizationReason } from '../../refusals.vi.ts'
import { compareDays, STILL } from '../days.ts'
import { shapeOf } from '../facts/facts.ts'
import { type Amendment, putInstead } from '../ledger/amend.ts'
import { type HeirOf, lineOf } from '../ledger/line.ts'
import { factsOf, sameFacts, type UnitFacts, type Version, versionsOn } from '../ledger/version.ts'
import { codesOf, whyNotAmend } from '../ledger/why-not.ts'
import { ABOVE } from '../levels.ts'
import { type Found, finderOf, isOutside } from './find.ts'
import type { Count, WantedRow } from './rows.ts'

export type Fate = 'new' | 'changed' | 'same' | 'outside' | 'wrong'

export interface PlannedRow {
  row: number
  fate: Fate
  /** Negative: a unit that begins. Null where no unit was made out. */
  unitId: number | null
  facts: UnitFacts | null
  before: UnitFacts | null
  counts: { households: number | null; population: number | null }
  reasons: OrganizationReason[]
}

export interface Plan<V extends Version = Version> {
  rows: PlannedRow[]
  /** Of a whole list: units in force that it leaves out. */
  ended: V[]
  amendment: Amendment<V>
  /** What contradicts what is known and belongs to no row. */
  reasons: OrganizationReason[]
}

export interface Asked {
  /** The first day on which it is so. */
  day: string
  /** Under whom a unit stands that the file puts under nobody. */
  underId: number | null
  /** The list has every unit of its levels under the units it names: others of them end. */
  isWhole: boolean
  /** What is known of households and population on the day. */
  countOf: (unitId: number, fact: 'households' | 'population') => number | null
  /** Who follows the parent of a unit told of late. */
  heirOf: HeirOf
}

/** Only what is told of units of the level: of a school nobody counts households. */
function countsOf({ level, households, population }: WantedRow): PlannedRow['counts'] {
  const told = (fact: 'households' | 'population', count: Count) =>
    count === 'wrong' || level === null || !shapeOf(fact).levels.includes(level) ? null : count
  return { households: told('households', households), population: told('population', population) }
}

const wrongCount = (count: Count, column: string): OrganizationReason[] =>
  count === 'wrong' ? [{ reason: 'organization.import-count', params: { column } }] : []

function planRow(wanted: WantedRow, found: Found, asked: Asked): PlannedRow {
  const counts = countsOf(wanted)
  const { row, level, code, kind, name, fullName } = wanted
  const wrong = (...reasons: OrganizationReason[]): PlannedRow => ({
    row,
    fate: 'wrong',
    unitId: null,
    facts: null,
    before: null,
    counts,
    reasons,
  })
  if (level === null) return wrong({ reason: 'organization.import-level', params: { name: fullName } })
  const badCounts = [...wrongCount(wanted.households, 'Số hộ'), ...wrongCount(wanted.population, 'Dân số')]
  if (badCounts.length > 0) return wrong(...badCounts)
  if ('reason' in found) return wrong(found)
  const { unit, unitId, parentId } = found
  if (!unit) {
    if (parentId === null && ABOVE[level].length > 0)
      return wrong({ reason: 'organization.parent-missing', params: { name: fullName } })
    const facts = { code, level, kind, name, fullName, parentId, seat: wanted.seat }
    const form = codesOf([{ unitId, ...facts }])
    if (form.length > 0) return wrong(...form)
    return { row, fate: 'new', unitId, facts, before: null, counts, reasons: [] }
  }
  const before = factsOf(unit)
  const facts = {
    level,
    name,
    fullName,
    code: code ?? before.code,
    kind: kind || before.kind,
    parentId: parentId ?? before.parentId,
    seat: wanted.seat ?? before.seat,
  }
  const form = codesOf([{ unitId: unit.unitId, ...facts }])
  if (form.length > 0) return wrong(...form)
  const isCounted = (['households', 'population'] as const).every(
    (fact) => counts[fact] === null || counts[fact] === asked.countOf(unit.unitId, fact),
  )
  const fate = sameFacts(before, facts) && isCounted ? 'same' : 'changed'
  return { row, fate, unitId: unit.unitId, facts, before, counts, reasons: [] }
}

/** A unit that two rows mean is meant by the first; the others say so. */
function eachOnce(rows: readonly PlannedRow[]): PlannedRow[] {
  const first = new Map<number, number>()
  return rows.map((planned) => {
    const { unitId, row, facts } = planned
    if (unitId === null) return planned
    const other = first.get(unitId)
    if (other === undefined) {
      first.set(unitId, row)
      return planned
    }
    const params = { name: facts?.fullName ?? '', row: other + 1 }
    return { ...planned, fate: 'wrong', reasons: [{ reason: 'organization.import-twice', params }] }
  })
}

/** Units in force of the levels of the file, under the parents it names, that it leaves out. */
function leftOut<V extends Version>(inForce: readonly V[], rows: readonly PlannedRow[]): V[] {
  const named = new Set(rows.map(({ unitId }) => unitId))
  const places = new Set(rows.flatMap(({ facts }) => (facts ? [`${facts.level} ${facts.parentId}`] : [])))
  return inForce.filter(({ unitId, level, parentId }) => !named.has(unitId) && places.has(`${level} ${parentId}`))
}

function laterOf(ledger: readonly Version[], { unitId, facts }: PlannedRow, day: string): OrganizationReason[] {
  const later = ledger.find((version) => version.unitId === unitId && compareDays(version.validFrom, day) > 0)
  if (!later) return []
  const params = { name: facts?.fullName ?? '', later: formatDay(later.validFrom), day: formatDay(day) }
  return [{ reason: 'organization.later-change', params }]
}

function amendmentOf<V extends Version>(
  ledger: readonly V[],
  rows: readonly PlannedRow[],
  ended: readonly V[],
  { day, heirOf }: Pick<Asked, 'day' | 'heirOf'>,
): Amendment<V> {
  const validTo = new Map(versionsOn(ledger, day).map((version) => [version.unitId, version.validTo]))
  const parts = [
    ...rows.flatMap(({ fate, unitId, facts, before }): Amendment<V>[] => {
      if (unitId === null || facts === null || (fate !== 'new' && fate !== 'changed')) return []
      if (fate === 'new') {
        return [{ close: [], add: lineOf(ledger, heirOf, { unitId, ...facts }, day) }]
      }
      // Only its counts may be others: then no version of it is.
      if (before && sameFacts(before, facts)) return []
      return [putInstead(ledger, unitId, { validFrom: day, validTo: validTo.get(unitId) ?? STILL }, facts)]
    }),
    ...ended.map((unit) => putInstead(ledger, unit.unitId, { validFrom: day, validTo: unit.validTo }, null)),
  ]
  return { close: parts.flatMap(({ close }) => close), add: parts.flatMap(({ add }) => add) }
}

/** What contradicts what is known, at the rows it is about; what is about no row stays apart. */
function placed(rows: readonly PlannedRow[], reasons: readonly OrganizationReason[]) {
  const isAbout = ({ facts }: PlannedRow, { params }: OrganizationReason) =>
    facts !== null && (params?.code === undefined ? params?.name === facts.fullName : params.code === facts.code)
  const apart = reasons.filter((reason) => !rows.some((row) => isAbout(row, reason)))
  const told = rows.map((row) => {
    const own = reasons.filter((reason) => (row.fate === 'new' || row.fate === 'changed') && isAbout(row, reason))
    return own.length === 0 ? row : { ...row, fate: 'wrong' as const, reasons: own }
  })
  return { told, apart }
}

/** @param ledger what is known of the province's own units. */
export function planOf<V extends Version>(ledger: readonly V[], wanted: readonly WantedRow[], asked: Asked): Plan<V> {
  const { day } = asked
  const inForce = ledger.filter((version) => versionsOn([version], day).length > 0)
  const find = finderOf(inForce, wanted, asked.underId)
  const all = wanted.map(
    (row): PlannedRow =>
      isOutside(row, inForce)
        ? { row: row.row, fate: 'outside', unitId: null, facts: null, before: null, counts: countsOf(row), reasons: [] }
        : planRow(row, find(row), asked),
  )
  const once = eachOnce(all).map((row): PlannedRow => {
    const reasons = row.fate === 'changed' ? laterOf(ledger, row, day) : []
    return reasons.length > 0 ? { ...row, fate: 'wrong', reasons } : row
  })
  const ended = asked.isWhole ? leftOut(inForce, once) : []
  // Who stands under a unit that may not begin may not begin either: looked at again until nothing more falls.
  for (let rows = once; ; ) {
    const amendment = amendmentOf(ledger, rows, ended, asked)
    const { told, apart } = placed(rows, whyNotAmend(ledger, amendment, day))
    if (told.every(({ fate }, at) => fate === rows[at]?.fate)) return { rows, ended, amendment, reasons: apart }
    rows = told
  }
}
