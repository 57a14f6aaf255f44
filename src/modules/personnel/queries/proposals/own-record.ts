/** The record of whoever asks, through a door for one’s own record alone. */
import type { Call } from '../../../../platform/http/call.ts'
import { refuse } from '../../refusals.vi.ts'

export async function ownRecord({ tx, actor }: Pick<Call, 'tx' | 'actor'>) {
  const record = await tx
    .selectFrom('personnel.record')
    .select(['id', 'unit_id as unitId', 'full_name as fullName', 'state'])
    .where('account_id', '=', actor.accountId)
    .where('merged_into', 'is', null)
    .executeTakeFirst()
  return record ?? refuse('personnel.no-own-record')
}
