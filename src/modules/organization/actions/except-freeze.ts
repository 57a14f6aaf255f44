/** An exception of a freeze order granted, or taken back before anything used it. */
import type { Call } from '../../../platform/http/call.ts'
import { formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { tidy } from '../../../shared/vietnamese.ts'
import type { freezes } from '../contract/freezes.ts'
import { unitName, unitsOn } from '../queries/units-on.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotExcept } from '../rules/freeze-order.ts'
import { heldFreeze } from './change-freeze.ts'

export async function grantException({ tx, actor, now }: Call, given: InputOf<typeof freezes.grantException>) {
  const { orderId, unitId, level, kind, decidedOn } = given
  const order = await heldFreeze(tx, orderId, null)
  refuseIf(whyNotExcept(order, given))
  const inside = await unitsOn(tx, decidedOn, { within: order.scopeId })
  if (!inside.some((unit) => unit.unitId === unitId)) {
    const name = (await unitName(tx, unitId, decidedOn)) ?? ''
    refuse('organization.exception-outside', { name, day: formatDay(decidedOn) }, 'unitId')
  }
  const { id } = await tx
    .insertInto('organization.freeze_exception')
    .values({
      order_id: orderId,
      unit_id: unitId,
      level,
      kind,
      what: tidy(given.what),
      reason: given.reason,
      approver: tidy(given.approver),
      decision_number: tidy(given.decisionNumber),
      decided_on: decidedOn,
      changed_by_name: actor.fullName,
      changed_at: now.toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { exceptionId: id }
}

export async function withdrawException({ tx, actor, now }: Call, given: InputOf<typeof freezes.withdrawException>) {
  const { exceptionId, version, reason } = given
  const row = await tx
    .selectFrom('organization.freeze_exception')
    .select(['version', 'withdrawn_reason'])
    .where('id', '=', exceptionId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return refuse('organization.no-freeze')
  if (row.withdrawn_reason !== null) return refuse('organization.exception-withdrawn')
  if (row.version !== version) return refuse('organization.stale-freeze')
  const used = await tx
    .selectFrom('organization.freeze_attempt')
    .select('title')
    .where('exception_id', '=', exceptionId)
    .executeTakeFirst()
  if (used) return refuse('organization.exception-used', { title: used.title })
  await tx
    .updateTable('organization.freeze_exception')
    .set({ withdrawn_reason: reason, version: version + 1 })
    .set({ changed_by_name: actor.fullName, changed_at: now.toISOString() })
    .where('id', '=', exceptionId)
    .execute()
  return { done: true as const }
}
