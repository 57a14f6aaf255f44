/** What one published unit rests on: for whoever may see its sheet, and of the others no more than was published. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { CriterionNode, WhatIf } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'
import type { BlockInput } from '../../rules/results/block.ts'
import { groundOf } from '../../rules/what-if/what-if.ts'

export async function whatIfGround(tx: Tx, publicationId: string, unitId: number): Promise<WhatIf> {
  const row = await tx
    .selectFrom('par.publication as p')
    // The sheet is a row of the unit's: whoever does not see it sees nothing here.
    .innerJoin('par.assessment as a', 'a.round_id', 'p.round_id')
    .select(['p.id', 'p.year', 'p.round_name', 'p.block_name', 'p.is_model', 'p.is_sample', 'p.frozen'])
    .where('p.id', '=', publicationId)
    .where('a.unit_id', '=', unitId)
    .executeTakeFirst()
  const { input } = (row?.frozen ?? {}) as { input?: BlockInput<CriterionNode> }
  const ground = input && groundOf(input, unitId)
  if (!row || !ground) return refuse('par.not-found')
  return {
    publicationId: row.id,
    year: row.year,
    roundName: row.round_name,
    blockName: row.block_name,
    isModel: row.is_model,
    isSample: row.is_sample,
    ...(ground as unknown as Pick<WhatIf, 'rules' | 'criteriaSet' | 'unit' | 'others'>),
  }
}
