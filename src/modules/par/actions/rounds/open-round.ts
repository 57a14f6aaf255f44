/** Opens a round: blocks of units as they were on the frame day, a sheet for each. */

import type { Call, Tx } from '../../../../platform/http/call.ts'
import { formatDay } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { type UnitOnDay, unitNames, unitsOn } from '../../../organization/index.ts'
import type { par } from '../../contract.ts'
import { type ParReason, refuse, refuseAll } from '../../refusals.vi.ts'
import { type RatingBand, whyNotBands } from '../../rules/ranking/ranking.ts'
import { type StageWindow, whyNotWindows } from '../../rules/rounds/windows.ts'
import { keepWindows } from './keep-windows.ts'

type OpenRound = InputOf<typeof par.openRound>

/** The units of each block, or every reason they cannot stand. */
async function participants(tx: Tx, { frameDay, blocks }: OpenRound) {
  const problems: ParReason[] = []
  const placed = new Map<number, string>()
  const found = []
  for (const block of blocks) {
    const { unitIds } = block
    const inside = await unitsOn(tx, frameDay, {
      levels: block.levels,
      within: block.within,
      ...(block.kinds.length > 0 && { kinds: block.kinds }),
    })
    const units = unitIds ? inside.filter((unit) => unitIds.includes(unit.unitId)) : inside
    const absent = unitIds ? new Set(unitIds).size - units.length : 0
    if (absent > 0)
      problems.push({
        reason: 'par.unit-not-in-block',
        params: { name: block.name, count: absent, day: formatDay(frameDay) },
        at: block.name,
      })
    if (units.length === 0)
      problems.push({
        reason: 'par.block-without-units',
        params: { name: block.name, day: formatDay(frameDay) },
        at: block.name,
      })
    for (const unit of units) {
      if (placed.has(unit.unitId))
        problems.push({ reason: 'par.unit-in-two-blocks', params: { unit: unit.fullName }, at: block.name })
      placed.set(unit.unitId, block.name)
    }
    const set = await tx
      .selectFrom('par.criteria_set')
      .select(['status', 'name'])
      .where('id', '=', block.setId)
      .executeTakeFirst()
    if (!set) refuse('par.not-found')
    else if (set.status !== 'issued')
      problems.push({ reason: 'par.set-not-issued', params: { name: set.name }, at: block.name })
    found.push({ block, units })
  }
  return { found, problems }
}

/** Names as they stand on the sheets: two communes of one name are told apart by what they belong to. */
async function sheetNames(tx: Tx, day: string, units: readonly UnitOnDay[]): Promise<ReadonlyMap<number, string>> {
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

export async function openRound({ tx, now }: Pick<Call, 'tx' | 'now'>, input: OpenRound) {
  const clash = await tx
    .selectFrom('par.round')
    .select('id')
    .where('year', '=', input.year)
    .where('name', '=', input.name)
    .executeTakeFirst()
  if (clash) refuse('par.round-exists', { year: input.year, name: input.name })
  const windows = input.windows as readonly StageWindow[]
  const { found, problems } = await participants(tx, input)
  const reasons = [...whyNotWindows(windows), ...whyNotBands(input.bands as readonly RatingBand[]), ...problems]
  if (reasons.length > 0) refuseAll(reasons)

  const { id: roundId } = await tx
    .insertInto('par.round')
    .values({
      year: input.year,
      name: input.name,
      frame_day: input.frameDay,
      period_from: input.periodFrom ?? `${input.year}-01-01`,
      period_to: input.periodTo ?? `${input.year}-12-31`,
      consolidating_unit_id: input.consolidatingUnitId,
      substitute_unit_id: input.substituteUnitId,
      head_review: input.headReview,
      signed_sheet: input.signedSheet,
      tie_rule: input.tieRule,
      tie_order: input.tieOrder,
      bands: JSON.stringify(input.bands),
      opened_at: now.toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await keepWindows(tx, roundId, windows)
  if (input.bodies.length > 0)
    await tx
      .insertInto('par.round_body')
      .values(input.bodies.map(({ body, unitId }) => ({ round_id: roundId, body, unit_id: unitId })))
      .execute()
  const told = await sheetNames(
    tx,
    input.frameDay,
    found.flatMap(({ units }) => units),
  )
  let assessments = 0
  for (const [position, { block, units }] of found.entries()) {
    const { id: blockId } = await tx
      .insertInto('par.round_block')
      .values({ round_id: roundId, set_id: block.setId, name: block.name, position, with_survey: block.withSurvey })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('par.assessment')
      .values(
        units.map(({ unitId, fullName }) => ({
          round_id: roundId,
          block_id: blockId,
          unit_id: unitId,
          unit_name: told.get(unitId) ?? fullName,
        })),
      )
      .execute()
    assessments += units.length
  }
  return { roundId, assessments }
}
