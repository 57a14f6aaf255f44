/** The ranking of a round by block: computed from the inputs while it is open, read from what was frozen once published. */

import type { Tx } from '../../../../platform/http/call.ts'
import { NO_POINTS } from '../../../../shared/points.ts'
import { rulesInForce } from '../../../law/index.ts'
import type { BlockRanking, CriterionNode, LeftUnit, RankedUnit, Ranking, Round } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'
import {
  type BlockInput,
  type BlockResult,
  type BlockRules,
  computeBlock,
  type UnitResult,
} from '../../rules/results/block.ts'
import { type LeafState, sheetFigures } from '../../rules/sheets/sheet-figures.ts'
import { meanIndex } from '../../rules/sheets/totals.ts'
import { blockInput } from '../results/block-input.ts'
import { yearBefore } from '../results/year-before.ts'
import type { LoadedSet } from '../sets/loaded-set.ts'
import { type SheetRow, setsOf, sheetRows } from '../sheets/assessment-list.ts'
import { adjustedOf } from '../sheets/opened-sheet.ts'
import { sheetStates } from '../sheets/sheet-states.ts'
import { oneRound } from './round-list.ts'

const areasOf = (set: LoadedSet, { nodes }: UnitResult): RankedUnit['areas'] =>
  set.nodes
    .filter((node) => node.parentId === null)
    .map(({ id, code, title }) => {
      const figure = nodes.find(({ nodeId }) => nodeId === id)
      return { code, title, points: figure?.points ?? NO_POINTS, applicableMax: figure?.applicableMax ?? NO_POINTS }
    })

function leftUnit({ id, unit_id, unit_name, left_cause, left_reason }: SheetRow): LeftUnit[] {
  return left_cause === null
    ? []
    : [{ assessmentId: id, unitId: unit_id, unitName: unit_name, cause: left_cause, reason: left_reason }]
}

export interface ComputedBlock extends Omit<BlockRanking, 'previous'> {
  setId: string
  input: BlockInput<CriterionNode>
  result: BlockResult
}

/** Computes every block from the inputs, in a handful of queries whatever the number of units. */
export async function computedBlocks(tx: Tx, round: Round): Promise<ComputedBlock[]> {
  const rulesOf = new Map(round.blocks.map(({ id, rules }) => [id, rules as BlockRules]))
  const rows = await sheetRows(tx, { roundId: round.id })
  const sets = await setsOf(tx, rows)
  // Who takes no part has no rank and moves nobody's mean.
  const ranked = rows.filter(({ status }) => status !== 'left')
  const states = await sheetStates(tx, ranked, sets)
  return [...Map.groupBy(rows, (row) => row.block_id)].map(([blockId, members]) => {
    const [{ setId, blockName, isModel }] = members as [SheetRow]
    const set = sets.get(setId) as LoadedSet
    const taking = members.filter(({ status }) => status !== 'left')
    const rules = rulesOf.get(blockId) as BlockRules
    const input = blockInput(rules, set, taking, states)
    const result = computeBlock(input)
    const rowOf = new Map(taking.map((row) => [row.unit_id, row]))
    return {
      blockId,
      blockName,
      isModel,
      rules: rules as BlockRanking['rules'],
      setId,
      input,
      result,
      units: result.units.map((unit) => {
        const row = rowOf.get(unit.unitId) as SheetRow
        const stateOf = (criterionId: string) => states.get(row.id)?.get(criterionId) as LeafState | undefined
        const { fraction: _, nodes: __, ...shown } = unit
        const self = sheetFigures(set, stateOf, adjustedOf(row, 'self'), 'self')
        return {
          ...shown,
          assessmentId: row.id,
          selfIndex: self.index,
          areas: areasOf(set, unit),
          status: row.status,
        }
      }),
      left: members.flatMap(leftUnit),
      mean: result.mean,
      areas: set.nodes
        .filter((node) => node.parentId === null)
        .map(({ code, title, maxPoints }) => ({ code, title, maxPoints })),
    }
  })
}

interface FrozenUnit extends Omit<RankedUnit, 'assessmentId' | 'selfIndex' | 'status'> {}

export type PublishedLeft = Omit<LeftUnit, 'assessmentId'>

/** What only those inside see of a published unit. */
export interface InsideUnit {
  unitId: number
  assessmentId: string
  selfIndex: number | null
}

/** Published: what was frozen, and nothing computed anew. */
async function frozenBlocks(tx: Tx, roundId: string): Promise<Omit<BlockRanking, 'previous'>[]> {
  const rows = await tx
    .selectFrom('par.publication')
    .select(['id', 'block_name', 'is_model', 'rules', 'areas', 'results', 'left_units', 'inside', 'position'])
    .where('round_id', '=', roundId)
    // What was corrected gives way to what corrects it.
    .where('id', 'not in', (eb) =>
      eb
        .selectFrom('par.publication as later')
        .select('later.corrects')
        .where('later.corrects', 'is not', null)
        .$castTo<string>(),
    )
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
      mean: meanIndex(results.map((unit) => unit.index)),
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
export async function wholeBlocks(tx: Tx, round: Round): Promise<ComputedBlock[]> {
  const participants = new Map(round.blocks.map(({ id, units }) => [id, units]))
  const whole = (await computedBlocks(tx, round)).filter(
    ({ blockId, units }) => units.length === participants.get(blockId),
  )
  return whole.length > 0 ? whole : refuse('par.ranking-in-part')
}

const shownBlock = ({ setId: _, input: __, result: ___, ...block }: ComputedBlock) => block

async function previousOf(tx: Tx, block: { year: number; blockName: string }): Promise<BlockRanking['previous']> {
  const row = await yearBefore(tx, block).select('results').executeTakeFirst()
  return ((row?.results ?? []) as FrozenUnit[]).map(({ unitId, index, rank }) => ({ unitId, index, rank }))
}

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
