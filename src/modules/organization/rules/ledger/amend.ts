/** What an event makes of the ledger: which versions are known differently from now on, and what is known instead. */
import { compareDays, holdsOn, overlaps, type Span, STILL } from '../days.ts'
import { allEndedBy, type Change } from './change.ts'
import { goesAlong, type HeirOf, lineOf, NO_HEIRS } from './line.ts'
import { type Added, factsOf, type Ledger, sameFacts, type UnitFacts, type Version } from './version.ts'

export interface Amendment<V extends Version = Version> {
  close: readonly V[]
  add: readonly Added<V>[]
}

const added = <V extends Version>(unitId: number, facts: UnitFacts, span: Span, leftOf: V | null): Added<V> => ({
  unitId,
  ...factsOf(facts),
  validFrom: span.validFrom,
  validTo: span.validTo,
  leftOf,
})

/** What of the version lies outside the span. */
function remainders<V extends Version>(version: V, span: Span): Added<V>[] {
  const left: Added<V>[] = []
  const keep = (part: Span) => left.push(added(version.unitId, version, part, version))
  if (compareDays(version.validFrom, span.validFrom) < 0)
    keep({ validFrom: version.validFrom, validTo: span.validFrom })
  if (compareDays(span.validTo, version.validTo) < 0) keep({ validFrom: span.validTo, validTo: version.validTo })
  return left
}

/** In the span the unit is so, whatever was known of it; null: it was not there at all. */
export function putInstead<V extends Version>(
  ledger: readonly V[],
  unitId: number,
  span: Span,
  facts: UnitFacts | null,
): Amendment<V> {
  const close = ledger.filter((version) => version.unitId === unitId && overlaps(version, span))
  const add = close.flatMap((version) => remainders(version, span))
  return { close, add: joined(facts === null ? add : [...add, added<V>(unitId, facts, span, null)]) }
}

/**
 * @param ledger what is known of the units concerned, and of their children.
 * @param change one that `whyNotChange` has nothing against; a unit is changed up to where its version in force ends.
 * @param heirOf who follows the parent of a unit told of late.
 */
export function amend<V extends Version>(
  ledger: readonly V[],
  change: Change,
  heirOf: HeirOf = NO_HEIRS,
): Amendment<V> {
  const { day } = change
  const isKnown = (unitId: number) => ledger.some((version) => version.unitId === unitId)
  const inForce = (unitId: number) => ledger.find((version) => version.unitId === unitId && holdsOn(version, day))
  const put = (unitId: number, facts: UnitFacts | null): Amendment<V> => {
    if (!isKnown(unitId)) return { close: [], add: facts ? lineOf(ledger, heirOf, { ...facts, unitId }, day) : [] }
    const validTo = inForce(unitId)?.validTo ?? STILL
    if (!goesAlong(ledger, heirOf, unitId, day)) return putInstead(ledger, unitId, { validFrom: day, validTo }, facts)
    // What was only going along with its parent goes along as it is from now on.
    const { close, add } = putInstead(ledger, unitId, { validFrom: day, validTo: STILL }, null)
    return { close, add: facts ? joined([...add, ...lineOf(ledger, heirOf, { ...facts, unitId }, day)]) : add }
  }
  const parts = [
    ...allEndedBy(change).map((unitId) => put(unitId, null)),
    ...change.after.map(({ unitId, ...facts }) => put(unitId, facts)),
    ...change.children.flatMap(({ unitId, parentId }) => {
      const now = inForce(unitId)
      return now ? [put(unitId, { ...factsOf(now), parentId })] : []
    }),
  ]
  return { close: parts.flatMap(({ close }) => close), add: parts.flatMap(({ add }) => add) }
}

/** What is the same on both sides of a day is one version: an event that changes nothing of a unit leaves its line whole. */
function joined<V extends Version>(versions: readonly Added<V>[]): Added<V>[] {
  const whole: Added<V>[] = []
  for (const version of versions.toSorted((a, b) => compareDays(a.validFrom, b.validFrom))) {
    const last = whole.at(-1)
    if (last && last.validTo === version.validFrom && sameFacts(last, version))
      whole[whole.length - 1] = { ...last, validTo: version.validTo, leftOf: last.leftOf ?? version.leftOf }
    else whole.push(version)
  }
  return whole
}

/** The ledger as it is known once the amendment is recorded. */
export const amended = <V extends Version>(ledger: readonly V[], { close, add }: Amendment<V>): Ledger => {
  const closed = new Set<Version>(close)
  return [...ledger.filter((version) => !closed.has(version)), ...add]
}
