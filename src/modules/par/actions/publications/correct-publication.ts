/** Publishes a block anew with inputs put right; what stood before stays as it was. */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { CriterionNode, par } from '../../contract.ts'
import { drawnBands } from '../../queries/results/rank-bands-of.ts'
import type { PublishedLeft } from '../../queries/rounds/ranking-table.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { FORMAT } from '../../rules/bundle/publication-file.ts'
import { type BlockInput, computeBlock } from '../../rules/results/block.ts'
import { corrected, whyNotCorrect } from '../../rules/results/correct.ts'
import { consequences } from '../../rules/results/correction.ts'
import { publishedUnits } from '../../rules/results/published-units.ts'
import { keepBundle } from './keep-bundle.ts'

interface Frozen {
  input: BlockInput<CriterionNode>
}

/** What a correction leaves as it was. */
const KEPT = ['round_id', 'year', 'round_name', 'block_name', 'position', 'is_model', 'is_sample'] as const
const KEPT_AS_JSON = ['rules', 'areas', 'left_units', 'inside'] as const

/** Two who correct at once: the second waits for the first, and is told. */
async function newestOf(tx: Call['tx'], publicationId: string) {
  const row = await tx
    .selectFrom('par.publication')
    .select([...KEPT, ...KEPT_AS_JSON, 'frozen', 'decision_number', 'decision_day'])
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
  { tx, actor, now, seals }: Pick<Call, 'tx' | 'actor' | 'now' | 'seals'>,
  asked: InputOf<typeof par.correctPublication>,
): Promise<{ publicationId: string }> {
  const { publicationId, decisionNumber, decisionDay, reason, words, adjustments } = asked
  const { row: old, sums } = await newestOf(tx, publicationId)
  const { frozen: _, decision_number: __, decision_day: ___, ...kept } = old
  const before = old.frozen as unknown as Frozen
  const changes = { words, adjustments }
  refuseIf(whyNotCorrect(before.input, changes))
  const input = corrected(before.input, changes)
  const result = computeBlock(input)
  const bands = await drawnBands(input, result)
  const told = consequences(before.input, changes)
  const frozen = JSON.stringify({ ...before, input, result, bands })
  const { id } = await tx
    .insertInto('par.publication')
    .values({
      ...kept,
      rules: JSON.stringify(old.rules),
      areas: JSON.stringify(old.areas),
      left_units: JSON.stringify(old.left_units),
      inside: JSON.stringify(old.inside),
      decision_number: decisionNumber,
      decision_day: decisionDay,
      published_at: now.toISOString(),
      published_by_name: actor.fullName,
      results: JSON.stringify(publishedUnits(input, result)),
      rank_bands: JSON.stringify(bands),
      corrects: publicationId,
      correction_reason: reason,
      consequences: JSON.stringify(told),
      frozen,
      sha256: sql<string>`encode(sha256(convert_to((${frozen}::jsonb)::text, 'UTF8')), 'hex')`,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await keepBundle(
    { tx, seals },
    input,
    { ...result, bands },
    {
      ...{ format: FORMAT, id, year: old.year, round: old.round_name, block: old.block_name },
      ...{ isModel: old.is_model, isSample: old.is_sample, decisionNumber, decisionDay },
      publishedAt: now.toISOString(),
      left: old.left_units as PublishedLeft[],
      corrects: {
        ...{ id: publicationId, sums, reason, changes, consequences: told },
        decisionNumber: old.decision_number,
        decisionDay: old.decision_day,
      },
    },
  )
  return { publicationId: id }
}
