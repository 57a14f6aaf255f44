/** Which unit a row of a list means: by its code, else by its name under its parent; a code alone is no identity. */
import type { OrganizationReason } from '../../refusals.vi.ts'
import type { Version } from '../ledger/version.ts'
import { ABOVE, type Level } from '../levels.ts'
import type { WantedRow } from './rows.ts'
import { kindOf, nameKey, withoutShort } from './spelling.ts'

export type Found<V extends Version = Version> =
  | { unit: V | null /** Negative: begins. */; unitId: number; parentId: number | null }
  | OrganizationReason

interface Place {
  unitId: number
  level: Level
  code: string | null
  fullName: string
  parentId: number | null
}

/** A row of another province's list: what is not ours is left alone. */
export function isOutside({ provinceCode, provinceName }: WantedRow, inForce: readonly Version[]): boolean {
  if (provinceCode === null && provinceName === null) return false
  const own = inForce.filter(({ level }) => level === 'province')
  const bare = (name: string) => nameKey(kindOf(name)?.rest || name)
  return !own.some(
    ({ code, fullName }) =>
      (provinceCode !== null && code !== null && Number(provinceCode) === Number(code)) ||
      (provinceName !== null && bare(fullName) === bare(provinceName)),
  )
}

const bySeveral = <V, K>(all: readonly V[], keyOf: (one: V) => K) => Map.groupBy(all, keyOf)

/** @param wanted rows may stand under one another: an office's list has a school beside its department. */
export function finderOf<V extends Version>(
  inForce: readonly V[],
  wanted: readonly WantedRow[],
  underId: number | null,
): (row: WantedRow) => Found<V> {
  const idOf = new Map(wanted.map((row, at) => [row, -1 - at]))
  const byCode = bySeveral(
    inForce.filter(({ code }) => code !== null),
    ({ code, level }) => `${level} ${code}`,
  )
  const byName = bySeveral(inForce, ({ fullName, level }) => `${level} ${nameKey(fullName)}`)
  const known: Place[] = inForce.map((unit) => unit)
  const brought = wanted.flatMap((row): Place[] =>
    row.level === null
      ? []
      : [{ unitId: idOf.get(row) as number, level: row.level, code: row.code, fullName: row.fullName, parentId: null }],
  )
  const placesByName = bySeveral([...known, ...brought], ({ fullName }) => nameKey(fullName))
  const placesByCode = bySeveral([...known, ...brought], ({ code }) => code)

  /** 'P. Bắc Giang' and 'Bắc Giang' are told for 'Phường Bắc Giang'. */
  function placesNamed(name: string): Place[] {
    const full = placesByName.get(nameKey(withoutShort(name)))
    return (
      full ?? [...known, ...brought].filter(({ fullName }) => nameKey(kindOf(fullName)?.rest ?? '') === nameKey(name))
    )
  }

  /** Those in force before those of the file itself; what may stand above before what may not. */
  function parentOf(row: WantedRow): number | null | OrganizationReason {
    const { level, parentCode, parentName, fullName } = row
    if (parentCode === null && parentName === null) return level !== null && ABOVE[level].length > 0 ? underId : null
    const named = parentName === null ? [] : placesNamed(parentName)
    const coded = parentCode === null ? [] : (placesByCode.get(parentCode) ?? [])
    const both = named.filter((place) => coded.includes(place))
    const fitting = (both.length > 0 ? both : coded.length > 0 ? coded : named).filter(
      (place) => level === null || (ABOVE[level].includes(place.level) && place.unitId !== idOf.get(row)),
    )
    const own = fitting.filter(({ unitId }) => unitId > 0)
    const choice = own.length > 0 ? own : fitting
    const said = parentName ?? (parentCode as string)
    if (choice.length === 0)
      return { reason: 'organization.import-no-parent', params: { name: fullName, parent: said } }
    if (choice.length > 1) return { reason: 'organization.import-parents', params: { name: fullName, parent: said } }
    return choice[0]?.unitId ?? null
  }

  function unitOf(row: WantedRow, parentId: number | null): V | null | OrganizationReason {
    const { level, code, fullName } = row
    const coded = code === null ? undefined : byCode.get(`${level} ${code}`)?.[0]
    const named = byName.get(`${level} ${nameKey(fullName)}`) ?? []
    if (coded && nameKey(coded.fullName) === nameKey(fullName)) return coded
    const here = parentId === null ? named : named.filter((unit) => unit.parentId === parentId)
    if (coded && here.length > 0)
      return {
        reason: 'organization.import-code-of-other',
        params: { code: code as string, name: fullName, other: coded.fullName },
      }
    if (coded) return coded
    if (here.length > 1) return { reason: 'organization.import-several', params: { name: fullName } }
    return here[0] ?? null
  }

  return (row) => {
    const parentId = parentOf(row)
    if (parentId !== null && typeof parentId === 'object') return parentId
    const unit = unitOf(row, parentId)
    if (unit !== null && 'reason' in unit) return unit
    return {
      unit,
      unitId: unit?.unitId ?? (idOf.get(row) as number),
      parentId: parentId === unit?.unitId ? null : parentId,
    }
  }
}
