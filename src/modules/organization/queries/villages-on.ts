/** Villages and residential groups of each commune on a day. */
import type { Tx } from '../../../platform/http/call.ts'
import type { VillagesOfCommune } from '../contract.ts'
import type { Region } from '../rules/facts/facts.ts'
import { leastHouseholds } from '../rules/norms/establish.ts'
import { isResidentialGroup } from '../rules/villages.ts'
import type { AskedDay } from './checks-on.ts'
import { factsOn, valuesOf } from './facts-on.ts'
import { type UnitOnDay, unitsOn } from './units-on.ts'

export interface VillageOnDay {
  village: UnitOnDay
  isGroup: boolean
  households: number | null
  population: number | null
  /** Fewest households of a new one in this region; null where the norm or the region is not known. */
  least: number | null
}

export interface CommuneWithVillages {
  commune: UnitOnDay
  region: Region | null
  villages: VillageOnDay[]
}

export async function villagesByCommune(tx: Tx, { asOf, knownAt }: AskedDay): Promise<CommuneWithVillages[]> {
  const known = knownAt !== undefined && { knownAt }
  const communes = await unitsOn(tx, asOf, { levels: ['commune'], ...known })
  const under = Map.groupBy(await unitsOn(tx, asOf, { levels: ['village'], ...known }), ({ parentId }) => parentId)
  const told = valuesOf(await factsOn(tx, asOf, { facts: ['households', 'population', 'region'], knownAt }))
  return communes.map((commune) => {
    const region = told(commune.unitId, 'region') as Region | null
    const villages = (under.get(commune.unitId) ?? []).map((village) => {
      const isGroup = isResidentialGroup(village)
      return {
        village,
        isGroup,
        households: told(village.unitId, 'households') as number | null,
        population: told(village.unitId, 'population') as number | null,
        least: region === null ? null : (leastHouseholds(region, isGroup)?.least ?? null),
      }
    })
    return { commune, region, villages }
  })
}

const sumOf = (numbers: readonly (number | null)[]) => numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0)

/** Communes of which no village is known are left out: that is not the same as none. */
export async function villages(tx: Tx, asked: AskedDay): Promise<VillagesOfCommune[]> {
  const communes = await villagesByCommune(tx, asked)
  return communes
    .filter((one) => one.villages.length > 0)
    .map(({ commune: { unitId, code, fullName }, region, villages: own }) => ({
      unitId,
      code,
      fullName,
      region,
      villages: own.filter(({ isGroup }) => !isGroup).length,
      groups: own.filter(({ isGroup }) => isGroup).length,
      households: sumOf(own.map(({ households }) => households)),
      population: sumOf(own.map(({ population }) => population)),
      untold: own.filter(({ households }) => households === null).length,
      small:
        region === null
          ? null
          : own.filter(({ households, least }) => households !== null && least !== null && households < least).length,
    }))
}
