import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'

export async function causeList({ tx }: Call) {
  const causes = await tx
    .selectFrom('improvement.cause as c')
    .select(['c.id', 'c.name', 'c.position', 'c.is_retired as isRetired', 'c.version'])
    .select(sql<number>`(select count(*)::int from improvement.lost_point l where l.cause_id = c.id)`.as('uses'))
    .orderBy('c.position')
    .execute()
  return { causes }
}
