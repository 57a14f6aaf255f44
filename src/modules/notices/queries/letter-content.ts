/** What stands in a letter at the moment it goes: what its reader has not read in the meantime. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import type { LetterContent } from '../reports/letter.vi.ts'

interface Reader {
  full_name: string
  email: string
}

/** @returns null when nothing is left to say, or the person no longer wants or can have letters. */
export async function letterContent(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  letterId: string,
): Promise<LetterContent | null> {
  const { rows } = await sql<Reader>`
    select a.full_name, a.email from notices.letter l
      join identity.account a on a.id = l.account_id and a.email is not null
        and (a.valid_to is null or a.valid_to > identity.day_of(${now.toISOString()}::timestamptz))
      left join notices.preference p on p.account_id = l.account_id
      where l.id = ${letterId}::uuid and coalesce(p.by_email, true)`.execute(tx)
  const reader = rows[0]
  if (!reader) return null
  const notices = await tx
    .selectFrom('notices.notice')
    .select(['title', 'body', 'path', 'is_urgent as isUrgent', 'created_at as createdAt'])
    .where('letter_id', '=', letterId)
    .where('read_at', 'is', null)
    .orderBy('is_urgent', 'desc')
    .orderBy('created_at', 'desc')
    .execute()
  return notices.length === 0 ? null : { name: reader.full_name, address: reader.email, notices }
}

/** Letters that were refused and will be tried again; null when there is none. */
export async function lettersInTrouble({
  tx,
}: Pick<Call, 'tx'>): Promise<{ count: number; name: string; why: string } | null> {
  const rows = await tx
    .selectFrom('notices.letter as l')
    .innerJoin('identity.account as a', 'a.id', 'l.account_id')
    .select(['a.full_name as name', 'l.last_error as why'])
    .where('l.next_attempt_at', 'is not', null)
    .where('l.attempts', '>', 0)
    .orderBy('l.written_at', 'desc')
    .execute()
  const newest = rows[0]
  return newest ? { count: rows.length, name: newest.name, why: newest.why ?? '' } : null
}
