/** Which versions are the same unit. A code is reused by other units, so identity follows the events, not the code. */

import type { Level } from './levels.ts'

export interface VersionRow {
  /** Unique key of the version in its source: '07210@2019-11-01'. */
  key: string
  code: string
  level: Level
  kind: string
  name: string
  fullName: string
  parentCode: string | null
  /** '-infinity' when it was so before the sources begin. */
  validFrom: string
  /** 'infinity' while it holds. */
  validTo: string
  /** Where it sits, where that is known. */
  seat?: string | null
}

export interface EventParty {
  code: string
  fullName: string
}

export interface EventRow {
  id: string
  day: string
  kind: string
  legalBasis: string
  note: string | null
  before: readonly EventParty[]
  after: readonly EventParty[]
}

/** Resolution 202/2025/QH15 and 1658/NQ-UBTVQH15 form new units out of whole old ones, whatever the new name. */
const NEW_UNITS_FROM = '2025-07-01'

const nameOf = (fullName: string) => fullName.replace(/^(Tỉnh|Thành phố|Huyện|Thị xã|Thị trấn|Phường|Xã) /, '')

/** What stays itself through the event: renaming, raising, moving or adjusting does not make another unit. */
function continues(event: EventRow, party: EventParty, before: VersionRow): boolean {
  if (event.day >= NEW_UNITS_FROM && event.kind === 'merge') return false
  if (!event.kind.includes('merge')) return before.code === party.code
  // Sáp nhập: the unit whose name stays is the one that goes on, even when it takes another's code (xã Đức Thắng into
  // thị trấn Thắng). Hợp nhất: a name of its own is a new unit, even under the code of one of the old.
  return nameOf(before.fullName) === nameOf(party.fullName)
}

/**
 * @param versions every version, in any order.
 * @returns version key → key of the unit's first version, which stands for the unit.
 */
export function identityOfUnits(versions: readonly VersionRow[], events: readonly EventRow[]): Map<string, string> {
  const ordered = versions.toSorted((a, b) =>
    a.validFrom === b.validFrom
      ? 0
      : a.validFrom === '-infinity' || (b.validFrom !== '-infinity' && a.validFrom < b.validFrom)
        ? -1
        : 1,
  )
  const eventOf = (version: VersionRow) =>
    events.find(
      (event) =>
        event.day === version.validFrom &&
        event.after.some((party) => party.code === version.code && party.fullName === version.fullName),
    )
  const endingOn = Map.groupBy(ordered, (version) => version.validTo)
  const unitOf = new Map<string, string>()
  for (const version of ordered) {
    const event = eventOf(version)
    const ending = endingOn.get(version.validFrom) ?? []
    const before = event
      ? ending.find(
          (candidate) =>
            event.before.some((party) => party.code === candidate.code && party.fullName === candidate.fullName) &&
            continues(event, version, candidate),
        )
      : ending.find((candidate) => candidate.code === version.code && candidate.fullName === version.fullName)
    unitOf.set(version.key, before ? (unitOf.get(before.key) as string) : version.key)
  }
  return unitOf
}
