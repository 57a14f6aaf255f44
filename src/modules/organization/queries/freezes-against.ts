/** What freeze orders have against an event: for its preview, and before it is sent or recorded. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { OrganizationReason } from '../refusals.vi.ts'
import { type FreezeFinding, type FreezeOrder, freezeFindings, whyFrozen } from '../rules/freeze.ts'
import { type ActFinding, type ActOnPerson, actFindings, whoStops } from '../rules/freeze-acts.ts'
import type { Change } from '../rules/ledger/change.ts'
import type { Level } from '../rules/levels.ts'
import { PERSONNEL_ACTS, type StoppedKind, type Worker } from '../rules/stopped.ts'
import { ledgerOf } from './ledger-of.ts'

export interface AskedOfFreezes {
  change: Change
  /** The day of the decision; of today while none is taken. It counts, whenever the event is entered or takes effect. */
  decidedOn: string
  /** An exception is used by one proposal, and stays that one's. */
  proposalId: string | null
}

const ordersIn = (tx: Tx) =>
  tx
    .selectFrom('organization.freeze_order')
    .select(['id', 'number', 'point', 'issued_on as issuedOn', 'issuer', 'scope_id as scopeId'])
    .select(['first_day as firstDay', 'last_day as lastDay', 'lifted_on as liftedOn'])
    .select([sql<Level[]>`levels`.as('levels'), sql<StoppedKind[]>`kinds`.as('kinds')])
    .select(sql<Worker[]>`workers`.as('workers'))
    .orderBy('issued_on')
    .orderBy('point')

const exceptionsOf = (tx: Tx, orderIds: readonly string[]) =>
  tx
    .selectFrom('organization.freeze_exception as e')
    .leftJoin('organization.freeze_attempt as a', 'a.exception_id', 'e.id')
    .select(['e.id', 'e.order_id as orderId', 'e.unit_id as unitId', 'e.decided_on as decidedOn'])
    .select([sql<Level>`e.level`.as('level'), sql<StoppedKind>`e.kind`.as('kind'), 'a.proposal_id as usedBy'])
    .where('e.order_id', 'in', orderIds)
    .where('e.withdrawn_reason', 'is', null)
    .orderBy('e.decided_on')
    .execute()

export async function freezesAgainst(tx: Tx, asked: AskedOfFreezes): Promise<FreezeFinding[]> {
  const { change, decidedOn, proposalId } = asked
  const orders = await ordersIn(tx).where('first_day', '<=', decidedOn).execute()
  if (orders.length === 0) return []
  const exceptions = await exceptionsOf(
    tx,
    orders.map(({ id }) => id),
  )
  return freezeFindings({ orders, exceptions }, await ledgerOf(tx), change, { on: decidedOn, proposalId })
}

/** @returns a reason for each unit and order; `at` is the id of the order. */
export async function whyNotFrozen(tx: Tx, asked: AskedOfFreezes): Promise<OrganizationReason[]> {
  return whyFrozen(await freezesAgainst(tx, asked))
}

/** The orders that stop anything about people, whenever they bind: where there is none, nothing more need be asked. */
export const ordersOnPeople = (tx: Tx): Promise<FreezeOrder[]> =>
  ordersIn(tx)
    .where(sql<boolean>`kinds && ${[...PERSONNEL_ACTS]}::text[]`)
    .execute()

/** What orders have against acts about people. */
export async function actsAgainst(
  tx: Tx,
  orders: readonly FreezeOrder[],
  acts: readonly ActOnPerson[],
): Promise<ActFinding[]> {
  const asked = acts.filter((act) => whoStops(orders, act).length > 0)
  if (asked.length === 0) return []
  const exceptions = await exceptionsOf(
    tx,
    orders.map(({ id }) => id),
  )
  return actFindings({ orders, exceptions }, await ledgerOf(tx), asked)
}
