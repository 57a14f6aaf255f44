/** Communes of a day with how large each is, for the picture of tiles. */
import type { Tx } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { organization, Tile } from '../contract.ts'
import { factsOn, valuesOf } from './facts-on.ts'
import { unitsOn } from './units-on.ts'

export async function tilesOn(tx: Tx, asked: InputOf<typeof organization.unitTiles>): Promise<Tile[]> {
  const { asOf, knownAt } = asked
  const units = await unitsOn(tx, asOf, {
    levels: ['province', 'district', 'commune'],
    ...(knownAt !== undefined && { knownAt }),
  })
  const names = new Map(units.map((unit) => [unit.unitId, unit.fullName]))
  const told = valuesOf(await factsOn(tx, asOf, { facts: ['area', 'population'], knownAt }))
  const amountOf = (unitId: number, fact: 'area' | 'population') => {
    const value = told(unitId, fact)
    return typeof value === 'number' ? value : null
  }
  return units
    .filter(({ level }) => level === 'commune')
    .map(({ unitId, name, fullName, kind, parentId }) => ({
      unitId,
      name,
      fullName,
      kind,
      parentId,
      parentName: parentId === null ? null : (names.get(parentId) ?? null),
      area: amountOf(unitId, 'area'),
      population: amountOf(unitId, 'population'),
    }))
}
