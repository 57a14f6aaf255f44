/** Reassignments of the units within reach, the last touched first. */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { fold } from '../../../../shared/vietnamese.ts'
import type { ReassignmentStatus, reassignments } from '../../contract/reassignments.ts'

export async function reassignmentList(
  { tx }: Call,
  { search, page, pageSize }: InputOf<typeof reassignments.reassignments>,
) {
  let found = tx.selectFrom('reorganization.reassignment')
  if (search !== '')
    found = found.where(
      sql<boolean>`position(${fold(search)} in search.fold(title || ' ' || legal_basis || ' ' || unit_name)) > 0`,
    )
  const { total } = await found.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const rows = await found
    .select([
      ...(['id', 'unit_name as unitName', 'title', 'day', 'legal_basis as legalBasis', 'status', 'people'] as const),
      'saved_at as savedAt',
    ])
    .orderBy('saved_at', 'desc')
    .orderBy('id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return { total, reassignments: rows.map((row) => ({ ...row, status: row.status as ReassignmentStatus })) }
}
