/** Words of others that a person has not read yet, by sheet and criterion. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'

export interface UnreadWord {
  assessmentId: string
  criterionId: string
  side: 'unit' | 'appraiser'
}

export async function unreadMessages(
  tx: Tx,
  accountId: string,
  assessmentIds: readonly string[],
): Promise<UnreadWord[]> {
  if (assessmentIds.length === 0) return []
  return tx
    .selectFrom('par.message as m')
    .leftJoin('par.message_read as r', (join) =>
      join
        .onRef('r.assessment_id', '=', 'm.assessment_id')
        .onRef('r.criterion_id', '=', 'm.criterion_id')
        .on('r.account_id', '=', accountId),
    )
    .leftJoin('par.message as last', 'last.id', 'r.message_id')
    .select(['m.assessment_id as assessmentId', 'm.criterion_id as criterionId', 'm.side'])
    .where('m.assessment_id', 'in', assessmentIds)
    .where('m.written_by', '!=', accountId)
    .where((eb) => eb.or([eb('last.id', 'is', null), sql<boolean>`(m.written_at, m.id) > (last.written_at, last.id)`]))
    .execute()
}
