/** The units of each block as they were on the frame day, those that ended before it within the time evaluated, and every reason they cannot stand. */
import type { Tx } from '../../../../platform/http/call.ts'
import { formatDay } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { type EndedUnit, endedUnits, type UnitOnDay, unitNames, unitsOn } from '../../../organization/index.ts'
import type { par } from '../../contract.ts'
import type { ParReason } from '../../refusals.vi.ts'

export type OpenRound = InputOf<typeof par.openRound>
type Block = OpenRound['blocks'][number]

export interface BlockUnits {
  block: Block
  units: UnitOnDay[]
  ended: EndedUnit[]
}

async function unitsOfBlock(tx: Tx, frameDay: string, { within, levels, kinds, unitIds }: Block): Promise<UnitOnDay[]> {
  const inside = await unitsOn(tx, frameDay, { levels, within, ...(kinds.length > 0 && { kinds }) })
  return unitIds ? inside.filter(({ unitId }) => unitIds.includes(unitId)) : inside
}

async function endedOfBlock(tx: Tx, from: string, frameDay: string, block: Block): Promise<EndedUnit[]> {
  if (block.endedUnitIds.length === 0) return []
  const ended = await endedUnits(tx, { from, to: frameDay, within: block.within, unitIds: block.endedUnitIds })
  return ended.filter(({ level }) => (block.levels as readonly string[]).includes(level))
}

function whyNotBlock({ block, units, ended }: BlockUnits, day: string): ParReason[] {
  const { name } = block
  const absent = block.unitIds ? new Set(block.unitIds).size - units.length : 0
  const alive = new Set(block.endedUnitIds).size - ended.length
  return [
    ...(absent > 0
      ? [{ reason: 'par.unit-not-in-block', params: { name, count: absent, day }, at: name } as const]
      : []),
    ...(units.length === 0 ? [{ reason: 'par.block-without-units', params: { name, day }, at: name } as const] : []),
    ...(alive > 0 ? [{ reason: 'par.ended-not-in-block', params: { name, count: alive }, at: name } as const] : []),
  ]
}

/** A unit of two blocks would be ranked twice. */
function whyNotTwice(found: readonly BlockUnits[]): ParReason[] {
  const placed = new Set<number>()
  return found.flatMap(({ block, units, ended }) =>
    [...units, ...ended].flatMap(({ unitId, fullName }): ParReason[] => {
      if (placed.has(unitId)) return [{ reason: 'par.unit-in-two-blocks', params: { unit: fullName }, at: block.name }]
      placed.add(unitId)
      return []
    }),
  )
}

async function whyNotSet(tx: Tx, { setId, name }: Block): Promise<ParReason[]> {
  const set = await tx
    .selectFrom('par.criteria_set')
    .select(['status', 'name'])
    .where('id', '=', setId)
    .executeTakeFirst()
  if (!set) return [{ reason: 'par.set-gone', params: { name }, at: name }]
  return set.status === 'issued' ? [] : [{ reason: 'par.set-not-issued', params: { name: set.name }, at: name }]
}

export async function participants(
  tx: Tx,
  { frameDay, blocks }: OpenRound,
  periodFrom: string,
): Promise<{ found: BlockUnits[]; problems: ParReason[] }> {
  const found: BlockUnits[] = []
  const problems: ParReason[] = []
  for (const block of blocks) {
    const units = await unitsOfBlock(tx, frameDay, block)
    const one = { block, units, ended: await endedOfBlock(tx, periodFrom, frameDay, block) }
    found.push(one)
    problems.push(...whyNotBlock(one, formatDay(frameDay)), ...(await whyNotSet(tx, block)))
  }
  return { found, problems: [...problems, ...whyNotTwice(found)] }
}

/** Names as they stand on the sheets: two communes of one name are told apart by what they belong to. */
export async function sheetNames(
  tx: Tx,
  day: string,
  units: readonly UnitOnDay[],
): Promise<ReadonlyMap<number, string>> {
  const twins = [...Map.groupBy(units, (unit) => unit.fullName).values()].filter((same) => same.length > 1).flat()
  const parents = await unitNames(
    tx,
    twins.flatMap(({ parentId }) => (parentId === null ? [] : [parentId])),
    day,
  )
  return new Map(
    twins.map(({ unitId, fullName, parentId }) => [unitId, `${fullName} (${parents.get(parentId ?? 0) ?? unitId})`]),
  )
}
