/** The regulation on giving tasks: as in force on a day, and every version of it. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { KeptRegulation } from '../contract.ts'

const kept = (tx: Tx) =>
  tx
    .selectFrom('directives.regulation')
    .select(['version', 'valid_from as validFrom', 'ground', 'reason', 'days_to_accept as daysToAccept'])
    .select(['remind_before as remindBefore', 'remind_after as remindAfter', 'extended_by as extendedBy'])
    .select(['on_day_off as onDayOff', sql<string[]>`days_off::text[]`.as('daysOff')])
    .select(['recorded_at as recordedAt', 'recorded_by_name as recordedByName'])

/** Of those that hold by then the latest to begin; of two from the same day the one written later mends the other. */
export async function regulationOn(tx: Tx, day: string): Promise<KeptRegulation> {
  const row = await kept(tx)
    .where('valid_from', '<=', day)
    .orderBy('valid_from', 'desc')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return row as KeptRegulation
}

export async function regulations({ tx, now }: Call) {
  const versions = (await kept(tx).orderBy('version', 'desc').execute()) as KeptRegulation[]
  const { version } = await regulationOn(tx, dayIn(now))
  return { inForce: version, versions }
}
