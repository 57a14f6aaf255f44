/** The provinces of a day, each with how many units of a level it has. */
interface Unit {
  unitId: number
  level: string
  fullName: string
  parentId: number | null
}

export interface ProvinceOnDay {
  unitId: number
  name: string
  counts: Record<string, number>
}

export function provincesOn(units: readonly Unit[]): ProvinceOnDay[] {
  const children = Map.groupBy(units, (unit) => unit.parentId)
  const count = (unitId: number, counts: Record<string, number>): Record<string, number> => {
    for (const unit of children.get(unitId) ?? []) {
      counts[unit.level] = (counts[unit.level] ?? 0) + 1
      count(unit.unitId, counts)
    }
    return counts
  }
  return units
    .filter(({ level }) => level === 'province')
    .map(({ unitId, fullName }) => ({ unitId, name: fullName, counts: count(unitId, {}) }))
}
