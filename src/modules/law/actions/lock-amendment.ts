/** The amendment as the page saw it, locked until it is written. */
import type { Call } from '../../../platform/http/call.ts'
import { refuse } from '../refusals.vi.ts'

export async function lockAmendment(
  { tx }: Call,
  { amendmentId, version }: { amendmentId: string; version: number },
): Promise<{ id: string; status: string; enteredBy: string }> {
  const row = await tx
    .selectFrom('law.amendment')
    .select(['id', 'status', 'version', 'entered_by', 'entered_by_name', 'switched_on_by_name', 'withdrawn_by_name'])
    .where('id', '=', amendmentId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return refuse('law.no-amendment')
  if (row.version !== version)
    return refuse('law.stale', { by: row.withdrawn_by_name ?? row.switched_on_by_name ?? row.entered_by_name })
  return { id: row.id, status: row.status, enteredBy: row.entered_by }
}
