/** Opens a round: blocks of units as they were on the frame day, a sheet for each; everything wrong with it named at once. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { fold } from '../../../../shared/vietnamese.ts'
import { unitsOn } from '../../../organization/index.ts'
import type { BlockRules } from '../../contract.ts'
import { loadedSet } from '../../queries/sets/loaded-set.ts'
import { type ParReason, refuse, refuseIf } from '../../refusals.vi.ts'
import { bodiesNamed, whyNotBodies } from '../../rules/rounds/appraising-bodies.ts'
import { type Bands, whyNotRegions, whyNotRules } from '../../rules/rounds/block-rules.ts'
import { whyNotOpening } from '../../rules/rounds/opening.ts'
import { endingInWords } from '../../rules/rounds/taking-part.ts'
import { type StageWindow, whyNotWindows } from '../../rules/rounds/windows.ts'
import { keepWindows } from './keep-windows.ts'
import { type BlockUnits, type OpenRound, participants, sheetNames } from './participants.ts'

type Opening = Pick<Call, 'tx' | 'now'> & { actor?: Call['actor'] }

async function refuseSameName(tx: Tx, { year, name }: OpenRound): Promise<void> {
  const others = await tx.selectFrom('par.round').select('name').where('year', '=', year).execute()
  if (others.some((other) => fold(other.name) === fold(name))) refuse('par.round-exists', { year, name })
}

/** Every spelling the sets use of a body, with the unit it was confirmed to be. */
async function bodiesOfSets(tx: Tx, { blocks, bodies }: OpenRound) {
  const nodes = []
  for (const setId of new Set(blocks.map((block) => block.setId))) nodes.push(...(await loadedSet(tx, setId)).nodes)
  const spelled = new Set(nodes.flatMap(({ appraisingBody }) => appraisingBody ?? []))
  const unitOf = new Map(bodies.map(({ body, unitId }) => [fold(body), unitId]))
  const kept = new Map(bodies.map(({ body, unitId }) => [body, unitId]))
  for (const body of spelled) {
    const unitId = unitOf.get(fold(body))
    if (unitId !== undefined) kept.set(body, unitId)
  }
  return { named: bodiesNamed(nodes), kept: [...kept].map(([body, unitId]) => ({ body, unit_id: unitId })) }
}

async function keepRound({ tx, now }: Opening, input: OpenRound, period: { from: string; to: string }) {
  const { id } = await tx
    .insertInto('par.round')
    .values({
      year: input.year,
      name: input.name,
      frame_day: input.frameDay,
      period_from: period.from,
      period_to: period.to,
      consolidating_unit_id: input.consolidatingUnitId,
      substitute_unit_id: input.substituteUnitId,
      head_review: input.headReview,
      signed_sheet: input.signedSheet,
      opened_at: now.toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await keepWindows(tx, id, input.windows as readonly StageWindow[])
  return id
}

const rulesColumns = ({ tieRule, tieOrder, bands, decimals, headBands, weightRange }: BlockRules) => ({
  tie_rule: tieRule,
  tie_order: tieOrder,
  bands: JSON.stringify(bands),
  decimals,
  head_bands: JSON.stringify(headBands),
  weight_range: weightRange,
})

/** A sheet for each unit; one that ended before the frame day has it only to be told of. */
async function keepSheets(
  { tx, now, actor }: Opening,
  roundId: string,
  input: OpenRound,
  found: readonly BlockUnits[],
) {
  const told = await sheetNames(
    tx,
    input.frameDay,
    found.flatMap(({ units }) => units),
  )
  for (const [position, { block, units, ended }] of found.entries()) {
    const { id: blockId } = await tx
      .insertInto('par.round_block')
      .values({
        round_id: roundId,
        set_id: block.setId,
        name: block.name,
        position,
        with_survey: block.withSurvey,
        ...rulesColumns(block.rules ?? input),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const regionOf = new Map(block.regions.map(({ unitId, region }) => [unitId, region]))
    const own = { round_id: roundId, block_id: blockId }
    await tx
      .insertInto('par.assessment')
      .values([
        ...units.map(({ unitId, fullName }) => ({
          ...own,
          unit_id: unitId,
          unit_name: told.get(unitId) ?? fullName,
          region: regionOf.get(unitId) ?? null,
        })),
        ...ended.map((unit) => ({
          ...own,
          unit_id: unit.unitId,
          unit_name: unit.fullName,
          status: 'left' as const,
          left_cause: 'ended' as const,
          left_reason: endingInWords(unit).slice(0, 2_000),
          left_by_name: actor?.fullName ?? null,
          left_at: now.toISOString(),
        })),
      ])
      .execute()
  }
}

export async function openRound(call: Opening, input: OpenRound) {
  const { tx } = call
  await refuseSameName(tx, input)
  const period = { from: input.periodFrom ?? `${input.year}-01-01`, to: input.periodTo ?? `${input.year}-12-31` }
  const { found, problems } = await participants(tx, input, period.from)
  const bodies = problems.length > 0 ? null : await bodiesOfSets(tx, input)
  const onDay = new Set((await unitsOn(tx, input.frameDay)).map(({ unitId }) => unitId))
  const ranked = new Set(found.flatMap(({ units }) => units.map(({ unitId }) => unitId)))
  const reasons: ParReason[] = [
    ...whyNotWindows(input.windows as readonly StageWindow[]),
    ...whyNotRules(input as Bands, input.blocks as readonly { name: string; rules?: Bands }[]),
    ...whyNotOpening(
      { ...input, periodFrom: period.from, periodTo: period.to },
      (unitId) => onDay.has(unitId),
      (unitId) => ranked.has(unitId),
    ),
    ...problems,
    ...found.flatMap(({ block, units }) =>
      whyNotRegions(block.name, block.regions, (unitId) => units.some((unit) => unit.unitId === unitId)),
    ),
    ...(bodies ? whyNotBodies(bodies.named, input.bodies, (unitId) => onDay.has(unitId)) : []),
  ]
  refuseIf(reasons)
  const roundId = await keepRound(call, input, period)
  if (bodies && bodies.kept.length > 0)
    await tx
      .insertInto('par.round_body')
      .values(bodies.kept.map((body) => ({ round_id: roundId, ...body })))
      .execute()
  await keepSheets(call, roundId, input, found)
  return { roundId, assessments: ranked.size }
}
