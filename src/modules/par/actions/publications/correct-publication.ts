/** Publishes a block anew with inputs put right; what stood before stays as it was. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { CriterionNode, par } from '../../contract.ts'
import type { InsideUnit, PublishedLeft } from '../../queries/rounds/ranking-table.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { type BlockInput, computeBlock } from '../../rules/results/block.ts'
import { corrected, whyNotCorrect } from '../../rules/results/correct.ts'
import { consequences } from '../../rules/results/correction.ts'
import { keepPublication } from './keep-publication.ts'

interface Frozen {
  input: BlockInput<CriterionNode>
}

/** What a correction leaves as it was. */
const FACTS = ['round_id', 'year', 'round_name', 'block_name', 'position', 'is_model', 'is_sample'] as const

/** Two who correct at once: the second waits for the first, and is told. */
async function newestOf(tx: Call['tx'], publicationId: string) {
  const row = await tx
    .selectFrom('par.publication')
    .select([...FACTS, 'left_units', 'inside', 'frozen', 'decision_number', 'decision_day'])
    .where('id', '=', publicationId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return refuse('par.not-found')
  const later = await tx.selectFrom('par.publication').select('id').where('corrects', '=', publicationId).execute()
  if (later.length > 0) return refuse('par.already-corrected')
  const bundle = await tx
    .selectFrom('par.publication_bundle')
    .select('sums')
    .where('publication_id', '=', publicationId)
    .executeTakeFirst()
  return bundle ? { row, sums: bundle.sums } : refuse('par.no-bundle')
}

export async function correctPublication(
  call: Pick<Call, 'tx' | 'actor' | 'now' | 'seals'>,
  asked: InputOf<typeof par.correctPublication>,
): Promise<{ publicationId: string }> {
  const { publicationId: id, decisionNumber, decisionDay, reason, words, adjustments } = asked
  const { row, sums } = await newestOf(call.tx, id)
  const { frozen, left_units: left, inside, decision_number: oldNumber, decision_day: oldDay, ...facts } = row
  const before = frozen as unknown as Frozen
  const changes = { words, adjustments }
  refuseIf(whyNotCorrect(before.input, changes))
  const input = corrected(before.input, changes)
  const publicationId = await keepPublication(call, {
    facts: { ...facts, decision_number: decisionNumber, decision_day: decisionDay },
    input,
    result: computeBlock(input),
    left: left as PublishedLeft[],
    inside: inside as InsideUnit[],
    closed: before,
    corrects: {
      id,
      sums,
      decisionNumber: oldNumber,
      decisionDay: oldDay,
      reason,
      changes,
      consequences: consequences(before.input, changes),
    },
  })
  return { publicationId }
}
