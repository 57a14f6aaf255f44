/** A paper filed by mistake leaves the index, with the reason; its row and its scan stay. */
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { papers } from '../../contract/papers.ts'
import { refuse } from '../../refusals.vi.ts'
import { noteMissing } from './note-missing.ts'

export async function withdrawPaper(
  { tx, actor, now }: Call,
  { paperId, reason }: InputOf<typeof papers.withdrawPaper>,
) {
  const paper = await tx
    .selectFrom('personnel.paper')
    .select(['record_id', 'withdrawn_at'])
    .where('id', '=', paperId)
    .forUpdate()
    .executeTakeFirst()
  if (!paper) return refuse('personnel.paper-not-found')
  if (paper.withdrawn_at !== null) return refuse('personnel.paper-withdrawn')
  await tx
    .updateTable('personnel.paper')
    .set({ withdrawn_at: now.toISOString(), withdrawn_by_name: actor.fullName, withdrawn_reason: reason })
    .where('id', '=', paperId)
    .execute()
  await noteMissing(tx, [paper.record_id], dayIn(now))
  return { done: true as const }
}
