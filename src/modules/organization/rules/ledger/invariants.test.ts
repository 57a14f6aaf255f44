/** Whatever is recorded in whatever order: what is known of units never contradicts itself, and what was known stays known. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aSmallProvince, changeOf, DAYS, type Step, steps } from '../../../../../tests/support/random-changes.ts'
import { compareDays, EVER, STILL } from '../days.ts'
import { ABOVE } from '../levels.ts'
import { type Amendment, amend, amended, putInstead } from './amend.ts'
import { type Change, endedBy, successionOf } from './change.ts'
import { factsOf, type Ledger, type Version, versionsOn } from './version.ts'
import { whyNotAmend, whyNotChange, whyNotCorrect } from './why-not.ts'

interface Recorded {
  change: Change
  amendment: Amendment
  before: Ledger
  after: Ledger
}

/** Each step that nothing speaks against is recorded; those that begin get the next numbers. */
function recordedOf(all: readonly Step[], start: Ledger = aSmallProvince): Recorded[] {
  const done: Recorded[] = []
  let [ledger, next] = [start, 100]
  for (const step of all) {
    const asked = changeOf(ledger, step)
    if (!asked || whyNotChange(ledger, asked).length > 0) continue
    const base = next
    const own = (unitId: number) => (unitId < 0 ? base - unitId : unitId)
    next += 10
    const change = {
      ...asked,
      after: asked.after.map((unit) => ({ ...unit, unitId: own(unit.unitId) })),
      children: asked.children.map(({ unitId, parentId }) => ({ unitId, parentId: own(parentId) })),
    }
    const amendment = amend(ledger, change)
    const after = amended(ledger, amendment)
    done.push({ change, amendment, before: ledger, after })
    ledger = after
  }
  return done
}

const EVE = '2024-12-31'
/** Between the days of events nothing changes, so these are all the days there are. */
const days = [EVE, ...DAYS]
const lines = (ledger: Ledger, day: string) =>
  versionsOn(ledger, day)
    .map((unit) => JSON.stringify([unit.unitId, factsOf(unit)]))
    .sort()

/** What is wrong with the ledger, told apart from the rules that are to prevent it. */
function wrongs(ledger: Ledger): string[] {
  return days.flatMap((day) => {
    const units = versionsOn(ledger, day)
    const byId = new Map(units.map((unit) => [unit.unitId, unit]))
    const codes = units.flatMap(({ code }) => code ?? [])
    const reachesTop = (unit: Version | undefined, left = 20): boolean =>
      unit !== undefined && left > 0 && (unit.parentId === null || reachesTop(byId.get(unit.parentId), left - 1))
    return [
      ...(byId.size === units.length ? [] : [`${day}: two truths of one unit`]),
      ...(new Set(codes).size === codes.length ? [] : [`${day}: two bearers of one code`]),
      ...units.flatMap((unit) => {
        const parent = unit.parentId === null ? null : byId.get(unit.parentId)
        if (parent === undefined) return [`${day}: ${unit.fullName} is an orphan`]
        if (parent && !ABOVE[unit.level].includes(parent.level))
          return [`${day}: ${unit.level} ${unit.fullName} under ${parent.level}`]
        return reachesTop(unit) ? [] : [`${day}: ${unit.fullName} is in a circle`]
      }),
    ]
  })
}

const RUNS = { numRuns: 400 }

test('one parent a day, no orphan, no overlap, no circle, no code twice, after any sequence of events', () => {
  let accepted = 0
  const kinds = new Set<string>()
  fc.assert(
    fc.property(steps(25), (all) => {
      const recorded = recordedOf(all)
      accepted += recorded.length
      for (const { change } of recorded) kinds.add(change.kind)
      expect(wrongs(recorded.at(-1)?.after ?? aSmallProvince)).toEqual([])
    }),
    RUNS,
  )
  // The property is about something: events of every kind were recorded, several in each sequence.
  expect(accepted).toBeGreaterThan(RUNS.numRuns * 2)
  expect(kinds.size).toBe(11)
})

test('corrections of any span, among events, keep all of that too', () => {
  let accepted = 0
  fc.assert(
    fc.property(steps(12), steps(12), (events, corrections) => {
      let ledger = recordedOf(events).at(-1)?.after ?? aSmallProvince
      for (const step of corrections) {
        const [change] = changeOf(ledger, { ...step, kind: step.goesOn ? 'reclassify' : 'change_parent' })?.after ?? []
        if (!change) continue
        const { unitId, ...facts } = change
        const span = {
          validFrom: step.day,
          validTo: DAYS.find((day) => day > step.day && step.other % 2 === 0) ?? STILL,
        }
        if (whyNotCorrect(ledger, unitId, span, facts).length > 0) continue
        accepted += 1
        ledger = amended(ledger, putInstead(ledger, unitId, span, facts))
      }
      expect(wrongs(ledger)).toEqual([])
    }),
    RUNS,
  )
  expect(accepted).toBeGreaterThan(RUNS.numRuns)
})

test('an event taken back leaves what was there without it; one that others stand on is refused', () => {
  const outcomes = { last: 0, earlier: 0, refused: 0 }
  fc.assert(
    fc.property(steps(12), fc.nat(), (all, at) => {
      const recorded = recordedOf(all)
      const last = recorded.at(-1)
      const mistaken = recorded[at % Math.max(recorded.length, 1)]
      if (!last || !mistaken) return
      const { close, add } = mistaken.amendment
      const undo: Amendment = { close: add, add: close.map((version) => ({ ...version, leftOf: null })) }
      const isBuiltUpon = !add.every((version) => last.after.includes(version))
      if (isBuiltUpon || whyNotAmend(last.after, undo, EVER).length > 0) {
        outcomes.refused += 1
        expect(mistaken).not.toBe(last)
        return
      }
      const without = amended(last.after, undo)
      expect(wrongs(without)).toEqual([])
      outcomes[mistaken === last ? 'last' : 'earlier'] += 1
      if (mistaken === last) for (const day of days) expect(lines(without, day)).toEqual(lines(last.before, day))
    }),
    RUNS,
  )
  expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(10)
})

test('counts are conserved: on its day an event takes away who ends and adds who begins, and before it nothing changes', () => {
  fc.assert(
    fc.property(steps(25), (all) => {
      for (const { change, before, after } of recordedOf(all)) {
        const begun = change.after.filter(({ unitId }) => !change.before.includes(unitId))
        expect(versionsOn(after, change.day).length).toBe(
          versionsOn(before, change.day).length - endedBy(change).length + begun.length,
        )
        for (const day of days.filter((one) => compareDays(one, change.day) < 0))
          expect(lines(after, day)).toEqual(lines(before, day))
        const concerned = new Set([...change.before, ...change.after, ...change.children].map((of) => idIn(of)))
        const others = (ledger: Ledger) => ledger.filter(({ unitId }) => !concerned.has(unitId))
        expect(others(after)).toEqual(others(before))
      }
    }),
    RUNS,
  )
})
const idIn = (of: number | { unitId: number }) => (typeof of === 'number' ? of : of.unitId)

test('whoever ends is followed by somebody, unless dissolved or turned into something else', () => {
  fc.assert(
    fc.property(steps(25), (all) => {
      for (const { change } of recordedOf(all)) {
        if (change.kind === 'dissolve' || change.kind === 'convert') continue
        const followed = new Set(successionOf(change).map(({ fromId }) => fromId))
        expect(endedBy(change).every((unitId) => followed.has(unitId))).toBe(true)
      }
    }),
    RUNS,
  )
})

interface Row {
  version: Version
  from: number
  to: number
}
/** Recorded time: rows are written once and closed once; what was known after `at` recordings is asked of them. */
function rowsOf(recorded: readonly Pick<Amendment, 'close' | 'add'>[]): Row[] {
  const rows: Row[] = aSmallProvince.map((version) => ({ version, from: 0, to: Number.POSITIVE_INFINITY }))
  const open = (version: Version) =>
    rows.find((row) => row.to === Number.POSITIVE_INFINITY && row.version === version) as Row
  for (const [at, { close, add }] of recorded.entries()) {
    for (const version of close) open(version).to = at + 1
    rows.push(...add.map((version) => ({ version, from: at + 1, to: Number.POSITIVE_INFINITY })))
  }
  return rows
}
const knownAt = (rows: readonly Row[], at: number): Ledger =>
  rows.filter(({ from, to }) => from <= at && at < to).map(({ version }) => version)

test('what was known at a time is the same whatever is recorded later, for every day', () => {
  fc.assert(
    fc.property(steps(15), (all) => {
      const recorded = recordedOf(all)
      const rows = rowsOf(recorded.map(({ amendment }) => amendment))
      for (const [at, { after }] of recorded.entries())
        for (const day of days) expect(lines(knownAt(rows, at + 1), day)).toEqual(lines(after, day))
      for (const day of days) expect(lines(knownAt(rows, 0), day)).toEqual(lines(aSmallProvince, day))
    }),
    RUNS,
  )
})
