/** A transition carried out: asked for once, done unit after unit in the background. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn, formatDay } from '../../../shared/dates.ts'
import { carryOutTransition } from '../jobs-of-transitions.ts'
import { transitionOn } from '../queries/transition.ts'
import { refuse } from '../refusals.vi.ts'

export async function carryOut(call: Call, { day }: { day: string }) {
  const { tx, now, actor, jobs } = call
  if (day > dayIn(now)) return refuse('reorganization.day-to-come', { day: formatDay(day) })
  const { units, run } = await transitionOn(call, { day })
  if (run && (run.state === 'waiting' || run.state === 'running')) return refuse('reorganization.carrying-out')
  const ready = units.filter(({ standing }) => standing === 'ready').length
  if (ready === 0) return refuse('reorganization.nothing-to-carry-out')
  const runId = await jobs.add(
    carryOutTransition,
    `Chuyển tiếp đơn vị kết thúc ngày ${formatDay(day)}`,
    { day, by: { accountId: actor.accountId, fullName: actor.fullName } },
    `reorganization.carry-out:${day}`,
  )
  const started = { run_id: runId, started_at: now.toISOString(), started_by_name: actor.fullName }
  await tx
    .insertInto('reorganization.transition')
    .values({ day, ...started })
    .onConflict((conflict) => conflict.column('day').doUpdateSet(started))
    .execute()
  return { units: ready }
}
