/** Units that ended between two days, with what ended them and who took their place. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { EndedUnit } from '../contract.ts'
import type { Level } from '../rules/levels.ts'
import { namesOverTime } from './units-on.ts'

export interface EndedFilter {
  /** First days of being no more, both included. */
  from: string
  to: string
  /** Only what stood below this unit, or below one that was merged into it in that time. */
  within?: number | undefined
  unitIds?: readonly number[] | undefined
}

interface LastVersion {
  unitId: number
  level: Level
  kind: string
  fullName: string
  day: string
}

/** The last version of each unit that ended in that time: a unit that was only renamed goes on. */
const lastVersions = async (tx: Tx, { from, to, unitIds }: EndedFilter): Promise<LastVersion[]> =>
  (
    await sql<LastVersion>`
      select v.unit_id as "unitId", v.level, v.kind, v.full_name as "fullName", v.valid_to as day
      from organization.unit_version v
      where v.recorded_to = 'infinity' and not v.is_reference and v.valid_to between ${from}::date and ${to}::date
        and (${unitIds ?? null}::int[] is null or v.unit_id = any (${unitIds ?? null}::int[]))
        and not exists (
          select from organization.unit_version later
          where later.unit_id = v.unit_id and later.recorded_to = 'infinity' and later.valid_from >= v.valid_to)
      order by v.valid_to, v.name, v.unit_id`.execute(tx)
  ).rows

const partiesOf = (tx: Tx, ended: readonly LastVersion[]) =>
  tx
    .selectFrom('organization.unit_event as e')
    .innerJoin('organization.unit_event_party as own', (join) =>
      join.onRef('own.event_id', '=', 'e.id').on('own.side', '=', 'before'),
    )
    .leftJoin('organization.unit_event_party as next', (join) =>
      join.onRef('next.event_id', '=', 'e.id').on('next.side', '=', 'after'),
    )
    .select(['own.unit_id as unitId', 'e.day', 'e.kind', 'e.legal_basis as legalBasis', 'next.unit_id as nextId'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('organization.unit_event_party as was')
            .select('was.id')
            .whereRef('was.event_id', '=', 'e.id')
            .whereRef('was.unit_id', '=', 'next.unit_id')
            .where('was.side', '=', 'before'),
        )
        .as('nextWas'),
    )
    .where(
      'own.unit_id',
      'in',
      ended.map(({ unitId }) => unitId),
    )
    .where('e.undone_by', 'is', null)
    .orderBy('next.unit_id')
    .execute()

const below = async (tx: Tx, roots: readonly number[]): Promise<ReadonlySet<number>> =>
  new Set(
    (
      await sql<{ id: number }>`
        select below.id from unnest(${roots}::int[]) root cross join lateral organization.below(root) as below (id)`.execute(
        tx,
      )
    ).rows.map(({ id }) => id),
  )

/** @returns in the order of their end, then of their names. */
export async function endedUnits(tx: Tx, filter: EndedFilter): Promise<EndedUnit[]> {
  const ended = await lastVersions(tx, filter)
  if (ended.length === 0) return []
  const parties = Map.groupBy(await partiesOf(tx, ended), ({ unitId }) => unitId)
  const ownParties = ({ unitId, day }: LastVersion) => (parties.get(unitId) ?? []).filter((party) => party.day === day)
  const nextOf = (unit: LastVersion) =>
    ownParties(unit).flatMap(({ nextId }) => (nextId === null || nextId === unit.unitId ? [] : [nextId]))
  const nameOn = await namesOverTime(tx, ended.flatMap(nextOf))
  const { within } = filter
  const inside =
    within === undefined
      ? null
      : await below(tx, [within, ...ended.filter((unit) => nextOf(unit).includes(within)).map(({ unitId }) => unitId)])
  return ended
    .filter(({ unitId }) => inside === null || inside.has(unitId))
    .map((unit) => {
      const own = ownParties(unit)
      const [event] = own
      return {
        ...unit,
        eventKind: event?.kind ?? null,
        legalBasis: event?.legalBasis ?? null,
        isNewBegun: own.length > 0 && own.every(({ nextWas }) => !nextWas),
        successors: nextOf(unit).map((unitId) => ({ unitId, fullName: nameOn(unitId, unit.day) })),
      }
    })
}
