/** How a unit ended, told from its history. */

interface NamedUnit {
  unitId: number
  fullName: string
}
interface Life {
  unitId: number
  versions: readonly { validTo: string }[]
  events: readonly { day: string; before: readonly NamedUnit[]; after: readonly NamedUnit[] }[]
}

/** @returns null while the unit goes on; otherwise its first day no longer and the units that took its place. */
export function endOfUnit({ unitId, versions, events }: Life): { day: string; successors: NamedUnit[] } | null {
  const day = versions.at(-1)?.validTo
  if (day === undefined || day === 'infinity') return null
  const isOne = (unit: NamedUnit) => unit.unitId === unitId
  return {
    day,
    successors: events
      .filter((event) => event.day === day && event.before.some(isOne))
      .flatMap((event) => event.after.filter((unit) => !isOne(unit))),
  }
}
