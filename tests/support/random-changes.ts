/** A small province and random events over it: most make sense, some contradict what is known and are to be refused. */
import fc from 'fast-check'
import { type After, type Change, EVENT_KINDS, endedBy } from '../../src/modules/organization/rules/ledger/change.ts'
import {
  factsOf,
  type Ledger,
  type UnitFacts,
  type Version,
  versionsOn,
} from '../../src/modules/organization/rules/ledger/version.ts'
import { ABOVE, LEVELS, type Level } from '../../src/modules/organization/rules/levels.ts'

export const DAYS = ['2025-01-01', '2025-03-01', '2025-05-01', '2025-07-01', '2025-09-01', '2025-11-01'] as const

const facts = (level: Level, name: string, parentId: number | null, code: string | null = null): UnitFacts => ({
  code,
  level,
  kind: 'Đơn vị',
  name,
  fullName: `Đơn vị ${name}`,
  parentId,
  seat: null,
})

/** As written by hand: the unit's number, its level, its parent, its code. */
const WORLD: readonly [number, Level, number | null, (string | null)?][] = [
  [1, 'province', null, '24'],
  [2, 'district', 1, '213'],
  [3, 'district', 1, '214'],
  [4, 'commune', 2, '07201'],
  [5, 'commune', 2, '07202'],
  [6, 'commune', 3, '07203'],
  [7, 'commune', 3],
  [8, 'department', 1],
  [9, 'department', 1],
  [10, 'branch', 8],
  [11, 'division', 9],
  [12, 'service', 9],
  [13, 'service', 12],
  [14, 'service', 13],
  [15, 'village', 4],
  [16, 'village', 4],
  [17, 'village', 6],
]
export const aSmallProvince: Ledger = WORLD.map(([unitId, level, parentId, code = null]) => ({
  unitId,
  validFrom: '-infinity',
  validTo: 'infinity',
  ...facts(level, String(unitId), parentId, code),
}))

const step = fc.record({
  kind: fc.constantFrom(...EVENT_KINDS),
  day: fc.constantFrom(...DAYS),
  level: fc.constantFrom(...LEVELS.filter((level) => level !== 'province')),
  which: fc.nat(10_000),
  other: fc.nat(10_000),
  parent: fc.nat(10_000),
  name: fc.nat(40),
  code: fc.option(fc.nat(20), { freq: 2 }),
  goesOn: fc.boolean(),
})
export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never
export const steps = (most: number): fc.Arbitrary<Step[]> => fc.array(step, { minLength: 1, maxLength: most })

const picked = <T>(items: readonly T[], at: number): T | undefined => items[at % items.length]

/** What the unit is to be instead: under another parent, of another level, under another name, by what kind of event it is. */
function changed(known: readonly Version[], unit: Version, { kind, level, parent, name }: Step): UnitFacts {
  const renamed = { ...factsOf(unit), name: `T${name}`, fullName: `Đơn vị T${name}` }
  if (kind === 'boundary_adjustment') return factsOf(unit)
  if (kind === 'rename') return renamed
  const of = kind === 'reclassify' ? level : unit.level
  const above = known.filter((other) => ABOVE[of].includes(other.level))
  return { ...renamed, level: of, parentId: picked(above, parent)?.unitId ?? unit.parentId }
}

/** The children of what ends go to those after, or to another unit of its level. */
function childrenOf(known: readonly Version[], ended: readonly Version[], after: readonly After[], at: number) {
  const others = known.filter(
    ({ unitId, level }) => level === ended[0]?.level && !ended.some((u) => u.unitId === unitId),
  )
  const takers = after.length > 0 ? after : others
  return known
    .filter(({ parentId }) => ended.some(({ unitId }) => unitId === parentId))
    .flatMap(({ unitId }, index) => {
      const taker = picked(takers, at + index)
      return taker ? [{ unitId, parentId: taker.unitId }] : []
    })
}

/** @returns null when there is nobody on the day to whom the step could happen. */
export function changeOf(ledger: Ledger, of: Step): Change | null {
  const { kind, day, which, other, parent, name, code, goesOn, level } = of
  const known = versionsOn(ledger, day)
  const unit = picked(known, which)
  if (!unit) return null
  const mate = picked(
    known.filter((one) => one.level === unit.level && one.unitId !== unit.unitId),
    other,
  )
  const aNew = (number: number, base: Pick<UnitFacts, 'level' | 'parentId'>): After => ({
    unitId: -number,
    ...facts(base.level, `M${name}.${number}`, base.parentId),
    code: code !== null && number === 1 && base.level === 'commune' ? `072${String(code).padStart(2, '0')}` : null,
  })
  const same = (one: Version): After => ({ unitId: one.unitId, ...changed(known, one, of) })
  const stays = (one: Version): After => ({ unitId: one.unitId, ...factsOf(one) })
  const sides = ((): { before: Version[]; after: After[] } => {
    switch (kind) {
      case 'establish': {
        const above = picked(
          known.filter((one) => ABOVE[level].includes(one.level)),
          parent,
        )
        return { before: [], after: [aNew(1, { level, parentId: above?.unitId ?? null })] }
      }
      case 'merge':
        return { before: mate ? [unit, mate] : [unit], after: [goesOn ? stays(unit) : aNew(1, unit)] }
      case 'split':
        return { before: [unit], after: [goesOn ? stays(unit) : aNew(2, unit), aNew(1, unit)] }
      case 'rearrange':
        return { before: mate ? [unit, mate] : [unit], after: [aNew(1, unit), aNew(2, mate ?? unit)] }
      case 'dissolve':
      case 'convert':
        return { before: [unit], after: [] }
      default:
        return { before: [unit], after: [same(unit)] }
    }
  })()
  const before = sides.before.map(({ unitId }) => unitId)
  const ended = endedBy({ before, after: sides.after })
  const gone = sides.before.filter(({ unitId }) => ended.includes(unitId))
  return {
    kind,
    day,
    before,
    after: sides.after,
    succession: null,
    children: childrenOf(known, gone, sides.after, parent),
  }
}
