/** What came, went and changed between two days, each with the events behind it. */
import type { Tx } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { Compared, ComparedUnit, organization } from '../contract.ts'
import { differencesOf, reachedFrom } from '../rules/compare.ts'
import { LEVELS } from '../rules/levels.ts'
import { onDay } from './units-on.ts'

type Asked = InputOf<typeof organization.compareUnits>

async function unitsOfDay(tx: Tx, day: string, { levels, knownAt }: Asked): Promise<ComparedUnit[]> {
  const units = await onDay(tx, day, knownAt)
    .select('seat')
    .where('is_reference', '=', false)
    .orderBy('name')
    .orderBy('unit_id')
    .execute()
  const names = new Map(units.map((unit) => [unit.unitId, unit.fullName]))
  return units
    .filter(({ level }) => levels === undefined || levels.includes(level))
    .map((unit) => ({ ...unit, parentName: unit.parentId === null ? null : (names.get(unit.parentId) ?? null) }))
}

/** Parties of the events after the one day and up to the other; an event that was taken back is none. */
const partiesBetween = (tx: Tx, from: string, to: string) =>
  tx
    .selectFrom('organization.unit_event as e')
    .innerJoin('organization.unit_event_party as party', 'party.event_id', 'e.id')
    .select(['e.day', 'e.kind', 'e.legal_basis as legalBasis', 'party.side', 'party.unit_id as unitId'])
    .where('e.day', '>', from)
    .where('e.day', '<=', to)
    .where('e.undone_by', 'is', null)
    .orderBy('e.day')
    .orderBy('e.id')
    .execute()

const successionsBetween = (tx: Tx, from: string, to: string) =>
  tx
    .selectFrom('organization.succession as s')
    .innerJoin('organization.unit_event as e', 'e.id', 's.event_id')
    .select(['e.day', 's.from_id as fromId', 's.to_id as toId'])
    .where('e.day', '>', from)
    .where('e.day', '<=', to)
    .where('e.undone_by', 'is', null)
    .execute()

type Party = Awaited<ReturnType<typeof partiesBetween>>[number]

/** By unit and side; without `side`, of both, each event once. */
function causesIn(parties: readonly Party[]) {
  const by = Map.groupBy(parties, ({ unitId }) => unitId)
  return (unitId: number | null, side?: Party['side']) => {
    const own = (unitId === null ? [] : (by.get(unitId) ?? [])).filter(
      (party) => side === undefined || party.side === side,
    )
    const causes = own.map(({ day, kind, legalBasis }) => ({ day, kind, legalBasis }))
    return [...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values()]
  }
}

/** The days may come in either order: the earlier is the one compared from. */
export async function compareUnits(tx: Tx, asked: Asked): Promise<Compared> {
  const [from, to] = [asked.from, asked.to].sort() as [string, string]
  const [before, after] = [await unitsOfDay(tx, from, asked), await unitsOfDay(tx, to, asked)]
  const causes = causesIn(await partiesBetween(tx, from, to))
  const edges = await successionsBetween(tx, from, to)
  const { came, went, changed } = differencesOf(before, after)
  const named = (ids: ReadonlySet<number>, units: readonly ComparedUnit[]) =>
    units.filter(({ unitId }) => ids.has(unitId)).map(({ unitId, fullName }) => ({ unitId, fullName }))
  const countOn = (units: readonly ComparedUnit[], level: string) => units.filter((unit) => unit.level === level).length
  return {
    came: came.map((unit) => ({
      ...unit,
      causes: causes(unit.unitId, 'after'),
      from: named(reachedFrom(unit.unitId, edges, 'back'), before),
    })),
    went: went.map((unit) => ({
      ...unit,
      causes: causes(unit.unitId, 'before'),
      into: named(reachedFrom(unit.unitId, edges), after),
    })),
    changed: changed.map((unit) => {
      const own = causes(unit.before.unitId)
      // Whoever only followed the unit above it has the event of that one.
      return { ...unit, causes: own.length > 0 ? own : causes(unit.before.parentId, 'before') }
    }),
    counts: LEVELS.map((level) => ({ level, before: countOn(before, level), after: countOn(after, level) })).filter(
      (count) => count.before + count.after > 0,
    ),
  }
}
