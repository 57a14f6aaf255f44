/** Units that were there on neither of two days, and between them: begun and ended within a year, no list of a day names them. */
import type { Tx } from '../../../platform/http/call.ts'

export interface Stretch {
  /** Days, both included. */
  since: string
  until: string
  /** An instant (ISO); now by default. */
  knownAt?: string
}

/** @returns the days from which such units are to be looked for, the first one first: of each the day of every one of its versions. */
export async function daysOfPassingUnits(tx: Tx, { since, until, knownAt }: Stretch): Promise<string[]> {
  const known = tx
    .selectFrom('organization.unit_version')
    .where('is_reference', '=', false)
    .where((e) =>
      knownAt === undefined
        ? e('recorded_to', '=', 'infinity')
        : e.and([e('recorded_from', '<=', knownAt), e('recorded_to', '>', knownAt)]),
    )
  const rows = await known
    .select('valid_from as day')
    .distinct()
    .where('valid_from', '>', since)
    .where('valid_to', '<=', until)
    .where(
      'unit_id',
      'not in',
      known
        .select('unit_id')
        .where((e) =>
          e.or([
            e.and([e('valid_from', '<=', since), e('valid_to', '>', since)]),
            e.and([e('valid_from', '<=', until), e('valid_to', '>', until)]),
          ]),
        ),
    )
    .orderBy('day')
    .execute()
  return rows.map(({ day }) => day)
}
