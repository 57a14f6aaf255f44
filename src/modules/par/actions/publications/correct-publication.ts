/** Publishes a block anew with inputs put right; what stood before stays as it was. */
import { type Selectable, sql } from 'kysely'
import type { ParPublication } from '../../../../platform/db/tables.ts'
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { CriterionNode, par } from '../../contract.ts'
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

/** Two who correct at once: the second waits for the first, and is told. */
async function newestOf(tx: Call['tx'], publicationId: string) {
  const row = await tx
    .selectFrom('par.publication')
    .selectAll()
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

/** As a row goes back in: arrays are JSON here, never arrays of PostgreSQL. */
const asWritten = (row: Selectable<ParPublication>) =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
    ]),
  ) as never

export async function correctPublication(
  { tx, actor, now, seals }: Pick<Call, 'tx' | 'actor' | 'now' | 'seals'>,
  asked: InputOf<typeof par.correctPublication>,
): Promise<{ publicationId: string }> {
  const { publicationId, decisionNumber, decisionDay, reason, words, adjustments } = asked
  const { row, sums } = await newestOf(tx, publicationId)
  const { id: _, ...old } = row
  const before = old.frozen as unknown as Frozen
  const changes = { words, adjustments }
  refuseIf(whyNotCorrect(before.input, changes))
  const input = corrected(before.input, changes)
  const result = computeBlock(input)
  const told = consequences(before.input, changes)
  const frozen = JSON.stringify({ ...before, input, result })
  const { id } = await tx
    .insertInto('par.publication')
    .values({
      ...(asWritten(old as Selectable<ParPublication>) as object),
      decision_number: decisionNumber,
      decision_day: decisionDay,
      published_at: now.toISOString(),
      published_by_name: actor.fullName,
      results: JSON.stringify(publishedUnits(input, result)),
      corrects: publicationId,
      correction_reason: reason,
      consequences: JSON.stringify(told),
      frozen,
      sha256: sql<string>`encode(sha256(convert_to((${frozen}::jsonb)::text, 'UTF8')), 'hex')`,
    } as never)
    .returning('id')
    .executeTakeFirstOrThrow()
  await keepBundle({ tx, seals }, input, {
    ...{ format: FORMAT, id, year: old.year, round: old.round_name, block: old.block_name },
    ...{ isModel: old.is_model, isSample: old.is_sample, decisionNumber, decisionDay },
    publishedAt: now.toISOString(),
    left: old.left_units as PublishedLeft[],
    corrects: {
      ...{ id: publicationId, sums, reason, changes, consequences: told },
      decisionNumber: old.decision_number,
      decisionDay: old.decision_day,
    },
  })
  return { publicationId: id }
}
