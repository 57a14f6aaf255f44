/** Cancelling and running again: through functions, since the runner's own tables are closed to the application. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { refuse } from '../refusals.vi.ts'

export async function cancelRun({ tx }: Call, { runId }: { runId: string }) {
  const { rows } = await sql<{ done: boolean }>`select jobs.cancel(${runId}::uuid) as done`.execute(tx)
  return rows[0]?.done ? { done: true as const } : refuse('operations.not-cancellable')
}

export async function retryRun({ tx }: Call, { runId }: { runId: string }) {
  const { rows } = await sql<{ done: boolean }>`select jobs.retry(${runId}::uuid) as done`.execute(tx)
  return rows[0]?.done ? { done: true as const } : refuse('operations.not-retryable')
}
