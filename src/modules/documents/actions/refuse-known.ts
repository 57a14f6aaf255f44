/** The bytes a unit has already are not kept twice: the answer names the document that has them. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { dayIn, formatDay } from '../../../shared/dates.ts'
import { refuse } from '../refusals.vi.ts'

const WITHOUT_NUMBER = 'không ghi số'

/**
 * @param within a document whose own versions are looked at first.
 * @throws Refusal 409; `at` is the document that has the bytes.
 */
export async function refuseKnown(tx: Tx, unitId: number, sha256: string, within?: string): Promise<void> {
  // Two uploads of the same bytes take turns, so that the second one sees the first.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`documents ${unitId} ${sha256}`}, 0))`.execute(tx)
  const found = await tx
    .selectFrom('documents.version as v')
    .innerJoin('documents.document as d', 'd.id', 'v.document_id')
    .select(['d.id', 'd.retired_at', 'v.ordinal', 'v.title', 'v.number', 'v.added_at'])
    .where('v.sha256', '=', sha256)
    .where('d.unit_id', '=', unitId)
    .orderBy((order) =>
      order
        .case()
        .when('d.id', '=', within ?? null)
        .then(0)
        .else(1)
        .end(),
    )
    .orderBy('d.retired_at', (order) => order.nullsFirst())
    .orderBy('v.ordinal')
    .executeTakeFirst()
  if (!found) return
  if (found.id === within) refuse('documents.same-version', { version: found.ordinal }, found.id)
  refuse(
    found.retired_at === null ? 'documents.already-kept' : 'documents.already-retired',
    {
      title: found.title,
      number: found.number === null ? WITHOUT_NUMBER : `số ${found.number}`,
      day: formatDay(dayIn(new Date(found.added_at))),
    },
    found.id,
  )
}
