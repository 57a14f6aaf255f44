/** The units of a day as the form chooses among them. */
export interface DayUnit {
  unitId: number
  level: string
  kind: string
  fullName: string
  parentId: number | null
}

/** What stands below a unit, at whatever depth. */
export function unitsBelow(units: readonly DayUnit[], root: number): DayUnit[] {
  const children = Map.groupBy(units, (unit) => unit.parentId)
  const below = (unitId: number): DayUnit[] =>
    (children.get(unitId) ?? []).flatMap((unit) => [unit, ...below(unit.unitId)])
  return below(root)
}

export const provincesAmong = (units: readonly DayUnit[]): DayUnit[] =>
  units.filter(({ level }) => level === 'province')

/** The kinds of a level with how many units are of each: Phường (13), Xã (180) … */
export function kindsAmong(units: readonly DayUnit[], level: string): { kind: string; units: number }[] {
  const byKind = Map.groupBy(
    units.filter((unit) => unit.level === level),
    ({ kind }) => kind,
  )
  return [...byKind].map(([kind, own]) => ({ kind, units: own.length })).toSorted((a, b) => b.units - a.units)
}

export const unitsOfKind = (
  units: readonly DayUnit[],
  { level, kinds }: { level: string; kinds: readonly string[] },
): DayUnit[] => units.filter((unit) => unit.level === level && (kinds.length === 0 || kinds.includes(unit.kind)))
