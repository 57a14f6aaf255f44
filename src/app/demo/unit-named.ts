/** A unit of the demo by the full name it bears on a day. */
import type { Tx } from '../../platform/http/call.ts'

export const unitNamed = async (tx: Tx, fullName: string, day: string): Promise<number> =>
  (
    await tx
      .selectFrom('organization.unit_version')
      .select('unit_id')
      .where('full_name', '=', fullName)
      .where('recorded_to', '=', 'infinity')
      .where('valid_from', '<=', day)
      .where('valid_to', '>', day)
      .executeTakeFirstOrThrow()
  ).unit_id
