/** Whether decisions of a round come from the sessions of a council. */
import type { Tx } from '../../../../platform/http/call.ts'

export async function hasCouncil(tx: Tx, roundId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('par.round')
    .select('council_since')
    .where('id', '=', roundId)
    .executeTakeFirstOrThrow()
  return row.council_since !== null
}
