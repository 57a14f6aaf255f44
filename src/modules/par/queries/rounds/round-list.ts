/** Rounds with their windows, blocks and progress. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'
import { unitNames } from '../../../organization/index.ts'
import type { BlockRules, Round } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'
import { windowsOf } from '../sheets/opened-sheet.ts'

const NOTHING = {
  draft: 0,
  submitted: 0,
  returned: 0,
  appraised: 0,
  explained: 0,
  settled: 0,
  published: 0,
  left: 0,
}

/** The units that appraise under the names the sets give them. */
async function bodiesOf(tx: Tx, roundId: string, day: string): Promise<Round['bodies']> {
  const rows = await tx
    .selectFrom('par.round_body')
    .select(['body', 'unit_id as unitId'])
    .where('round_id', '=', roundId)
    .orderBy('body')
    .execute()
  const names = await unitNames(
    tx,
    rows.map(({ unitId }) => unitId),
    day,
  )
  return rows.map((row) => ({ ...row, unitName: names.get(row.unitId) ?? '' }))
}

export async function roundList(tx: Tx, roundId?: string): Promise<Round[]> {
  let query = tx.selectFrom('par.round').selectAll().orderBy('year', 'desc').orderBy('name')
  if (roundId !== undefined) query = query.where('id', '=', roundId)
  const rounds = await query.execute()
  const answer: Round[] = []
  for (const round of rounds) {
    const blocks = await tx
      .selectFrom('par.round_block as b')
      .innerJoin('par.criteria_set as s', 's.id', 'b.set_id')
      .select([
        'b.id',
        'b.name',
        'b.set_id as setId',
        's.name as setName',
        's.is_model as isModel',
        'b.with_survey as withSurvey',
        'b.tie_rule as tieRule',
        'b.tie_order as tieOrder',
        'b.bands',
        'b.decimals',
        'b.head_bands as headBands',
        'b.weight_range as weightRange',
      ])
      .select(sql<number>`par.participants(b.id)`.as('units'))
      .where('b.round_id', '=', round.id)
      .orderBy('b.position')
      .execute()
    // Counted under the row policies: a unit counts its own sheet, the province all of them.
    const counts = await sql<{
      status: keyof typeof NOTHING
      count: number
    }>`select status, count(*) as count from par.assessment where round_id = ${round.id} group by status`.execute(tx)
    answer.push({
      id: round.id,
      year: round.year,
      name: round.name,
      frameDay: round.frame_day,
      status: round.status,
      version: round.version,
      periodFrom: round.period_from,
      periodTo: round.period_to,
      consolidatingUnitId: round.consolidating_unit_id,
      substituteUnitId: round.substitute_unit_id,
      headReview: round.head_review,
      signedSheet: round.signed_sheet,
      hasCouncil: round.council_since !== null,
      bodies: await bodiesOf(tx, round.id, round.frame_day),
      windows: await windowsOf(tx, round.id),
      blocks: blocks.map(({ tieRule, tieOrder, bands, decimals, headBands, weightRange, ...block }) => ({
        ...block,
        rules: { tieRule, tieOrder, bands, decimals, headBands, weightRange } as BlockRules,
      })),
      counts: { ...NOTHING, ...Object.fromEntries(counts.rows.map((row) => [row.status, row.count])) },
    })
  }
  return answer
}

export async function oneRound(tx: Tx, roundId: string): Promise<Round> {
  const [round] = await roundList(tx, roundId)
  return round ?? refuse('par.not-found')
}
