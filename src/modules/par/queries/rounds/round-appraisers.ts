/** The bodies of a round as the units they are, for the rule of who appraises what. */
import type { Tx } from '../../../../platform/http/call.ts'
import { unitNames } from '../../../organization/index.ts'
import type { Appraisers } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'
import type { NamedUnit } from '../../rules/appraisal/appraiser.ts'

export async function roundAppraisers(tx: Tx, roundId: string): Promise<Appraisers> {
  const round = await tx
    .selectFrom('par.round')
    .select(['frame_day', 'consolidating_unit_id', 'substitute_unit_id'])
    .where('id', '=', roundId)
    .executeTakeFirst()
  if (!round) return refuse('par.not-found')
  const { consolidating_unit_id: consolidating, substitute_unit_id: substitute } = round
  const bodies = await tx
    .selectFrom('par.round_body')
    .select(['body', 'unit_id'])
    .where('round_id', '=', roundId)
    .orderBy('body')
    .execute()
  const ids = [consolidating, substitute, ...bodies.map((row) => row.unit_id)].filter((id) => id !== null)
  const names = ids.length === 0 ? new Map<number, string>() : await unitNames(tx, [...new Set(ids)], round.frame_day)
  const named = (unitId: number): NamedUnit => ({ unitId, unitName: names.get(unitId) ?? '' })
  return {
    consolidating: consolidating === null ? null : named(consolidating),
    substitute: substitute === null ? null : named(substitute),
    bodies: bodies.map((row) => ({ body: row.body, ...named(row.unit_id) })),
  }
}
