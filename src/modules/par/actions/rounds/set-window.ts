/** Windows may move while the round is open. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { type StageWindow, whyNotWindows } from '../../rules/rounds/windows.ts'
import { keepWindows } from './keep-windows.ts'

export async function setWindow({ tx }: Call, { roundId, version, windows }: InputOf<typeof par.setWindow>) {
  const round = await tx
    .selectFrom('par.round')
    .select(['status', 'version'])
    .where('id', '=', roundId)
    .forUpdate()
    .executeTakeFirst()
  if (!round) return refuse('par.not-found')
  if (round.status !== 'open') return refuse('par.round-not-open')
  if (round.version !== version) return refuse('par.stale-round')
  refuseIf(whyNotWindows(windows as readonly StageWindow[]))
  await tx.deleteFrom('par.round_window').where('round_id', '=', roundId).execute()
  await keepWindows(tx, roundId, windows as readonly StageWindow[])
  await tx
    .updateTable('par.round')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', roundId)
    .execute()
  return { done: true as const }
}
