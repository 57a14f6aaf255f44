/** The mean of the country in a year, entered or corrected. */
import type { Call } from '../../../platform/http/call.ts'
import { formatInstant } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { decimalFromPoints, points } from '../../../shared/points.ts'
import type { province as doors } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { COUNTRY } from '../rules/brought.ts'

export async function saveMean(
  { tx, actor, now }: Call,
  { year, version, index, source }: InputOf<typeof doors.saveMean>,
) {
  const kept = await tx
    .selectFrom('province.mean')
    .select(['version', 'changed_by_name', 'changed_at'])
    .where('year', '=', year)
    .where('scope', '=', COUNTRY)
    .forUpdate()
    .executeTakeFirst()
  if (kept && kept.version !== version)
    return refuse('province.stale', { by: kept.changed_by_name, at: formatInstant(kept.changed_at) })
  const values = {
    index_percent: decimalFromPoints(points(index)),
    source,
    version: version + 1,
    changed_by_name: actor.fullName,
    changed_at: now.toISOString(),
  }
  await tx
    .insertInto('province.mean')
    .values({ year, scope: COUNTRY, ...values })
    .onConflict((oc) => oc.columns(['year', 'scope']).doUpdateSet(values))
    .execute()
  return { version: version + 1 }
}
