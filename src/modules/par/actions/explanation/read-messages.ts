/** How far a person has read a thread: forward only, so that a slow page does not make read words new again. */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'

export async function readMessages(
  { tx, actor, now }: Call,
  { assessmentId, criterionId, messageId }: InputOf<typeof par.readMessages>,
) {
  const message = await tx
    .selectFrom('par.message')
    .select('id')
    .where('id', '=', messageId)
    .where('assessment_id', '=', assessmentId)
    .where('criterion_id', '=', criterionId)
    .executeTakeFirst()
  if (!message) return refuse('par.not-found')
  await tx
    .insertInto('par.message_read')
    .values({
      assessment_id: assessmentId,
      criterion_id: criterionId,
      account_id: actor.accountId,
      account_name: actor.fullName,
      message_id: messageId,
      read_at: now.toISOString(),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['assessment_id', 'criterion_id', 'account_id'])
        .doUpdateSet({ message_id: messageId, read_at: now.toISOString(), account_name: actor.fullName })
        .where(
          sql<boolean>`(select (m.written_at, m.id) from par.message m where m.id = excluded.message_id) >
            (select (m.written_at, m.id) from par.message m where m.id = message_read.message_id)`,
        ),
    )
    .execute()
  return { done: true as const }
}
