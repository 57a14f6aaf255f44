/** A decision about more people than one waits for: asked for here, done in the background as whoever asked. */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import { onBehalf } from '../../../../platform/jobs/step.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { personnel } from '../../contract.ts'
import { recordGroup } from '../../jobs-of-decisions.ts'
import { refuse } from '../../refusals.vi.ts'
import { refuseOtherDoor, type Through } from './held-decision.ts'

const PERMISSIONS = { plain: 'personnel.record', sensitive: 'personnel.record-sensitive' } as const

export const recordGroupDecision =
  (through: Through) => async (call: Call, asked: InputOf<typeof personnel.recordGroupDecision>) => {
    refuseOtherDoor(asked.kind, through)
    const runId = await call.jobs.add(
      recordGroup,
      `Ghi quyết định ${asked.paper.number} cho ${asked.people.length} người`,
      { of: onBehalf(call, PERMISSIONS[through]), through, asked },
    )
    return { runId }
  }

export async function cancelGroupDecision({ tx }: Call, { runId }: { runId: string }) {
  const { rows } = await sql<{ done: boolean }>`select jobs.cancel_own(${runId}::uuid) as done`.execute(tx)
  return rows[0]?.done ? { done: true as const } : refuse('personnel.group-run-over')
}
