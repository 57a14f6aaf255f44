/** What a person chose, and whether a letter could reach him at all. */
import type { Call } from '../../../platform/http/call.ts'
import { ownAddress } from '../../identity/index.ts'

export async function preferences({ tx, actor, mailIsOn }: Call) {
  const row = await tx
    .selectFrom('notices.preference')
    .select('by_email')
    .where('account_id', '=', actor.accountId)
    .executeTakeFirst()
  return { byEmail: row?.by_email ?? true, address: await ownAddress(tx), mailIsOn }
}
