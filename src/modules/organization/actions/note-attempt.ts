/** What freeze orders stopped, or an exception let through, written down for the report. */
import type { Actor, Tx } from '../../../platform/http/call.ts'
import { type AskedOfFreezes, freezesAgainst } from '../queries/freezes-against.ts'

export interface NotedAttempt extends AskedOfFreezes {
  proposalId: string
  /** What the proposal is called. */
  title: string
  at: Date
  by: Actor
}

/**
 * When a proposal is sent or recorded. A refusal that is thrown would take this back with everything else: give the refusal back
 * instead. What an exception let through before is not written twice.
 */
export async function noteAttempt(tx: Tx, { title, at, by, ...asked }: NotedAttempt): Promise<void> {
  const findings = await freezesAgainst(tx, asked)
  for (const { order, exceptionId, unitId, name, level, kind } of findings)
    await tx
      .insertInto('organization.freeze_attempt')
      .values({
        order_id: order.id,
        exception_id: exceptionId,
        proposal_id: asked.proposalId,
        title,
        unit_id: unitId,
        unit_name: name,
        level,
        kind,
        decided_on: asked.decidedOn,
        outcome: exceptionId === null ? 'refused' : 'excepted',
        account_id: by.accountId,
        person_name: by.fullName,
        at: at.toISOString(),
      })
      .onConflict((conflict) => conflict.column('exception_id').doNothing())
      .execute()
}
