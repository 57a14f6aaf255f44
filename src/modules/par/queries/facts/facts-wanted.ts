/** Which figures open rounds want: every unit that takes part, every key its set names, once each. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { FactAsked } from '../../../../shared/fact-source.ts'

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
  return rows.flatMap((row) =>
    // Of a time that has not begun there is nothing to tell.
    row.from > today ? [] : [{ ...row, asOf: row.to < today ? row.to : today }],
  )
}
