/** What the two sides wrote to each other on a criterion, newest last. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { leafOfSheet, openedSheet } from '../sheets/opened-sheet.ts'

export async function messages({ tx, actor }: Call, { assessmentId, criterionId }: InputOf<typeof par.messages>) {
  leafOfSheet(await openedSheet(tx, assessmentId), criterionId)
  const rows = await tx
    .selectFrom('par.message')
    .selectAll()
    .where('assessment_id', '=', assessmentId)
    .where('criterion_id', '=', criterionId)
    .orderBy('written_at')
    .orderBy('id')
    .execute()
  const read = await tx
    .selectFrom('par.message_read')
    .select(['message_id', 'account_name'])
    .where('assessment_id', '=', assessmentId)
    .where('criterion_id', '=', criterionId)
    .where('account_id', '!=', actor.accountId)
    .orderBy('read_at')
    .execute()
  return {
    messages: rows.map((row) => ({
      id: row.id,
      text: row.text,
      side: row.side,
      writtenByName: row.written_by_name,
      writtenAt: row.written_at,
      isOwn: row.written_by === actor.accountId,
      readUpToHere: read.filter(({ message_id }) => message_id === row.id).map(({ account_name }) => account_name),
    })),
  }
}
