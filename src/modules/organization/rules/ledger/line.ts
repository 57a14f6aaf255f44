/** A unit told of late, from a day that is past: what happened to its parent since happened to it as well. */
import { compareDays, holdsOn, STILL } from '../days.ts'
import { type Added, factsOf, sameFacts, type UnitFacts, type Version } from './version.ts'

/** The one unit that follows another whole, by an event of the day; null when none does, or several. */
export type HeirOf = (unitId: number, day: string) => number | null

export const NO_HEIRS: HeirOf = () => null

/** The first day from `day` on that the unit is no more; that it was ever known is not asked. */
function endOf(ledger: readonly Version[], unitId: number, day: string): string {
  let at = day
  for (;;) {
    const version = ledger.find((one) => one.unitId === unitId && holdsOn(one, at))
    if (!version || version.validTo === STILL) return version || at === day ? STILL : at
    at = version.validTo
  }
}

/**
 * @param facts as they are on the first day; the parent may have ended since.
 * @returns one version under each parent: where one ends and one unit follows it whole, the unit goes along with it.
 */
export function lineOf<V extends Version>(
  ledger: readonly V[],
  heirOf: HeirOf,
  { unitId, ...facts }: UnitFacts & { unitId: number },
  day: string,
): Added<V>[] {
  const line: Added<V>[] = []
  for (let [from, parentId] = [day, facts.parentId]; ; ) {
    const end = parentId === null ? STILL : endOf(ledger, parentId, from)
    const heir = parentId === null || end === STILL ? null : heirOf(parentId, end)
    const validTo = heir === null || compareDays(from, end) >= 0 ? STILL : end
    line.push({ unitId, ...factsOf(facts), parentId, validFrom: from, validTo, leftOf: null })
    if (validTo === STILL) return line
    from = end
    parentId = heir
  }
}

/** What is known of the unit after the day is no more than that it went along with its parent: it may still be changed. */
export function goesAlong(ledger: readonly Version[], heirOf: HeirOf, unitId: number, day: string): boolean {
  const own = ledger.filter((version) => version.unitId === unitId)
  const now = own.find((version) => holdsOn(version, day))
  const later = own.filter(({ validFrom }) => compareDays(validFrom, day) > 0)
  if (!now || later.length === 0) return false
  const line = lineOf(ledger, heirOf, now, now.validFrom).slice(1)
  return (
    line.length === later.length &&
    line.every((told) =>
      later.some(
        (known) => known.validFrom === told.validFrom && known.validTo === told.validTo && sameFacts(known, told),
      ),
    )
  )
}
