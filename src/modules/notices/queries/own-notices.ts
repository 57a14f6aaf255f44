/** A person's own notices; the row policy shows no others, and the condition says so where the scope is wide. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { Notice, notices } from '../contract.ts'

export async function ownNotices(
  { tx, actor, now }: Call,
  { state, kind, page, pageSize }: InputOf<typeof notices.notices>,
): Promise<{ notices: Notice[]; total: number; at: string }> {
  let query = tx.selectFrom('notices.notice').where('account_id', '=', actor.accountId)
  if (state === 'unread') query = query.where('read_at', 'is', null)
  if (kind !== undefined) query = query.where('kind', '=', kind)
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await query
    .select([
      'id',
      'kind',
      'title',
      'body',
      'path',
      'is_urgent as isUrgent',
      'created_at as createdAt',
      'read_at as readAt',
    ])
    .orderBy(sql`read_at is not null`)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return { notices: rows, total, at: now.toISOString() }
}

const MOST = 100

/** Asked by every open page each minute: one index, and no further than the bell can show. */
export async function unreadCount({ tx, actor }: Call): Promise<{ count: number }> {
  const { count } = await tx
    .selectFrom((eb) =>
      eb
        .selectFrom('notices.notice')
        .select('id')
        .where('account_id', '=', actor.accountId)
        .where('read_at', 'is', null)
        .limit(MOST)
        .as('unread'),
    )
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { count }
}
