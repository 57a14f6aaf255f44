/** A plan laid before the head, approved by him, or given back. */
import type { Call } from '../../../platform/http/call.ts'
import { type Telling, tell } from '../../notices/index.ts'
import { notices } from '../notices.vi.ts'
import { heldPlan } from '../queries/held-plan.ts'
import { planRows } from '../queries/plan-rows.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotApprove, whyNotPropose, whyNotReturn } from '../rules/plan.ts'

interface PlanAt {
  planId: string
  version: number
}
type Held = Awaited<ReturnType<typeof heldPlan>>

async function seenPlan({ tx }: Call, { planId, version }: PlanAt): Promise<Held> {
  const plan = await heldPlan(tx, planId)
  return plan.version === version ? plan : refuse('improvement.stale-plan')
}

const tellPlan = (
  { tx, now, actor }: Call,
  plan: Held,
  permission: string,
  event: string,
  what: Pick<Telling, 'kind' | 'title' | 'body'>,
) =>
  tell(tx, {
    ...what,
    to: { unitId: plan.unit_id, permission },
    key: `improvement.${event}:${plan.id}:${plan.version}`,
    path: `/improvement/plans/${plan.id}`,
    at: now,
    except: actor.accountId,
  })

export async function proposePlan(call: Call, asked: PlanAt) {
  const plan = await seenPlan(call, asked)
  refuseIf(whyNotPropose(plan.status, await planRows(call, plan.id)))
  await call.tx
    .updateTable('improvement.plan')
    .set({
      status: 'proposed',
      proposed_at: call.now.toISOString(),
      proposed_by_name: call.actor.fullName,
      return_reason: '',
      version: plan.version + 1,
    })
    .where('id', '=', plan.id)
    .execute()
  await tellPlan(call, plan, 'improvement.approve', 'proposed', {
    kind: 'task',
    ...notices.proposed(plan.unit_name, plan.year, call.actor.fullName),
  })
  return { done: true as const }
}

export async function approvePlan(call: Call, asked: PlanAt) {
  const plan = await seenPlan(call, asked)
  refuseIf(whyNotApprove(plan.status))
  await call.tx
    .updateTable('improvement.plan')
    .set({
      status: 'approved',
      approved_at: call.now.toISOString(),
      approved_by_name: call.actor.fullName,
      version: plan.version + 1,
    })
    .where('id', '=', plan.id)
    .execute()
  await tellPlan(call, plan, 'improvement.edit', 'approved', {
    kind: 'result',
    ...notices.approved(plan.year, call.actor.fullName),
  })
  return { done: true as const }
}

export async function returnPlan(call: Call, { reason, ...asked }: PlanAt & { reason: string }) {
  const plan = await seenPlan(call, asked)
  refuseIf(whyNotReturn(plan.status))
  await call.tx
    .updateTable('improvement.plan')
    .set({
      status: 'drafting',
      approved_at: null,
      approved_by_name: null,
      return_reason: reason,
      version: plan.version + 1,
    })
    .where('id', '=', plan.id)
    .execute()
  await tellPlan(call, plan, 'improvement.edit', 'returned', {
    kind: 'task',
    ...notices.returned(plan.year, call.actor.fullName, reason),
  })
  return { done: true as const }
}
