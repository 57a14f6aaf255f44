/** Everything that ended on a day, with what each unit holds and who keeps it. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { daysOfEndings, type EndingOn, endingsOn, unitNames } from '../../organization/index.ts'
import type { EndedUnit, Transition } from '../contract/transitions.ts'
import type { HeldKind } from '../rules/held.ts'
import { keeperOf, standingOf } from '../rules/transition.ts'
import { heldByModules } from './held.ts'

export const transitionDays = async ({ tx }: Pick<Call, 'tx'>) => ({ days: await daysOfEndings(tx) })

async function chosenOn(tx: Tx, day: string) {
  const rows = await tx
    .selectFrom('reorganization.chosen_keeper')
    .select(['unit_id', 'keeper_id as keeperId', 'version'])
    .where('day', '=', day)
    .execute()
  return new Map(rows.map((row) => [row.unit_id, row]))
}

interface Moved {
  unitId: number
  kind: HeldKind
  count: number
  at: string
  byName: string
}

const movedOn = async (tx: Tx, day: string): Promise<Moved[]> =>
  (
    await sql<Moved>`
      select unit_id as "unitId", module || '.' || what as kind, count(*)::int as count, max(at)::text as at, max(by_name) as "byName"
      from reorganization.handover where since = ${day}::date and given_back_at is null
      group by unit_id, module, what order by module, what`.execute(tx)
  ).rows

/** The last carrying out, and how far it is. */
async function runOf(tx: Tx, day: string): Promise<Transition['run']> {
  const row = await tx
    .selectFrom('reorganization.transition as t')
    .innerJoin('jobs.run as r', 'r.id', 't.run_id')
    .select(['r.state', 'r.done', 'r.total', 't.started_at as startedAt', 't.started_by_name as startedByName'])
    .where('t.day', '=', day)
    .executeTakeFirst()
  return (row as Transition['run'] | undefined) ?? null
}

/** @param at what is held is held then: a role that was handed over since is not held any more. */
async function standingAll(
  tx: Tx,
  { day, at }: { day: string; at: string },
  endings: readonly EndingOn[],
): Promise<EndedUnit[]> {
  const ids = endings.map(({ unitId }) => unitId)
  const held = Map.groupBy(await heldByModules(tx, ids, at), ({ unitId }) => unitId)
  const moved = Map.groupBy(await movedOn(tx, day), ({ unitId }) => unitId)
  const chosen = await chosenOn(tx, day)
  const units = endings.map(({ keeperId: keptById, ...unit }) => {
    const own = held.get(unit.unitId) ?? []
    const choice = chosen.get(unit.unitId)
    const ended = { ...unit, chosenId: choice?.keeperId ?? null, keptById, held: own }
    return { unit, own, version: choice?.version ?? 0, keeperId: keeperOf(ended), standing: standingOf(ended) }
  })
  const names = await unitNames(
    tx,
    units.flatMap(({ keeperId }) => keeperId ?? []),
    day,
  )
  return units.map(({ unit, own, version, keeperId, standing }) => ({
    ...unit,
    version,
    standing,
    keeper: keeperId === null ? null : { unitId: keeperId, fullName: names.get(keeperId) ?? '' },
    held: own.map(({ kind, count, examples, follows }) => ({ kind, count, examples, follows })),
    moved: (moved.get(unit.unitId) ?? []).map(({ unitId: _, ...what }) => what),
  }))
}

export async function transitionOn(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  { day }: { day: string },
): Promise<Transition> {
  const today = dayIn(now)
  const isToCome = day > today
  return {
    day,
    isToCome,
    units: await standingAll(tx, { day, at: isToCome ? day : today }, await endingsOn(tx, day)),
    run: await runOf(tx, day),
  }
}
