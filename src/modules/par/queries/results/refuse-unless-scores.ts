/** Whether inputs that another module keeps are such as the criterion takes. */
import type { Tx } from '../../../../platform/http/call.ts'
import { pointsFromDecimal } from '../../../../shared/points.ts'
import { LeafInputs } from '../../contract.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { type Scoring, scoreLeaf } from '../../rules/scoring/scoring.ts'

/** @throws Refusal with the sentence that a person who enters them would read. */
export async function refuseUnlessScores(tx: Tx, criterionId: string, inputs: object): Promise<void> {
  const row = await tx
    .selectFrom('par.criterion')
    .select(['scoring', 'max_points'])
    .where('id', '=', criterionId)
    .executeTakeFirst()
  if (!row?.scoring) return refuse('par.not-found')
  const given = LeafInputs.safeParse(inputs)
  if (!given.success) return refuse('par.inputs-of-other-kind')
  const score = scoreLeaf(row.scoring as Scoring, pointsFromDecimal(row.max_points), given.data)
  if ('problem' in score) refuseIf(score.problem)
}
