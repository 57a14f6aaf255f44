/** What waits for a person in the newest plan of his unit: to fill, to approve, to do. */
import type { Call } from '../../../platform/http/call.ts'
import { holdersAt } from '../../identity/index.ts'
import { isFilled } from '../rules/plan.ts'
import { planSummaries } from './plan-list.ts'
import { planRows } from './plan-rows.ts'

async function holds({ tx, now, actor }: Call, permission: string, unitId: number): Promise<boolean> {
  const holders = await holdersAt(tx, { permission, unitIds: [unitId], at: now })
  return holders.some(({ accountId }) => accountId === actor.accountId)
}

export async function waitingPlans(call: Call) {
  const { tx, actor } = call
  if (actor.unitId === null) return { plans: [] }
  const newest = await tx
    .selectFrom('improvement.plan')
    .select('id')
    .where('unit_id', '=', actor.unitId)
    .orderBy('year', 'desc')
    .limit(1)
    .executeTakeFirst()
  const [plan] = newest ? await planSummaries(call, { planId: newest.id }) : []
  if (!plan) return { plans: [] }
  const rows = (await planRows(call, plan.id)).filter(({ lost }) => lost > 0)
  const undone = rows.filter(({ state }) => state !== 'done')
  const mine = undone.filter(({ accountId }) => accountId === actor.accountId)
  const mayEdit = await holds(call, 'improvement.edit', plan.unitId)
  const mayApprove = await holds(call, 'improvement.approve', plan.unitId)
  const open = rows.filter((row) => !isFilled(row)).length
  const waits =
    (mayApprove && plan.status === 'proposed') ||
    (mayEdit && plan.status === 'drafting' && rows.length > 0) ||
    (mayEdit && plan.status === 'approved' && (mine.length > 0 || plan.overdue > 0))
  if (!waits) return { plans: [] }
  const days = mine.flatMap(({ dueOn }) => dueOn ?? []).toSorted()
  return {
    plans: [
      {
        planId: plan.id,
        unitName: plan.unitName,
        year: plan.year,
        status: plan.status,
        rows: rows.length,
        open,
        lost: plan.lost,
        mine: mine.length,
        late: plan.overdue,
        nextDue: days[0] ?? null,
        mayEdit,
        mayApprove,
      },
    ],
  }
}
