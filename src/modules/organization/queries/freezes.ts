/** Freeze orders with what they stopped and let through. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { FreezeAttempt, FreezeException, FreezeSummary, freezes, StandingFreeze } from '../contract/freezes.ts'
import { refuse } from '../refusals.vi.ts'
import { bindsOn, orderInWords } from '../rules/freeze.ts'
import type { Level } from '../rules/levels.ts'
import { isAct, type StoppedKind, type Worker } from '../rules/stopped.ts'
import { unitNames, unitOn, unitsOn } from './units-on.ts'

const orderRows = (tx: Tx) =>
  tx
    .selectFrom('organization.freeze_order as o')
    .select([
      'o.id',
      'o.number',
      'o.point',
      'o.issued_on as issuedOn',
      'o.issuer',
      'o.title',
      'o.scope_id as scopeId',
      'o.note',
    ])
    .select([
      'o.first_day as firstDay',
      'o.last_day as lastDay',
      'o.lifted_on as liftedOn',
      'o.lift_basis as liftBasis',
    ])
    .select(['o.lift_reason as liftReason', 'o.is_sample as isSample', 'o.version'])
    .select(['o.changed_by_name as changedByName', 'o.changed_at as changedAt'])
    .select([sql<Level[]>`o.levels`.as('levels'), sql<StoppedKind[]>`o.kinds`.as('kinds')])
    .select(sql<Worker[]>`o.workers`.as('workers'))
    .select(({ selectFrom }) => [
      selectFrom('organization.freeze_exception as e')
        .whereRef('e.order_id', '=', 'o.id')
        .where('e.withdrawn_reason', 'is', null)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .$asScalar()
        .as('exceptions'),
      ...(['refused', 'excepted'] as const).map((outcome) =>
        selectFrom('organization.freeze_attempt as a')
          .whereRef('a.order_id', '=', 'o.id')
          .where('a.outcome', '=', outcome)
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .$asScalar()
          .as(outcome),
      ),
    ])
    .orderBy('o.issued_on', 'desc')
    .orderBy('o.number')
    .orderBy('o.point')

async function summed(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  rows: Awaited<ReturnType<ReturnType<typeof orderRows>['execute']>>,
): Promise<FreezeSummary[]> {
  const today = dayIn(now)
  return Promise.all(
    rows.map(async (row) => {
      const there = await unitOn(tx, row.scopeId, today)
      const name = there?.fullName ?? (await unitNames(tx, [row.scopeId], row.firstDay)).get(row.scopeId)
      const [exceptions, refused, excepted] = [row.exceptions, row.refused, row.excepted].map(Number)
      return {
        ...row,
        scopeName: name ?? '',
        isScopeThere: there !== null,
        isBinding: bindsOn(row, today),
        exceptions: exceptions ?? 0,
        refused: refused ?? 0,
        excepted: excepted ?? 0,
      }
    }),
  )
}

export async function freezeOrders(call: Call): Promise<{ orders: FreezeSummary[] }> {
  return { orders: await summed(call, await orderRows(call.tx).execute()) }
}

/** What binds on the day over any of the units: the refusal that would come is said before anything is typed. */
export async function freezesStanding(
  call: Call,
  { day, about, unitIds }: InputOf<typeof freezes.freezesStanding>,
): Promise<{ orders: StandingFreeze[] }> {
  const binding = (await orderRows(call.tx).execute()).filter(
    (order) => bindsOn(order, day) && order.kinds.some((kind) => isAct(kind) === (about === 'people')),
  )
  const found: typeof binding = []
  for (const order of binding) {
    // Of a scope that has ended by then nothing is left: the order stops nothing.
    const within = await unitsOn(call.tx, day, { within: order.scopeId })
    if (within.some(({ unitId }) => unitIds.length === 0 || unitIds.includes(unitId))) found.push(order)
  }
  return { orders: await summed(call, found) }
}

async function exceptionsOf(tx: Tx, orderId: string): Promise<FreezeException[]> {
  const rows = await tx
    .selectFrom('organization.freeze_exception as e')
    .leftJoin('organization.freeze_attempt as a', 'a.exception_id', 'e.id')
    .select(['e.id', 'e.unit_id as unitId', 'e.what', 'e.reason', 'e.approver', 'e.decision_number as decisionNumber'])
    .select(['e.decided_on as decidedOn', 'e.withdrawn_reason as withdrawnReason', 'e.version'])
    .select(['e.changed_by_name as changedByName', 'e.changed_at as changedAt'])
    .select([sql<Level>`e.level`.as('level'), sql<StoppedKind>`e.kind`.as('kind')])
    .select(['a.proposal_id as proposalId', 'a.title'])
    .where('e.order_id', '=', orderId)
    .orderBy('e.decided_on', 'desc')
    .orderBy('e.what')
    .execute()
  return Promise.all(
    rows.map(async ({ proposalId, title, ...row }) => ({
      ...row,
      unitName: (await unitNames(tx, [row.unitId], row.decidedOn)).get(row.unitId) ?? '',
      usedBy: proposalId === null || title === null ? null : { proposalId, title },
    })),
  )
}

export interface AttemptFilter {
  orderId?: string
  from?: string | undefined
  to?: string | undefined
}

/** The newest first. */
export async function freezeAttempts(tx: Tx, { orderId, from, to }: AttemptFilter): Promise<FreezeAttempt[]> {
  let query = tx
    .selectFrom('organization.freeze_attempt as a')
    .innerJoin('organization.freeze_order as o', 'o.id', 'a.order_id')
    .leftJoin('organization.freeze_exception as e', 'e.id', 'a.exception_id')
    .select(['a.id', 'a.order_id as orderId', 'o.number', 'o.point', 'a.proposal_id as proposalId', 'a.title'])
    .select(['a.unit_id as unitId', 'a.unit_name as unitName', 'a.decided_on as decidedOn', 'a.outcome'])
    .select([sql<Level>`a.level`.as('level'), sql<StoppedKind>`a.kind`.as('kind')])
    .select(['a.person_name as personName', 'a.at', 'e.reason', 'e.approver', 'e.decision_number as decisionNumber'])
    .orderBy('a.at', 'desc')
    .orderBy('a.id')
  if (orderId !== undefined) query = query.where('a.order_id', '=', orderId)
  if (from !== undefined) query = query.where('a.at', '>=', `${from}T00:00:00+07:00`)
  if (to !== undefined) query = query.where('a.at', '<', sql<string>`${to}::date + 1`)
  const rows = await query.execute()
  return rows.map(({ reason, approver, decisionNumber, number, point, ...row }) => ({
    ...row,
    orderNumber: orderInWords({ number, point }),
    exception:
      reason === null || approver === null || decisionNumber === null ? null : { reason, approver, decisionNumber },
  }))
}

export async function oneFreeze(call: Call, { orderId }: { orderId: string }) {
  const [order] = await summed(call, await orderRows(call.tx).where('o.id', '=', orderId).execute())
  if (!order) return refuse('organization.no-freeze')
  return {
    order,
    exceptions: await exceptionsOf(call.tx, orderId),
    attempts: await freezeAttempts(call.tx, { orderId }),
  }
}

/** One order as it stands on a day, for whoever issued it from a document. @throws Refusal organization.no-freeze */
export async function freezeOn(call: Call, orderId: string, day: string): Promise<FreezeSummary> {
  const [order] = await summed(call, await orderRows(call.tx).where('o.id', '=', orderId).execute())
  return order ? { ...order, isBinding: bindsOn(order, day) } : refuse('organization.no-freeze')
}
