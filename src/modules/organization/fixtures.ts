/** Builders of units for tests. */
import type { House } from '../../../tests/support/house.ts'
import { recordChange } from './actions/record-change.ts'
import { type FactToTell, recordFacts } from './actions/record-facts.ts'
import type { After } from './rules/ledger/change.ts'

const BASIS = { legalBasis: '1/QĐ-UBND', decidedOn: null, issuer: null, note: null }

export interface NewUnit extends Pick<After, 'level' | 'kind' | 'name' | 'parentId'> {
  facts?: Record<string, FactToTell['value']>
}

/** Units established on a day by one decision, with what is told of them. @returns their ids, in order. */
export async function someUnits(house: House, day: string, units: readonly NewUnit[]): Promise<number[]> {
  return house.arrange(async (tx) => {
    const after = units.map(({ facts: _, ...unit }, at) => ({
      ...unit,
      unitId: -1 - at,
      code: null,
      fullName: `${unit.kind} ${unit.name}`,
      seat: null,
    }))
    const change = { kind: 'establish', day, before: [], after, children: [], succession: null } as const
    const { idOf, recording } = await recordChange(tx, change, BASIS)
    const ids = units.map((_, at) => idOf.get(-1 - at) as number)
    const told = units.flatMap(({ facts = {} }, at) =>
      Object.entries(facts).map(
        ([fact, value]): FactToTell => ({
          unitId: ids[at] as number,
          fact: fact as FactToTell['fact'],
          from: day,
          to: null,
          value,
        }),
      ),
    )
    await recordFacts(tx, told, { legalBasis: BASIS.legalBasis, source: null }, recording)
    return ids
  })
}
