/** A new version of the regulation on giving tasks. Days set before stay as they are. */
import type { Call } from '../../../platform/http/call.ts'
import { formatInstant } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { tidy } from '../../../shared/vietnamese.ts'
import type { directives } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'

const inOrder = (days: readonly number[]) => [...new Set(days)].toSorted((a, b) => a - b)

export async function changeRegulation(call: Call, given: InputOf<typeof directives.changeRegulation>) {
  const { tx, now, actor, scope } = call
  if (!scope.everywhere) return refuse('directives.regulation-of-province')
  const newest = await tx
    .selectFrom('directives.regulation')
    .select(['version', 'recorded_at as recordedAt', 'recorded_by_name as by'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const stale = () => refuse('directives.stale', { by: newest.by, at: formatInstant(newest.recordedAt) })
  if (newest.version !== given.version) return stale()
  const added = await tx
    .insertInto('directives.regulation')
    .values({
      version: given.version + 1,
      valid_from: given.validFrom,
      ground: tidy(given.ground),
      reason: given.reason,
      days_to_accept: given.daysToAccept,
      extended_by: given.extendedBy,
      on_day_off: given.onDayOff,
      remind_before: inOrder(given.remindBefore).reverse(),
      remind_after: inOrder(given.remindAfter),
      days_off: [...new Set(given.daysOff)].toSorted(),
      recorded_at: now.toISOString(),
      recorded_by: actor.accountId,
      recorded_by_name: actor.fullName,
    })
    .onConflict((conflict) => conflict.column('version').doNothing())
    .returning('version')
    .executeTakeFirst()
  return added ?? stale()
}
