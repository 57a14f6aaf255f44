/** The 238 events of 2019 to 2025, recorded one after another over the state of November 2019, give every dated state. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { unitRows } from '../../../../app/catalogues.ts'
import { EVER, heldBefore, holdsOn, STILL } from '../days.ts'
import type { EventParty, EventRow } from '../identity-of-units.ts'
import { type PlacedVersion, placedUnits } from '../placed-units.ts'
import { amend, amended } from './amend.ts'
import { begins, type Change, type EventKind, endedBy } from './change.ts'
import { type Ledger, type UnitFacts, type Version, versionsOn } from './version.ts'
import { whyNotChange } from './why-not.ts'

const rows = await unitRows()
const placed = placedUnits({ ...rows, agencies: [], agencyEvents: [] })
const keys = [...new Set(placed.map(({ unit }) => unit))]
/** Numbers of the units as the catalogue tells them apart: identity is the same rule for both, states are not. */
const idOf = (unit: string | null) => (unit === null ? null : keys.indexOf(unit) + 1)
const KINDS: Readonly<Record<string, EventKind>> = { transfer: 'change_parent', 'reclassify+transfer': 'reclassify' }

const factsOfRow = ({ code, level, kind, name, fullName, parentUnit }: PlacedVersion): UnitFacts => ({
  code,
  level,
  kind,
  name,
  fullName,
  parentId: idOf(parentUnit),
  seat: null,
})
const rowOf = ({ code, fullName }: EventParty, holds: (row: PlacedVersion) => boolean) =>
  placed.find((row) => row.code === code && row.fullName === fullName && holds(row)) as PlacedVersion

/** The event as an official would record it over what is known; null while a unit it needs has not begun yet. */
function changeOf(event: EventRow, ledger: Ledger): Change | null {
  const { day } = event
  const before = event.before.map((party) => idOf(rowOf(party, (row) => heldBefore(row, day)).unit) as number)
  const known = new Set(versionsOn(ledger, day).map(({ unitId }) => unitId))
  const after = event.after
    .map((party) => rowOf(party, (row) => holdsOn(row, day)))
    .map((row) => ({ unitId: idOf(row.unit) as number, ...factsOfRow(row) }))
    .map((unit) => (before.includes(unit.unitId) ? unit : { ...unit, unitId: -unit.unitId }))
  const isKnown = (unitId: number | null) => unitId === null || known.has(unitId)
  if (!after.every(({ parentId }) => isKnown(parentId))) return null
  const sides = { before, after }
  // Those under a unit that ends follow its successor, unless an event of the day moves them themselves.
  const movedByAnother = rows.events
    .filter((other) => other.day === day && other.kind !== 'dissolve' && other !== event)
    .flatMap((other) => other.before.map((party) => idOf(rowOf(party, (row) => heldBefore(row, day)).unit)))
  const children = versionsOn(ledger, day)
    .filter(({ parentId }) => parentId !== null && endedBy(sides).includes(parentId))
    .filter(({ unitId }) => !movedByAnother.includes(unitId))
    .map(({ unitId }) => ({ unitId, parentId: after[0]?.unitId ?? 0 }))
  return { kind: KINDS[event.kind] ?? (event.kind as EventKind), day, ...sides, children, succession: null }
}

/** Those that begin get the numbers they were asked for, as recording gives them theirs. */
function recorded(ledger: Ledger, change: Change): Ledger {
  const own = (unitId: number) => Math.abs(unitId)
  return amended(
    ledger,
    amend(ledger, {
      ...change,
      after: change.after.map((unit) => ({ ...unit, unitId: own(unit.unitId) })),
      children: change.children.map(({ unitId, parentId }) => ({ unitId, parentId: own(parentId) })),
    }),
  )
}

const start: Ledger = placed
  .filter(({ validFrom }) => validFrom === EVER)
  .map((row) => ({ unitId: idOf(row.unit) as number, ...factsOfRow(row), validFrom: EVER, validTo: STILL }))

/** Events of a day wait for one another (a commune for its new province, a code for its bearer); the order is found by asking. */
function replayed(ledger: Ledger, events: readonly EventRow[]): Ledger {
  const waiting: EventRow[] = []
  let known = ledger
  for (const event of events) {
    const change = changeOf(event, known)
    if (change && whyNotChange(known, change).length === 0) known = recorded(known, change)
    else waiting.push(event)
  }
  if (waiting.length === 0) return known
  if (waiting.length === events.length) {
    const [event] = waiting as [EventRow]
    const change = changeOf(event, known)
    throw new Error(`${event.id}: ${change ? JSON.stringify(whyNotChange(known, change)) : 'a parent is missing'}`)
  }
  return replayed(known, waiting)
}

const days = [...new Set(rows.events.map(({ day }) => day))].sort()
const told = (versions: readonly Version[], day: string) => {
  const codeOf = new Map(versions.filter((version) => holdsOn(version, day)).map(({ unitId, code }) => [unitId, code]))
  return versions
    .filter((version) => holdsOn(version, day))
    .map(({ unitId, code, level, fullName, parentId }) =>
      [unitId, code, level, fullName, parentId === null ? '' : codeOf.get(parentId)].join('|'),
    )
    .sort()
}
const byCatalogue: Ledger = placed.map(({ unit, validFrom, validTo, ...row }) => ({
  unitId: idOf(unit) as number,
  validFrom,
  validTo,
  ...factsOfRow({ ...row, unit, validFrom, validTo }),
}))

test('238 events, none of them refused, give the state of each day on which something changed', () => {
  expect(rows.events).toHaveLength(238)
  let ledger = start
  for (const day of days) {
    ledger = replayed(
      ledger,
      rows.events.filter((event) => event.day === day),
    )
    expect(told(ledger, day), day).toEqual(told(byCatalogue, day))
  }
  // What was so before is still so: every state of the past, out of the last ledger.
  for (const day of ['2019-11-30', ...days, '2021-07-01', '2025-06-30', '2030-01-01'])
    expect(told(ledger, day), day).toEqual(told(byCatalogue, day))
  for (const day of ['2021-07-01', '2025-06-30', '2025-07-01']) {
    const list = parse(
      readFileSync(join(import.meta.dirname, `../../../../../db/catalogues/units/bgbn-units-${day}.csv`)),
      {
        columns: true,
      },
    ) as { code: string; full_name: string; parent_code: string }[]
    const codes = told(ledger, day).map((line) => line.split('|'))
    expect(codes.map(([, code, , name, parent]) => `${code}|${name}|${parent}`).sort(), day).toEqual(
      list.map((row) => `${row.code}|${row.full_name}|${row.parent_code}`).sort(),
    )
  }
  expect(ledger.every(({ unitId }) => !begins(unitId))).toBe(true)
})
