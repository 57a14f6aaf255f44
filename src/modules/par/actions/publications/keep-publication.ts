/** Keeps a publication, for good: what everybody reads, all it was computed from, and the bundle anybody checks it with. */
import { sql } from 'kysely'
import type { ParPublication } from '../../../../platform/db/tables.ts'
import { deflate } from '../../../../platform/files/deflate.ts'
import type { Call } from '../../../../platform/http/call.ts'
import type { CriterionNode } from '../../contract.ts'
import { drawnBands } from '../../queries/results/rank-bands-of.ts'
import type { InsideUnit, PublishedLeft } from '../../queries/rounds/ranking-table.ts'
import { sealBundle } from '../../rules/bundle/bundle.ts'
import { fingerprintOf } from '../../rules/bundle/office-key.ts'
import { type Correcting, FORMAT, type PublicationFile } from '../../rules/bundle/publication-file.ts'
import type { BlockInput, BlockResult } from '../../rules/results/block.ts'
import { publishedAreas, publishedUnits } from '../../rules/results/published-units.ts'

/** Of which block of which round it is, and by which decision. */
type Facts = Pick<
  ParPublication,
  | 'round_id'
  | 'year'
  | 'round_name'
  | 'block_name'
  | 'position'
  | 'is_model'
  | 'is_sample'
  | 'decision_number'
  | 'decision_day'
>

interface Publishing {
  facts: Facts
  input: BlockInput<CriterionNode>
  result: BlockResult
  left: readonly PublishedLeft[]
  inside: readonly InsideUnit[]
  /** What is frozen beside the inputs, for those who answer for the publication. */
  closed: object
  corrects: Correcting | null
}

export async function keepPublication(
  { tx, actor, now, seals }: Pick<Call, 'tx' | 'actor' | 'now' | 'seals'>,
  { facts, input, result, left, inside, closed, corrects }: Publishing,
): Promise<string> {
  const bands = await drawnBands(input, result)
  // `input` is all that `result` and `bands` rest on.
  const frozen = JSON.stringify({ ...closed, input, result, bands })
  const publishedAt = now.toISOString()
  const { id } = await tx
    .insertInto('par.publication')
    .values({
      ...facts,
      published_at: publishedAt,
      published_by_name: actor.fullName,
      rules: JSON.stringify(input.rules),
      areas: JSON.stringify(publishedAreas(input)),
      results: JSON.stringify(publishedUnits(input, result)),
      left_units: JSON.stringify(left),
      rank_bands: JSON.stringify(bands),
      inside: JSON.stringify(inside),
      ...(corrects && {
        corrects: corrects.id,
        correction_reason: corrects.reason,
        consequences: JSON.stringify(corrects.consequences),
      }),
      frozen,
      // Over the text PostgreSQL keeps, so that anyone with the row can check it.
      sha256: sql<string>`encode(sha256(convert_to((${frozen}::jsonb)::text, 'UTF8')), 'hex')`,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const file: PublicationFile = {
    format: FORMAT,
    id,
    year: facts.year,
    round: facts.round_name,
    block: facts.block_name,
    isModel: facts.is_model,
    isSample: facts.is_sample,
    publishedAt,
    left,
    corrects,
    decisionNumber: facts.decision_number,
    decisionDay: facts.decision_day,
  }
  const sealing = { deflate, sign: seals.sign, publicKey: seals.publicKey }
  const { zip, sums } = await sealBundle(file, input, sealing, { ...result, bands })
  await tx
    .insertInto('par.publication_bundle')
    .values({
      publication_id: id,
      format: FORMAT,
      zip: Buffer.from(zip),
      sums,
      fingerprint: fingerprintOf(seals.publicKey),
    })
    .execute()
  return id
}
