/** The access log, and what each request changed. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { AuditChange, AuditEntry, operations } from '../contract.ts'

const PAGE = 100

/** Of many records chosen at once the log tells how many. */
const subjectInShort = sql<Record<string, string | number>>`case when e.subject ? 'recordIds'
  then e.subject || jsonb_build_object('recordIds', jsonb_array_length(e.subject -> 'recordIds')) else e.subject end`

export async function auditEntries(
  tx: Tx,
  { text, outcome, from, to, page }: InputOf<typeof operations.auditEntries>,
): Promise<{ entries: AuditEntry[]; hasMore: boolean }> {
  let query = tx
    .selectFrom('audit.entry as e')
    .leftJoin('identity.account as a', 'a.id', 'e.account_id')
    .select([
      'e.id',
      'e.at',
      'a.full_name as accountName',
      'a.user_name as userName',
      'e.door',
      subjectInShort.as('subject'),
      'e.scope',
      'e.address',
      'e.outcome',
      'e.reason',
      'e.duration_ms as durationMs',
    ])
    .select((eb) =>
      eb
        .selectFrom('audit.change as c')
        .whereRef('c.entry_id', '=', 'e.id')
        .select(eb.fn.countAll<number>().as('count'))
        .as('changes'),
    )
    .orderBy('e.at', 'desc')
    .orderBy('e.id')
    .limit(PAGE + 1)
    .offset((page - 1) * PAGE)
  if (outcome !== undefined) query = query.where('e.outcome', '=', outcome)
  if (text !== '')
    query = query.where(
      sql<boolean>`(search.fold(coalesce(a.full_name, '') || ' ' || coalesce(a.user_name, '')) like '%' || search.fold(${text}) || '%' or e.door ^@ ${text} or e.subject::text like '%' || ${text} || '%')`,
    )
  if (from !== undefined)
    query = query.where(sql<boolean>`e.at >= ${from}::date::timestamp at time zone 'Asia/Ho_Chi_Minh'`)
  if (to !== undefined)
    query = query.where(sql<boolean>`e.at < (${to}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`)
  const rows = await query.execute()
  return {
    entries: rows.slice(0, PAGE).map((row) => ({ ...row, changes: Number(row.changes ?? 0) })),
    hasMore: rows.length > PAGE,
  }
}

export async function auditChanges(tx: Tx, entryId: string): Promise<AuditChange[]> {
  return tx
    .selectFrom('audit.change')
    .select(['id', 'at', 'table_name as table', 'row_key as rowKey', 'operation', 'before', 'after'])
    .where('entry_id', '=', entryId)
    .orderBy('id')
    .limit(1_000)
    .execute()
}
