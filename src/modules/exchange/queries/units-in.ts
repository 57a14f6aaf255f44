/** Units that files name → ours: by code and name as of the day; never by guessing. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { UnitOut } from '../rules/person.ts'

export type UnitFor = (unit: UnitOut, day: string) => number | null

interface Version {
  unitId: number
  code: string | null
  name: string
  parentName: string | null
  /** The first day of the unit. */
  since: string
  from: string
  to: string
}

const SINCE = sql<string>`(select min(f.valid_from) from organization.unit_version f
  where f.unit_id = v.unit_id and f.recorded_to = 'infinity')`

export async function unitsIn(tx: Tx, units: readonly UnitOut[]): Promise<UnitFor> {
  const names = [...new Set(units.map(({ name }) => name))]
  const codes = [...new Set(units.flatMap(({ code }) => code ?? []))]
  if (names.length === 0) return () => null
  const versions: Version[] = await tx
    .selectFrom('organization.unit_version as v')
    .leftJoin('organization.unit_version as p', (on) =>
      on
        .onRef('p.unit_id', '=', 'v.parent_id')
        .on('p.recorded_to', '=', 'infinity')
        .onRef('p.valid_from', '<', 'v.valid_to')
        .onRef('p.valid_to', '>', 'v.valid_from'),
    )
    .select(['v.unit_id as unitId', 'v.code', 'v.full_name as name', 'p.full_name as parentName'])
    .select(['v.valid_from as from', 'v.valid_to as to'])
    .select(SINCE.as('since'))
    .where('v.recorded_to', '=', 'infinity')
    .where((e) => e.or([e('v.full_name', 'in', names), ...(codes.length > 0 ? [e('v.code', 'in', codes)] : [])]))
    .execute()
  return (unit, day) => {
    for (const fits of FITS) {
      const found = new Set(versions.filter((version) => fits(version, unit, day)).map(({ unitId }) => unitId))
      if (found.size === 1) return [...found][0] ?? null
      if (found.size > 1) return null
    }
    return null
  }
}

const holds = ({ from, to }: Version, day: string) => from <= day && (to === 'infinity' || day < to)
const isNamed = (version: Version, { name, within }: UnitOut) =>
  version.name === name && (within === undefined || version.parentName === within)

/** The surest first: a code may have been given to another unit, a name may be borne by several. */
const FITS: readonly ((version: Version, unit: UnitOut, day: string) => boolean)[] = [
  (version, unit) => unit.since === version.since && version.code === (unit.code ?? null) && isNamed(version, unit),
  (version, unit, day) => version.code === (unit.code ?? null) && isNamed(version, unit) && holds(version, day),
  (version, unit) => version.code === (unit.code ?? null) && isNamed(version, unit),
  (version, unit, day) => isNamed(version, unit) && holds(version, day),
  (version, unit) => isNamed(version, unit),
]
