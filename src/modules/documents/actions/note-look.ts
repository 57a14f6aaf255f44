/** Who looked at what: written by every reading of content, whatever door it went through. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'

/** A look lasts while pieces of the file are fetched; after this pause it is another one. */
const PAUSE = '10 minutes'
/** A reader scrolling through a long scan fetches a piece every second: not each of them is worth a row's history. */
const FINEST = '1 minute'

export async function noteLook(
  { tx, actor, now }: Pick<Call, 'tx' | 'actor' | 'now'>,
  documentId: string,
  ordinal: number,
) {
  const at = now.toISOString()
  await tx
    .insertInto('documents.look')
    .values({
      document_id: documentId,
      ordinal,
      account_id: actor.accountId,
      person_name: actor.fullName,
      from_unit_id: actor.unitId,
      first_at: at,
      last_at: at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['document_id', 'ordinal', 'account_id'])
        .doUpdateSet({
          last_at: at,
          times: sql<number>`look.times + case when look.last_at < ${at}::timestamptz - ${PAUSE}::interval then 1 else 0 end`,
        })
        .where(sql<boolean>`look.last_at < ${at}::timestamptz - ${FINEST}::interval`),
    )
    .execute()
}
