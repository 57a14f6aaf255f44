/** Units as they were on a day, as known now or at an instant that is past. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { Level } from '../rules/levels.ts'

export interface UnitOnDay {
  unitId: number
  code: string | null
  level: Level
  kind: string
  name: string
  fullName: string
  parentId: number | null
}

export interface UnitFilter {
  levels?: readonly Level[]
  kinds?: readonly string[]
  parentId?: number
  /** Only this unit, or these, and what was below on the day. */
  within?: number | readonly number[]
  /** As it was known at this instant (ISO); now by default. */
  knownAt?: string
  /** The units of other provinces as well, which are known from the national list. */
  everywhere?: boolean
}

/** Rows of `organization.unit_version` in force on the day, as known. */
export const onDay = (tx: Tx, day: string, knownAt?: string) => {
  const query = tx
    .selectFrom('organization.unit_version')
    .select(['unit_id as unitId', 'code', 'level', 'kind', 'name', 'full_name as fullName', 'parent_id as parentId'])
    .where('valid_from', '<=', day)
    .where('valid_to', '>', day)
  return knownAt === undefined
    ? query.where('recorded_to', '=', 'infinity')
    : query.where('recorded_from', '<=', knownAt).where('recorded_to', '>', knownAt)
}

/** A version of another province that no event began is known from the first list on, and may be older. */
export const isFirstKnown = sql<boolean>`is_reference and event_id is null`.as('isFirstKnown')

/** Ids of the units and of all that was below them on the day. */
function below(unitIds: readonly number[], day: string, { knownAt, everywhere = false }: UnitFilter) {
  const known =
    knownAt === undefined
      ? sql`v.recorded_to = 'infinity'`
      : sql`v.recorded_from <= ${knownAt}::timestamptz and v.recorded_to > ${knownAt}::timestamptz`
  return sql<number>`(
    with recursive below as (
      select unnest(${unitIds}::int[]) as unit_id
      union
      select v.unit_id from below b join organization.unit_version v on v.parent_id = b.unit_id
      where v.valid_from <= ${day}::date and v.valid_to > ${day}::date and ${known} and (${everywhere} or not v.is_reference)
    ) select unit_id from below)`
}

/** @param day 'YYYY-MM-DD'. @returns in Vietnamese order of names. */
export async function unitsOn(tx: Tx, day: string, filter: UnitFilter = {}): Promise<UnitOnDay[]> {
  const { levels, kinds, parentId, within, knownAt, everywhere = false } = filter
  let query = onDay(tx, day, knownAt).orderBy('name').orderBy('unit_id')
  if (!everywhere) query = query.where('is_reference', '=', false)
  if (levels) query = query.where('level', 'in', levels)
  if (kinds) query = query.where('kind', 'in', kinds)
  if (parentId !== undefined) query = query.where('parent_id', '=', parentId)
  if (within !== undefined) query = query.where('unit_id', 'in', below([within].flat(), day, filter))
  return query.execute()
}

/** One unit as it was on the day, or null when it had ended or not begun. @param knownAt an instant (ISO); now by default. */
export async function unitOn(tx: Tx, unitId: number, day: string, knownAt?: string): Promise<UnitOnDay | null> {
  const found = await onDay(tx, day, knownAt).where('unit_id', '=', unitId).executeTakeFirst()
  return found ?? null
}

/** Full name on the day (or on its eve); the last one known when the unit had ended, the first when it had not begun. */
export type NameOn = (unitId: number, day: string, when?: 'before' | 'after') => string

/** @returns the names these units had at any time, as known at an instant (ISO) or now. Asking it about another unit answers ''. */
export async function namesOverTime(tx: Tx, unitIds: readonly number[], knownAt?: string): Promise<NameOn> {
  if (unitIds.length === 0) return () => ''
  const rows = await tx
    .selectFrom('organization.unit_version')
    .select(['unit_id', 'full_name', 'valid_from'])
    .where('unit_id', 'in', [...new Set(unitIds)])
    .where((e) =>
      knownAt === undefined
        ? e('recorded_to', '=', 'infinity')
        : e.and([e('recorded_from', '<=', knownAt), e('recorded_to', '>', knownAt)]),
    )
    .orderBy('valid_from')
    .execute()
  const namesOf = Map.groupBy(rows, (row) => row.unit_id)
  return (unitId, day, when = 'after') => {
    const names = namesOf.get(unitId) ?? []
    const begun = ({ valid_from: from }: { valid_from: string }) =>
      from === '-infinity' || from < day || (from === day && when === 'after')
    return (names.findLast(begun) ?? names[0])?.full_name ?? ''
  }
}

/** Full name on the day, or the last one known when the unit had ended, or the first when it had not begun. */
export async function unitNames(tx: Tx, unitIds: readonly number[], day: string): Promise<Map<number, string>> {
  const nameOn = await namesOverTime(tx, unitIds)
  const named = unitIds.map((unitId) => [unitId, nameOn(unitId, day)] as const)
  return new Map(named.filter(([, name]) => name !== ''))
}

export async function unitName(tx: Tx, unitId: number, day: string): Promise<string | null> {
  return (await unitNames(tx, [unitId], day)).get(unitId) ?? null
}
