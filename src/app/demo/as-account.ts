/** Doing what a person of the demo does, without signing in. */
import type { Actor, Call, Tx } from '../../platform/http/call.ts'

export const accountNamed = (tx: Tx, userName: string): Promise<Actor> =>
  tx
    .selectFrom('identity.account')
    .select(['id as accountId', 'full_name as fullName', 'unit_id as unitId'])
    .where('user_name', '=', userName)
    .executeTakeFirstOrThrow()

/** Of somebody who may everywhere. */
export const callOf = (tx: Tx, actor: Actor, now: Date): Call =>
  ({ tx, actor, now, scope: { everywhere: true, units: [] } }) as unknown as Call
