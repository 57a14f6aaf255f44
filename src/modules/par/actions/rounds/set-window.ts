/** Windows may move while the round is open. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { type StageWindow, whyNotWindows } from '../../rules/rounds/windows.ts'
import { holdRound } from './hold-round.ts'
import { keepWindows } from './keep-windows.ts'

export async function setWindow({ tx }: Call, { roundId, version, windows }: InputOf<typeof par.setWindow>) {
  await holdRound(tx, { roundId, version })
  refuseIf(whyNotWindows(windows as readonly StageWindow[]))
  await tx.deleteFrom('par.round_window').where('round_id', '=', roundId).execute()
  await keepWindows(tx, roundId, windows as readonly StageWindow[])
  return { done: true as const }
}
