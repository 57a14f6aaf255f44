/** A snapshot beside the values a round has: what taking it would change. */

import type { Call, Tx } from '../../../platform/http/call.ts'
import { hashOf } from '../../../platform/seals/hash.ts'
import { writtenUnit } from '../../../shared/written-unit.ts'
import { outsideLeaves, roundList, type ValuedUnit, type ValueFromOutside, valuesFromOutside } from '../../par/index.ts'
import type { TakingRow } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { standingOf } from '../rules/standing.ts'
import { effectOf, isOtherTime } from '../rules/taking.ts'
import { snapshotFacts } from './facts.ts'
import { snapshotOfId, unitsOfSnapshot } from './snapshots.ts'

type Said = Awaited<ReturnType<typeof unitsOfSnapshot>>[number]

/** By the same identity; else by what is written, for a unit may have been re-formed between the two times. */
function saidOf(units: readonly ValuedUnit[], said: readonly Said[]) {
  const byId = new Map(said.map((unit) => [unit.unitId, unit]))
  const find = writtenUnit(
    units.filter(({ unitId }) => !byId.has(unitId)).map((unit) => ({ ...unit, name: unit.unitName })),
  )
  const found = new Map<number, Said>()
  for (const unit of units) {
    const same = byId.get(unit.unitId)
    if (same) found.set(unit.unitId, same)
  }
  for (const unit of said) {
    const match = found.has(unit.unitId) ? null : find(unit.code ?? unit.unitName)
    if (match && 'unit' in match) found.set(match.unit.unitId, unit)
  }
  return found
}

/** Short, and another as soon as any value the preview rests on is another. */
async function markOf(rows: readonly ValueFromOutside[]): Promise<string> {
  const text = rows
    .map(({ unitId, criterionId, version }) => `${unitId} ${criterionId} ${version}`)
    .toSorted()
    .join('\n')
  return (await hashOf(text)).toString('hex').slice(0, 32)
}

async function bindingsOf(tx: Tx, sourceId: string, roundId: string) {
  const rows = await tx
    .selectFrom('sources.binding')
    .select(['criterion_id', 'measure'])
    .where('source_id', '=', sourceId)
    .where('round_id', '=', roundId)
    .execute()
  return new Map(rows.map((row) => [row.criterion_id, row.measure]))
}

export async function previewTaking(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  { snapshotId, roundId, overEntered }: { snapshotId: string; roundId: string; overEntered: boolean },
) {
  const snapshot = await snapshotOfId(tx, snapshotId)
  const [round] = await roundList(tx, roundId)
  if (!round) return refuse('sources.not-found')
  const measureOf = await bindingsOf(tx, snapshot.source_id, roundId)
  if (measureOf.size === 0) return refuse('sources.nothing-bound')
  const outside = await outsideLeaves(tx, roundId)
  const units = outside.units.filter(({ isLeft }) => !isLeft)
  const said = await unitsOfSnapshot(tx, snapshotId)
  const saidFor = saidOf(units, said)
  const values = (await valuesFromOutside(tx, roundId)).filter(({ criterionId }) => measureOf.has(criterionId))
  const valueAt = new Map(values.map((value) => [`${value.unitId} ${value.criterionId}`, value]))

  const rows = units.flatMap((unit) =>
    (outside.leavesOf.get(unit.setId) ?? []).flatMap((leaf): TakingRow[] => {
      const measure = measureOf.get(leaf.id)
      if (measure === undefined) return []
      const value = valueAt.get(`${unit.unitId} ${leaf.id}`)
      const before = value
        ? { percent: value.percent, source: value.source, origin: value.origin, isThis: value.originId === snapshotId }
        : null
      const next = saidFor.get(unit.unitId)?.values[measure] ?? null
      const { unitId, unitName, blockName } = unit
      const { id: criterionId, code, title } = leaf
      const effect = effectOf(before, next?.percent ?? null, overEntered)
      return [{ unitId, unitName, blockName, criterionId, code, title, measure, now: before, next, effect }]
    }),
  )
  const used = new Set([...saidFor.values()].map(({ unitId }) => unitId))
  const facts = snapshotFacts(snapshot)
  return {
    snapshot: facts,
    age: standingOf({ isOn: true, lateAfterDays: 1, newestTakenAt: facts.takenAt, lastEnded: null }, now).age ?? 0,
    isOtherTime: isOtherTime(
      { from: facts.periodFrom, to: facts.periodTo },
      { from: round.periodFrom, to: round.periodTo },
    ),
    rows,
    unused: said.filter(({ unitId }) => !used.has(unitId)).map(({ unitName }) => unitName),
    mark: await markOf(values),
  }
}
