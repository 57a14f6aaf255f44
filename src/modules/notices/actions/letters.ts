/** Letters from being written to being sent, given up or withdrawn; each function is one step of the task (jobs.ts). */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { isLetterDue, nextAttempt } from '../rules/letters.ts'

type StepCall = Pick<Call, 'tx' | 'now'>

interface WaitingRow {
  account_id: string
  oldest_at: string
  has_urgent: boolean
  last_letter_at: string | null
}

/** Writes a letter to each person for whom one is due, and puts into it all that waits for him. */
export async function writeLetters({ tx, now }: StepCall): Promise<void> {
  const { rows } = await sql<WaitingRow>`
    select n.account_id, min(n.created_at) as oldest_at, bool_or(n.is_urgent) as has_urgent,
        (select max(l.written_at) from notices.letter l where l.account_id = n.account_id) as last_letter_at
      from notices.notice n
      join identity.account a on a.id = n.account_id and a.email is not null
        and (a.valid_to is null or a.valid_to > identity.day_of(${now.toISOString()}::timestamptz))
      left join notices.preference p on p.account_id = n.account_id
      where n.read_at is null and n.letter_id is null and coalesce(p.by_email, true)
        and not exists (select from notices.letter l where l.account_id = n.account_id and l.next_attempt_at is not null)
      group by n.account_id`.execute(tx)
  const due = rows.filter((row) =>
    isLetterDue(
      {
        oldestAt: new Date(row.oldest_at),
        hasUrgent: row.has_urgent,
        lastLetterAt: row.last_letter_at === null ? null : new Date(row.last_letter_at),
      },
      now,
    ),
  )
  if (due.length === 0) return
  await sql`
    with letter as (
      insert into notices.letter (account_id, written_at, next_attempt_at)
        select account, ${now.toISOString()}::timestamptz, ${now.toISOString()}::timestamptz
          from unnest(${due.map((row) => row.account_id)}::uuid[]) account
        returning id, account_id)
    update notices.notice n set letter_id = letter.id from letter
      where n.account_id = letter.account_id and n.read_at is null and n.letter_id is null`.execute(tx)
}

/** Letters whose hour has come, the oldest first. */
export async function lettersToSend({ tx, now }: StepCall): Promise<string[]> {
  const rows = await tx
    .selectFrom('notices.letter')
    .select('id')
    .where('next_attempt_at', '<=', now.toISOString())
    .orderBy('written_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

export async function markSent({ tx, now }: StepCall, id: string): Promise<void> {
  await tx
    .updateTable('notices.letter')
    .set((eb) => ({
      sent_at: now.toISOString(),
      attempts: eb('attempts', '+', 1),
      next_attempt_at: null,
      last_error: null,
    }))
    .where('id', '=', id)
    .execute()
}

/** The server would not take it: later again, or given up, and what is still unread waits for the next morning's letter. */
export async function markRefused({ tx, now }: StepCall, id: string, why: string): Promise<void> {
  const { attempts } = await tx
    .updateTable('notices.letter')
    .set((eb) => ({ attempts: eb('attempts', '+', 1), last_error: why }))
    .where('id', '=', id)
    .returning('attempts')
    .executeTakeFirstOrThrow()
  const next = nextAttempt(attempts, now)
  if (next === null) return withdraw({ tx, now }, id)
  await tx.updateTable('notices.letter').set({ next_attempt_at: next.toISOString() }).where('id', '=', id).execute()
}

/** Nothing is left to say, or nobody to say it to: its notices are free for another letter. */
export async function withdraw({ tx }: StepCall, id: string): Promise<void> {
  await tx.updateTable('notices.letter').set({ next_attempt_at: null }).where('id', '=', id).execute()
  await tx.updateTable('notices.notice').set({ letter_id: null }).where('letter_id', '=', id).execute()
}
