/** A freeze order recorded, mended over its version, lifted. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { tidy } from '../../../shared/vietnamese.ts'
import { freezes, type WrittenOrder } from '../contract/freezes.ts'
import { unitOn } from '../queries/units-on.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { orderInWords } from '../rules/freeze.ts'
import { whyNotLift, whyNotOrder } from '../rules/freeze-order.ts'

async function refuseUnlessSound(tx: Tx, order: WrittenOrder, except: string | null): Promise<void> {
  refuseIf(whyNotOrder(order))
  if (!(await unitOn(tx, order.scopeId, order.firstDay)))
    refuse('organization.freeze-no-scope', { day: formatDay(order.firstDay) }, 'scopeId')
  const twin = await tx
    .selectFrom('organization.freeze_order')
    .select('id')
    .where('number', '=', tidy(order.number))
    .where('issued_on', '=', order.issuedOn)
    .where('point', '=', tidy(order.point))
    .executeTakeFirst()
  if (twin && twin.id !== except)
    refuse('organization.freeze-twice', { number: orderInWords(order), issued: formatDay(order.issuedOn) }, 'number')
}

const columnsOf = (order: WrittenOrder, { actor, now }: Pick<Call, 'actor' | 'now'>) => ({
  number: tidy(order.number),
  issued_on: order.issuedOn,
  issuer: tidy(order.issuer),
  title: tidy(order.title),
  point: tidy(order.point),
  workers: [...order.workers],
  scope_id: order.scopeId,
  levels: [...order.levels],
  kinds: [...order.kinds],
  note: order.note,
  first_day: order.firstDay,
  last_day: order.lastDay,
  changed_by_name: actor.fullName,
  changed_at: now.toISOString(),
})

/** An order that another module has drawn up, held against the same shape as one that is typed; null when it does not fit. */
export const freezeFrom = (written: unknown): InputOf<typeof freezes.issueFreeze> | null =>
  freezes.issueFreeze.input.safeParse(written).data ?? null

export async function issueFreeze(call: Call, order: InputOf<typeof freezes.issueFreeze>) {
  const { tx } = call
  // Two at once with one number: one after the other.
  await sql`select pg_advisory_xact_lock(hashtext('organization.freeze_order'))`.execute(tx)
  await refuseUnlessSound(tx, order, null)
  const { id } = await tx
    .insertInto('organization.freeze_order')
    .values(columnsOf(order, call))
    .returning('id')
    .executeTakeFirstOrThrow()
  return { orderId: id }
}

/** The order to be changed, which nobody else has changed meanwhile and which is not lifted. */
export async function heldFreeze(tx: Tx, orderId: string, version: number | null) {
  const row = await tx
    .selectFrom('organization.freeze_order')
    .select(['version', 'first_day as firstDay', 'lifted_on as liftedOn', 'scope_id as scopeId', 'levels', 'kinds'])
    .where('id', '=', orderId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return refuse('organization.no-freeze')
  if (version !== null && row.version !== version) return refuse('organization.stale-freeze')
  if (row.liftedOn !== null) return refuse('organization.freeze-lifted', { day: formatDay(row.liftedOn) })
  return row
}

export async function editFreeze(call: Call, given: InputOf<typeof freezes.editFreeze>) {
  const { tx } = call
  const { orderId, version, ...order } = given
  await sql`select pg_advisory_xact_lock(hashtext('organization.freeze_order'))`.execute(tx)
  await heldFreeze(tx, orderId, version)
  await refuseUnlessSound(tx, order, orderId)
  await tx
    .updateTable('organization.freeze_order')
    .set({ ...columnsOf(order, call), version: version + 1 })
    .where('id', '=', orderId)
    .execute()
  return { done: true as const }
}

export async function liftFreeze({ tx, actor, now }: Call, given: InputOf<typeof freezes.liftFreeze>) {
  const { orderId, version, liftedOn, basis, reason } = given
  const { firstDay } = await heldFreeze(tx, orderId, version)
  refuseIf(whyNotLift(firstDay, liftedOn))
  await tx
    .updateTable('organization.freeze_order')
    .set({ lifted_on: liftedOn, lift_basis: tidy(basis), lift_reason: reason, version: version + 1 })
    .set({ changed_by_name: actor.fullName, changed_at: now.toISOString() })
    .where('id', '=', orderId)
    .execute()
  return { done: true as const }
}
