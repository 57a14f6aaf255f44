/** Work on a list stopped by whoever asked for it: it stands in one transaction, so nothing of it stays. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { refuse } from '../refusals.vi.ts'

export async function stopList({ tx }: Call, { listId }: { listId: string }) {
  const { rows } = await sql<{ done: boolean }>`
    select coalesce(jobs.cancel_own(run_id), false) as done from intake.people_list where id = ${listId}`.execute(tx)
  const [found] = rows
  if (!found) return refuse('intake.not-found')
  return found.done ? { done: true as const } : refuse('intake.run-over')
}
