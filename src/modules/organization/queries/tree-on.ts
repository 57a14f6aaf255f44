/** The tree of a day, piece by piece: what every page needs first, the inside of a unit when it is opened. */
import type { Tx } from '../../../platform/http/call.ts'
import type { TreeUnit } from '../contract.ts'
import type { Level } from '../rules/levels.ts'
import { onDay, type UnitOnDay, unitsOn } from './units-on.ts'

/** Rooms, chi cục, public service units and villages are asked for under their unit. */
const FIRST: readonly Level[] = ['province', 'district', 'commune', 'department']

interface Asked {
  asOf: string
  knownAt?: string | undefined
}

const known = ({ knownAt }: Asked) => (knownAt === undefined ? {} : { knownAt })

async function withCounts(tx: Tx, asked: Asked, units: readonly UnitOnDay[]): Promise<TreeUnit[]> {
  if (units.length === 0) return []
  const shown = Map.groupBy(units, ({ parentId }) => parentId)
  const counted = await tx
    .selectFrom(onDay(tx, asked.asOf, asked.knownAt).as('u'))
    .select(['parentId', (eb) => eb.fn.countAll<number>().as('children')])
    .where('parentId', 'is not', null)
    .groupBy('parentId')
    .execute()
  const childrenOf = new Map(counted.map(({ parentId, children }) => [parentId, Number(children)]))
  return units.map((unit) => ({
    ...unit,
    below: (childrenOf.get(unit.unitId) ?? 0) - (shown.get(unit.unitId)?.length ?? 0),
  }))
}

export async function treeOn(tx: Tx, asked: Asked & { isNational: boolean }): Promise<TreeUnit[]> {
  const own = await unitsOn(tx, asked.asOf, { levels: FIRST, ...known(asked) })
  if (!asked.isNational) return withCounts(tx, asked, own)
  const ids = new Set(own.map(({ unitId }) => unitId))
  const provinces = await unitsOn(tx, asked.asOf, { levels: ['province'], everywhere: true, ...known(asked) })
  return withCounts(tx, asked, [...own, ...provinces.filter(({ unitId }) => !ids.has(unitId))])
}

export async function unitsBelow(tx: Tx, { unitId, ...asked }: Asked & { unitId: number }): Promise<TreeUnit[]> {
  return withCounts(tx, asked, await unitsOn(tx, asked.asOf, { parentId: unitId, everywhere: true, ...known(asked) }))
}
