/** What freeze orders stopped of acts about people, or exceptions let through, written down without telling who it was about. */
import type { Actor, Tx } from '../../../platform/http/call.ts'
import type { ActFinding } from '../rules/freeze-acts.ts'

export interface NotedAct extends ActFinding {
  /** What it was decided by: its number, never a name. */
  title: string
}

interface Noting {
  at: Date
  by: Actor
}

const rowOf = ({ act, order, unitName, level, exceptionId, title }: NotedAct, { at, by }: Noting) => ({
  order_id: order.id,
  exception_id: exceptionId,
  proposal_id: act.subject,
  title: title.slice(0, 500),
  unit_id: act.unitId,
  unit_name: unitName,
  level,
  kind: act.act,
  decided_on: act.decidedOn,
  outcome: exceptionId === null ? ('refused' as const) : ('excepted' as const),
  account_id: by.accountId,
  person_name: by.fullName,
  at: at.toISOString(),
})

/**
 * As it is recorded, or refused. What an exception let through before is not written twice.
 * @returns those whose exception somebody else has used since it was asked for: they are stopped.
 */
export async function noteActs(tx: Tx, acts: readonly NotedAct[], noting: Noting): Promise<NotedAct[]> {
  const late: NotedAct[] = []
  for (const act of acts) {
    await tx
      .insertInto('organization.freeze_attempt')
      .values(rowOf(act, noting))
      .onConflict((conflict) => conflict.column('exception_id').doNothing())
      .execute()
    if (act.exceptionId === null) continue
    const used = await tx
      .selectFrom('organization.freeze_attempt')
      .select('proposal_id')
      .where('exception_id', '=', act.exceptionId)
      .executeTakeFirst()
    if (used?.proposal_id !== act.act.subject) late.push({ ...act, exceptionId: null })
  }
  return late
}
