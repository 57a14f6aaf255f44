/** Every name of every time, to be looked up: provinces, in each its districts, in each its communes; agencies apart. */
import type { Span } from '../days.ts'
import type { Level } from '../levels.ts'
import { type Written, written } from './writing.ts'

export interface NamedVersion extends Span {
  unitId: number
  code: string | null
  level: Level
  kind: string
  name: string
  fullName: string
  parentId: number | null
  /** Its first day is only the first on which it is known: the list of its province begins there. */
  isFirstKnown: boolean
}

/** A unit under a name and a parent, as long as it had them. */
export interface Entry extends Written {
  version: NamedVersion
  district: Entry | null
  province: Entry | null
}

/** Entries by their plain name. */
export type Names = ReadonlyMap<string, readonly Entry[]>

export interface NamesIndex {
  provinces: Names
  districts: Names
  communes: Names
  /** By the plain name of the province: those that it is formed of have theirs in it as well. */
  districtsIn: ReadonlyMap<string, Names>
  communesIn: ReadonlyMap<string, Names>
  communesOf: (district: Entry) => Names
  agencies: Names
}

const byName = (entries: readonly Entry[]): Names => Map.groupBy(entries, ({ plain }) => plain)

/** What the unit was when the other had begun: the version of that day, else the last one. */
function versionFor(versions: readonly NamedVersion[], { validFrom, validTo }: Span): NamedVersion | undefined {
  const overlapping = versions.filter((v) => v.validFrom < validTo && validFrom < v.validTo)
  return overlapping.at(-1) ?? versions.at(-1)
}

/** 'Sở Tài nguyên và Môi trường' → 'sotainguyenmoitruong', 'sotnmt': 'và' is said or not, initials stand for words. */
export function agencyNames(fullName: string): Written[] {
  const words = fullName
    .normalize('NFC')
    .split(/[\s,\-–&]+/)
    .filter((word) => word !== '' && word.toLowerCase() !== 'và')
  const [kind = '', ...rest] = words
  const initials = rest.map((word) => word.charAt(0)).join('')
  return [written(words.join('')), ...(rest.length > 1 ? [written(kind + initials)] : [])]
}

/**
 * @param versions of units of government of the whole country and of agencies of the province.
 * @param formedOf names of the provinces that a province was formed of, by unit.
 */
export function namesIndex(
  versions: readonly NamedVersion[],
  formedOf: (provinceId: number) => readonly number[],
): NamesIndex {
  const byUnit = Map.groupBy(versions, ({ unitId }) => unitId)
  const entryOf = new Map<NamedVersion, Entry>()
  const parentOf = (version: NamedVersion): Entry | null => {
    const parents = version.parentId === null ? undefined : byUnit.get(version.parentId)
    const parent = parents && versionFor(parents, version)
    return parent ? entry(parent) : null
  }
  function entry(version: NamedVersion): Entry {
    const known = entryOf.get(version)
    if (known) return known
    const parent = parentOf(version)
    const district = parent?.version.level === 'district' ? parent : (parent?.district ?? null)
    const province = parent?.version.level === 'province' ? parent : (parent?.province ?? null)
    const made = { ...written(version.name), version, district, province }
    entryOf.set(version, made)
    return made
  }
  const entries = versions.map(entry)
  const of = (...levels: Level[]) => entries.filter(({ version }) => levels.includes(version.level))
  const [provinces, districts, communes] = [of('province'), of('district'), of('commune')]
  const nameOf = new Map(provinces.map(({ version, plain }) => [version.unitId, plain]))
  const provincesFrom = Map.groupBy(
    provinces.flatMap(({ version, plain }) =>
      formedOf(version.unitId).map((from) => ({ from: nameOf.get(from) ?? plain, plain })),
    ),
    ({ from }) => from,
  )
  /** Under its province, and under those that were formed of it. */
  const inProvinces = (list: readonly Entry[]) => {
    const placed = list.flatMap((one) => {
      const own = one.province?.plain
      if (own === undefined) return []
      const heirs = (provincesFrom.get(own) ?? []).map(({ plain }) => plain)
      return [...new Set([own, ...heirs])].map((key) => ({ key, one }))
    })
    return new Map(
      [...Map.groupBy(placed, ({ key }) => key)].map(([key, rows]) => [key, byName(rows.map(({ one }) => one))]),
    )
  }
  const under = new Map(
    [...Map.groupBy(communes, ({ district }) => district?.version.unitId ?? 0)].map(([id, list]) => [id, byName(list)]),
  )
  const agencies = of('department', 'branch', 'service', 'division').flatMap((one) =>
    agencyNames(one.version.fullName).map((name) => ({ ...one, ...name })),
  )
  return {
    provinces: byName(provinces),
    districts: byName(districts),
    communes: byName(communes),
    districtsIn: inProvinces(districts),
    communesIn: inProvinces(communes),
    agencies: byName(agencies),
    communesOf: ({ version }) => under.get(version.unitId) ?? new Map(),
  }
}
