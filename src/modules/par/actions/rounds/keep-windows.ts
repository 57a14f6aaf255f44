/** The windows of a round as rows. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { StageWindow } from '../../rules/rounds/windows.ts'

export async function keepWindows(tx: Tx, roundId: string, windows: readonly StageWindow[]): Promise<void> {
  await tx
    .insertInto('par.round_window')
    .values(
      windows.map((window) => ({
        round_id: roundId,
        stage: window.stage,
        opens_at: window.opensAt,
        closes_at: window.closesAt,
      })),
    )
    .execute()
}
