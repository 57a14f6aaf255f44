/** The agencies of today with those they came from: whose people they took over, and when. */
import { eventsBetween, type UnitOnDay, unitsOn } from '../../../modules/organization/index.ts'
import type { Tx } from '../../../platform/http/call.ts'
import type { Stay } from '../careers/career.ts'
import type { Random } from '../random.ts'

export interface Units {
  today: readonly UnitOnDay[]
  childrenOf: ReadonlyMap<number, readonly UnitOnDay[]>
  /** One line of agencies that led to this one, the oldest first. */
  lineOf: (random: Random, unitId: number) => Stay[]
  /** The district a commune of before lay in. */
  districtOf: (unitId: number) => UnitOnDay | null
  /** 'xã …, huyện …, tỉnh …' of before the reform. */
  places: readonly string[]
}

const BEFORE = ['2024-12-31', '2025-02-28', '2025-06-30']
const FIRST = '2020-01-01'

export async function unitsOfDemo(tx: Tx, day: string): Promise<Units> {
  const today = await unitsOn(tx, day)
  const former = (await Promise.all(BEFORE.map((one) => unitsOn(tx, one)))).flat()
  const byId = new Map([...former, ...today].map((unit) => [unit.unitId, unit]))
  const begun = new Map<number, { day: string; before: number[] }>()
  for (const { day: on, before, after } of await eventsBetween(tx, FIRST, day))
    for (const id of after) {
      const from = before.filter((one) => byId.has(one))
      if (from.length > 0 && !before.includes(id)) begun.set(id, { day: on, before: from })
    }
  const stay = (unitId: number, from: string | null): Stay => ({
    unitId,
    name: byId.get(unitId)?.fullName ?? '',
    from,
    by: 'rearrange',
  })
  const lineOf = (random: Random, unitId: number): Stay[] => {
    const beginning = begun.get(unitId)
    if (!beginning) return [stay(unitId, null)]
    return [...lineOf(random, random.pick(beginning.before)), stay(unitId, beginning.day)]
  }
  const districtOf = (unitId: number) => {
    const above = byId.get(byId.get(unitId)?.parentId ?? 0)
    return above?.level === 'district' ? above : null
  }
  const places = former
    .filter(({ level }) => level === 'commune')
    .flatMap((commune) => {
      const district = districtOf(commune.unitId)
      const province = byId.get(district?.parentId ?? 0)
      const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)
      return district && province
        ? [[commune, district, province].map(({ fullName }) => lower(fullName)).join(', ')]
        : []
    })
  const childrenOf = Map.groupBy(today, ({ parentId }) => parentId ?? 0)
  return { today, childrenOf, lineOf, districtOf, places: [...new Set(places)] }
}
