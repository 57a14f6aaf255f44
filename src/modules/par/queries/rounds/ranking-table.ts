/** The ranking of a round by block: computed from the inputs while it is open, read from what was frozen once published. */

import type { Tx } from '../../../../platform/http/call.ts'
import { meanOf } from '../../../../shared/points.ts'
import { rulesInForce } from '../../../law/index.ts'
import type { BlockRanking, CriterionNode, LeftUnit, RankedUnit, Ranking, Round } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'
import { type BlockInput, type BlockResult, type BlockRules, computeBlock } from '../../rules/results/block.ts'
import { publishedAreas, publishedUnits } from '../../rules/results/published-units.ts'
import { type LeafState, sheetFigures } from '../../rules/sheets/sheet-figures.ts'
import { blockInput } from '../results/block-input.ts'
import { inForce } from '../results/in-force.ts'
import { previousOf } from '../results/year-before.ts'
import type { LoadedSet } from '../sets/loaded-set.ts'
import type { SheetRow } from '../sheets/assessment-list.ts'
import { adjustedOf } from '../sheets/opened-sheet.ts'
import { type Sheets, sheetsByBlock } from './before-publishing.ts'
import { oneRound } from './round-list.ts'

function leftUnit({ id, unit_id, unit_name, left_cause, left_reason }: SheetRow): LeftUnit[] {
  return left_cause === null
    ? []
    : [{ assessmentId: id, unitId: unit_id, unitName: unit_name, cause: left_cause, reason: left_reason }]
}

export interface ComputedBlock extends Omit<BlockRanking, 'previous'> {
  input: BlockInput<CriterionNode>
  result: BlockResult
}

/** Computes every block from the inputs of its sheets. */
export function computedBlocks(round: Round, { all, byBlock, sets, states }: Sheets): ComputedBlock[] {
  const rulesOf = new Map(round.blocks.map(({ id, rules }) => [id, rules as BlockRules]))
  return [...Map.groupBy(all, (row) => row.block_id)].map(([blockId, members]) => {
    const [{ setId, blockName, isModel }] = members as [SheetRow]
    const set = sets.get(setId) as LoadedSet
    const taking = byBlock.get(blockId) ?? []
    const rules = rulesOf.get(blockId) as BlockRules
    const input = blockInput(rules, set, taking, states)
    const result = computeBlock(input)
    const rowOf = new Map(taking.map((row) => [row.unit_id, row]))
    return {
      blockId,
      blockName,
      isModel,
      rules: rules as BlockRanking['rules'],
      input,
      result,
      units: publishedUnits(input, result).map((unit) => {
        const row = rowOf.get(unit.unitId) as SheetRow
        const stateOf = (criterionId: string) => states.get(row.id)?.get(criterionId) as LeafState | undefined
        const self = sheetFigures(set, stateOf, adjustedOf(row, 'self'), 'self')
        return { ...unit, assessmentId: row.id, selfIndex: self.index, status: row.status }
      }),
      left: members.flatMap(leftUnit),
      mean: result.mean,
      areas: publishedAreas(input),
    }
  })
}

interface FrozenUnit extends Omit<RankedUnit, 'assessmentId' | 'selfIndex' | 'status'> {}

export type PublishedLeft = Omit<LeftUnit, 'assessmentId'>

/** What only those inside see of a published unit. */
export interface InsideUnit {
  unitId: number
  assessmentId: string | null
  selfIndex: number | null
}

/** Published: what was frozen, and nothing computed anew. */
async function frozenBlocks(tx: Tx, roundId: string): Promise<Omit<BlockRanking, 'previous'>[]> {
  const rows = await inForce(tx)
    .select(['id', 'block_name', 'is_model', 'rules', 'areas', 'results', 'left_units', 'inside', 'position'])
    .where('round_id', '=', roundId)
    .orderBy('position')
    .execute()
  return rows.map((row) => {
    const results = row.results as FrozenUnit[]
    const inside = new Map((row.inside as InsideUnit[]).map((unit) => [unit.unitId, unit]))
    return {
      blockId: row.id,
      blockName: row.block_name,
      isModel: row.is_model,
      rules: row.rules,
      areas: row.areas,
      mean: meanOf(results.map((unit) => unit.index)),
      left: (row.left_units as PublishedLeft[]).map((unit) => ({
        ...unit,
        assessmentId: inside.get(unit.unitId)?.assessmentId ?? null,
      })),
      units: results.map((unit) => ({
        ...unit,
        assessmentId: inside.get(unit.unitId)?.assessmentId ?? null,
        selfIndex: inside.get(unit.unitId)?.selfIndex ?? null,
        status: 'published' as const,
      })),
    }
  })
}

/** Only blocks of which every unit is within reach: being first of those one may see is no rank. */
export async function seenWhole(tx: Tx, round: Round): Promise<ComputedBlock[]> {
  const participants = new Map(round.blocks.map(({ id, units }) => [id, units]))
  const blocks = computedBlocks(round, await sheetsByBlock(tx, round.id))
  return blocks.filter(({ blockId, units }) => units.length === participants.get(blockId))
}

/** @throws Refusal where there is none. */
export async function wholeBlocks(tx: Tx, round: Round): Promise<ComputedBlock[]> {
  const whole = await seenWhole(tx, round)
  return whole.length > 0 ? whole : refuse('par.ranking-in-part')
}

const shownBlock = ({ input: _, result: __, ...block }: ComputedBlock) => block

export async function rankingTable(tx: Tx, roundId: string): Promise<Ranking> {
  const round = await oneRound(tx, roundId)
  // The year rated selects the version: what held on its last day.
  const rules = await rulesInForce(tx, `${round.year}-12-31`, 'par.')
  const published = round.status === 'published'
  const sample = published
    ? await tx
        .selectFrom('par.publication')
        .select('is_sample')
        .where('round_id', '=', roundId)
        .limit(1)
        .executeTakeFirst()
    : undefined
  const found = published ? await frozenBlocks(tx, roundId) : (await wholeBlocks(tx, round)).map(shownBlock)
  const blocks = []
  for (const block of found)
    blocks.push({ ...block, previous: await previousOf(tx, { year: round.year, blockName: block.blockName }) })
  return {
    roundId,
    roundName: round.name,
    year: round.year,
    published,
    isSample: sample?.is_sample ?? false,
    blocks,
    unconfirmedRules: rules.filter((rule) => rule.confirmedBy === null).map(({ name, title }) => ({ name, title })),
  }
}
