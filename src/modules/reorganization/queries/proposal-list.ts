/** Proposals within one's reach, the last touched first. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { literally } from '../../../shared/literally.ts'
import { fold } from '../../../shared/vietnamese.ts'
import type { reorganization } from '../contract.ts'

export async function proposalList(
  { tx }: Call,
  { status, search, page, pageSize }: InputOf<typeof reorganization.proposals>,
) {
  let found = tx.selectFrom('reorganization.proposal')
  if (status !== undefined) found = found.where('status', '=', status)
  if (search !== '')
    found = found.where(
      sql<boolean>`search.fold(title || ' ' || legal_basis || ' ' || unit_name) like ${`%${literally(fold(search))}%`}`,
    )
  const { total } = await found.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const proposals = await found
    .select([
      ...(['id', 'unit_id as unitId', 'unit_name as unitName', 'title', 'kind', 'day', 'status'] as const),
      ...(['legal_basis as legalBasis', 'saved_at as savedAt'] as const),
    ])
    .orderBy('saved_at', 'desc')
    .orderBy('id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return { total, proposals }
}
