/** The record the door may see, and nothing of it besides its id. */
import type { Tx } from '../../../../platform/http/call.ts'
import { refuse } from '../../refusals.vi.ts'

/** @throws Refusal personnel.not-found */
export async function recordWithin(tx: Tx, recordId: string): Promise<string> {
  const found = await tx.selectFrom('personnel.record').select('id').where('id', '=', recordId).executeTakeFirst()
  return found?.id ?? refuse('personnel.not-found')
}

/** One's own: behind a door for one's own record there is no other. @throws Refusal personnel.no-own-record */
export async function ownRecordId(tx: Tx): Promise<string> {
  const found = await tx.selectFrom('personnel.record').select('id').executeTakeFirst()
  return found?.id ?? refuse('personnel.no-own-record')
}
