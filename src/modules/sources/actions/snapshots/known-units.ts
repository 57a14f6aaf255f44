/** The units a source spoke of, as they were in its time. */
import type { Tx } from '../../../../platform/http/call.ts'
import { formatDay } from '../../../../shared/dates.ts'
import { type FoundUnit, type KnownUnit, writtenUnit } from '../../../../shared/written-unit.ts'
import { unitName, unitsOn } from '../../../organization/index.ts'
import type { ToldUnit } from '../../adapters/adapter.ts'
import type { SourcesReason } from '../../refusals.vi.ts'
import type { SourcePeriod } from '../../rules/period.ts'

export interface MatchedUnit extends ToldUnit {
  unitId: number
}

/** Those of the period's end; where the province had ended by then, those of its beginning. */
async function unitsOfPeriod(tx: Tx, withinId: number, { from, to }: SourcePeriod): Promise<KnownUnit[]> {
  for (const day of [to, from]) {
    const all = await unitsOn(tx, day, { within: withinId })
    const parents = new Map(all.map(({ unitId, fullName }) => [unitId, fullName]))
    if (all.length > 0)
      return all.map(({ unitId, code, fullName, parentId, level }) => {
        const above = parentId === null || level === 'department' ? undefined : parents.get(parentId)
        return { unitId, code, name: above === undefined ? fullName : `${fullName} (${above})` }
      })
  }
  return []
}

function problemOf(
  where: string,
  unit: string,
  found: FoundUnit<KnownUnit>,
  about: { within: string; period: string },
): SourcesReason {
  if ('ambiguous' in found) return { reason: 'sources.unit-ambiguous', params: { where, unit, count: found.ambiguous } }
  if ('likely' in found) return { reason: 'sources.unit-lost-zeros', params: { where, unit, likely: found.likely } }
  return { reason: 'sources.unit-unknown', params: { where, unit, ...about } }
}

/** @returns all units known, or every one that is not. */
export async function knownUnits(
  tx: Tx,
  withinId: number,
  { period, units, placeWord }: { period: SourcePeriod; units: readonly ToldUnit[]; placeWord: string },
): Promise<MatchedUnit[] | { problems: SourcesReason[] }> {
  const find = writtenUnit(await unitsOfPeriod(tx, withinId, period))
  const within = (await unitName(tx, withinId, period.to)) ?? `phạm vi ngày ${formatDay(period.to)}`
  const seen = new Map<number, number>()
  const problems: SourcesReason[] = []
  const matched: MatchedUnit[] = []
  for (const unit of units) {
    const [where, at] = [`${placeWord} ${unit.place}`, String(unit.place)]
    const byCode = unit.code === null ? null : find(unit.code)
    // A system's own code is often none of ours: the name decides then.
    const found = byCode && 'unit' in byCode ? byCode : find(unit.name)
    if (!('unit' in found)) {
      problems.push({ ...problemOf(where, unit.name, found, { within, period: period.label }), at })
      continue
    }
    const first = seen.get(found.unit.unitId)
    if (first !== undefined)
      problems.push({
        reason: 'sources.unit-twice',
        params: { where, unit: unit.name, first: `${placeWord.toLowerCase()} ${first}` },
        at,
      })
    seen.set(found.unit.unitId, unit.place)
    matched.push({ ...unit, unitId: found.unit.unitId })
  }
  return problems.length > 0 ? { problems } : matched
}
