/** Which figures open rounds want: every unit that takes part, every key its set names, once each. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { FactAsked } from '../../../../shared/fact-source.ts'
import { unitsOn } from '../../../organization/index.ts'

export interface FactWanted extends FactAsked {
  key: string
}

/** Of one sheet, of one round, or of all that are not published. */
export interface WhichFacts {
  roundId?: string | undefined
  assessmentId?: string | undefined
}

/** @param today until the time is over figures are as of today. */
export async function factsWanted(tx: Tx, { roundId, assessmentId }: WhichFacts, today: string): Promise<FactWanted[]> {
  let query = tx
    .selectFrom('par.assessment as a')
    .innerJoin('par.round as r', 'r.id', 'a.round_id')
    .innerJoin('par.round_block as b', 'b.id', 'a.block_id')
    .innerJoin('par.criterion as c', 'c.set_id', 'b.set_id')
    .select((eb) => [
      'a.unit_id as unitId',
      'r.period_from as from',
      'r.period_to as to',
      'r.frame_day as frameDay',
      eb.fn<string>('jsonb_extract_path_text', ['c.fact', eb.val('key')]).as('key'),
    ])
    .distinct()
    .where('c.fact', 'is not', null)
    .where('r.status', '<>', 'published')
    .where('a.status', 'not in', ['left', 'published'])
    .orderBy('a.unit_id')
    .orderBy('key')
  if (roundId !== undefined) query = query.where('a.round_id', '=', roundId)
  if (assessmentId !== undefined) query = query.where('a.id', '=', assessmentId)
  const rows = await query.execute()
  // Of a time that has not begun there is nothing to tell.
  const begun = rows.flatMap((row) => (row.from > today ? [] : [{ ...row, asOf: row.to < today ? row.to : today }]))
  const days = new Map<string, ReadonlySet<number>>()
  for (const asOf of new Set(begun.map((row) => row.asOf)))
    days.set(asOf, new Set((await unitsOn(tx, asOf)).map(({ unitId }) => unitId)))
  return begun.map(({ frameDay, ...row }) => ({
    ...row,
    // A unit that has ended since is looked at as it took part.
    asOf: days.get(row.asOf)?.has(row.unitId) || frameDay > row.asOf ? row.asOf : frameDay,
  }))
}
