/** What a count rests on: the units, the keys they are told apart by, and the law of the day; as the database's functions take it. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn, formatDay } from '../../../shared/dates.ts'
import { daysOfPassingUnits, forebearsOn, unitOn, unitsOn } from '../../organization/index.ts'
import { itemsOf, lawOf, RANKS, retirementOf } from '../../personnel/index.ts'
import type { Ground } from '../contract/tables.ts'
import { refuse } from '../refusals.vi.ts'
import { FIELDS, LEADING, type RankOf } from '../rules/ranks.ts'
import { bornBy } from '../rules/retired-by.ts'
import { beforeMerging, HEIGHTS, keysOf, splitOf, type UnitFacts } from '../rules/rows.ts'
import { type StatutoryTable, sinceOf } from '../rules/tables.ts'

export interface Counted {
  day: string
  unitId: number
  unitName: string
  units: readonly UnitFacts[]
  /** For the functions of the database, but for what is asked by. */
  asked: Readonly<Record<string, unknown>> & { keys: readonly string[] }
}

const byCode = new Map(RANKS.map((rank) => [rank.code, rank]))
export const rankOf: RankOf = (code) => byCode.get(code) ?? null

/** Which field of public employees a rank is of. */
const FIELD_OF = Object.fromEntries(
  RANKS.map(({ code, field }) => [code, FIELDS.some(({ key }) => key === field) ? field : 'khác']),
)
/** Levels of a language, the lowest first: of several languages the one known best counts. */
const LEVELS = itemsOf('foreign_language_level').map(({ code }) => code)

export type Looking = Pick<Call, 'tx' | 'now' | 'scope' | 'actor'>

type Whom = Pick<StatutoryTable, 'keys' | 'kinds' | 'levels' | 'turns'>

export async function groundOf(call: Looking, { unitId: given, asOf, known }: Ground, whom: Whom): Promise<Counted> {
  const { tx, now } = call
  const { keys, kinds, levels, turns } = whom
  const day = asOf ?? dayIn(now)
  const unitId = given ?? (await widestOf(call))
  const unit = unitId === undefined ? null : ((await unitOn(tx, unitId, day)) ?? (await unitOn(tx, unitId, dayIn(now))))
  if (unitId === undefined || unit === null) return refuse('statistics.no-unit', { day: formatDay(day) })
  // Of everything: what went before the province is counted too, on a day when it was two.
  const isWhole = given === undefined && call.scope.everywhere
  const within = isWhole ? {} : { within: unitId }
  const then = await unitsOn(tx, day, { ...within, ...(known !== undefined && { knownAt: known }) })
  // A unit may be known from a later day than people were entered to have worked in it: their figures stand under it as it is today.
  const isNow = day === dayIn(now) && known === undefined
  const today = isNow ? [] : await unitsOn(tx, dayIn(now), { within: unitId })
  const merged =
    isNow || isWhole ? [] : await mergedSince(tx, [unitId, ...today.map((one) => one.unitId)], { day, known })
  const since = turns && sinceOf(whom, day)
  const own = isWhole ? null : [unitId, ...[...today, ...then].map((one) => one.unitId)]
  const earlier = since ? await unitsOfYear(tx, own, { since, until: day, known }) : []
  const below = [...new Map([...earlier, ...today, ...merged, ...then].map((one) => [one.unitId, one])).values()]
  // The others manage no records.
  const units = below.filter(({ level }) => level !== 'division' && level !== 'village')
  const keyed = [...keysOf(keys, unitId, units)]
  const counted =
    levels === undefined ? null : new Set(units.filter(({ level }) => levels.includes(level)).map((one) => one.unitId))
  const some = keyed.filter(([id]) => counted === null || counted.has(id))
  const law = await lawOf(tx)
  const past = (sex: 'M' | 'F') => bornBy(day, (month) => retirementOf(sex, month, law)?.pensionFrom ?? null)
  return {
    day,
    unitId,
    unitName: unit.fullName,
    units,
    asked: {
      day,
      known: known ?? null,
      kinds,
      levels: LEVELS,
      bornBy: { M: past('M'), F: past('F') },
      units: some.map(([id]) => id),
      keys: some.map(([, key]) => key),
      split: splitOf(keys),
      leading: LEADING,
      ...(keys === 'unit-field' && { fields: FIELD_OF }),
      ...(turns && { turns, since: since ?? day, heights: HEIGHTS }),
    },
  }
}

/** What went whole into these units since the day, with all that was below it: named so that nobody takes it for what is today. */
async function mergedSince(
  tx: Call['tx'],
  unitIds: readonly number[],
  { day, known }: { day: string; known?: string | undefined },
) {
  const before = new Set((await forebearsOn(tx, unitIds, day, known)).map((one) => one.unitId))
  if (before.size === 0) return []
  const units = await unitsOn(tx, day, { within: [...before], ...(known !== undefined && { knownAt: known }) })
  return units.map((one) => (before.has(one.unitId) ? { ...one, name: beforeMerging(one.name) } : one))
}

/** Of the first of January, and of every day since on which somebody may have been in a unit that did not see the end of the year. */
async function unitsOfYear(
  tx: Call['tx'],
  unitIds: readonly number[] | null,
  { since, until, known }: { since: string; until: string; known: string | undefined },
) {
  const passing = await daysOfPassingUnits(tx, { since, until, ...(known !== undefined && { knownAt: known }) })
  const found: (UnitFacts & { name: string })[] = []
  for (const day of [...passing.toReversed(), since]) found.push(...(await unitsSince(tx, unitIds, { day, known })))
  return found
}

/** What happened since the day may have happened in a unit that ended before the count. @param unitIds null: the whole. */
async function unitsSince(
  tx: Call['tx'],
  unitIds: readonly number[] | null,
  { day, known }: { day: string; known?: string | undefined },
) {
  const knownAt = known !== undefined && { knownAt: known }
  if (unitIds === null) return unitsOn(tx, day, { ...knownAt })
  const merged = await mergedSince(tx, unitIds, { day, known })
  return [...merged, ...(await unitsOn(tx, day, { within: unitIds, ...knownAt }))]
}

/** The same on the eve of the year, from which who came and who left is counted; units are those of that day. */
export async function groundBefore(call: Looking, ground: Ground, whom: Whom): Promise<Counted> {
  const day = ground.asOf ?? dayIn(call.now)
  return groundOf(call, { ...ground, asOf: `${Number(day.slice(0, 4)) - 1}-12-31` }, whom)
}

/** The province for whoever looks everywhere; the own unit, or the first one may look at, for others. */
async function widestOf({ tx, now, scope, actor }: Looking): Promise<number | undefined> {
  if (scope.everywhere) return (await unitsOn(tx, dayIn(now), { levels: ['province'] }))[0]?.unitId
  return actor.unitId !== null && scope.units.includes(actor.unitId) ? actor.unitId : scope.units[0]
}
