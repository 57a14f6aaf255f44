/** Why a freeze order, its lifting or an exception of it cannot be as written. */
import { formatDay } from '../../../shared/dates.ts'
import type { OrganizationReason } from '../refusals.vi.ts'
import { compareDays } from './days.ts'
import type { Level } from './levels.ts'
import { isAct, type StoppedKind } from './stopped.ts'
import { familyInWords, stoppedInWords } from './words.ts'

export function whyNotOrder(order: {
  issuedOn: string
  firstDay: string
  lastDay: string | null
  kinds: readonly StoppedKind[]
  workers: readonly string[]
}): OrganizationReason[] {
  const { issuedOn, firstDay, lastDay, kinds, workers } = order
  const reasons: OrganizationReason[] = []
  if (compareDays(firstDay, issuedOn) < 0)
    reasons.push({
      reason: 'organization.freeze-before-issued',
      params: { issued: formatDay(issuedOn) },
      at: 'firstDay',
    })
  if (lastDay !== null && compareDays(lastDay, firstDay) < 0)
    reasons.push({ reason: 'organization.freeze-days', params: { first: formatDay(firstDay) }, at: 'lastDay' })
  // Whom it is about is asked of acts about people alone.
  if (workers.length > 0 && !kinds.some(isAct)) reasons.push({ reason: 'organization.freeze-no-act', at: 'workers' })
  return reasons
}

export const whyNotLift = (firstDay: string, liftedOn: string): OrganizationReason | null =>
  compareDays(liftedOn, firstDay) < 0
    ? { reason: 'organization.lift-before', params: { first: formatDay(firstDay) }, at: 'liftedOn' }
    : null

/** An exception is from something: what the order does not stop needs none. */
export const whyNotExcept = (
  order: { levels: readonly string[]; kinds: readonly string[] },
  { level, kind }: { level: Level; kind: StoppedKind },
): OrganizationReason | null =>
  order.levels.includes(level) && order.kinds.includes(kind)
    ? null
    : {
        reason: 'organization.exception-not-frozen',
        params: { kind: stoppedInWords[kind], level: familyInWords[level].toLowerCase() },
        at: 'kind',
      }
