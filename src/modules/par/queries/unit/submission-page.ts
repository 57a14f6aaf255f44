/** What the page of a sending is set from: the state itself, with the set that never changes and the unit as the round saw it. */
import type { Tx } from '../../../../platform/http/call.ts'
import { type Letterhead, letterheadOn, unitOn } from '../../../organization/index.ts'
import type { SubmissionState } from '../../rules/unit/submission.ts'
import { type LoadedSet, loadedSet } from '../sets/loaded-set.ts'

export interface SubmissionPage {
  state: SubmissionState
  sha256: string
  /** When it was drawn up: the day on it. */
  at: Date
  letterhead: Letterhead
  round: { year: number; name: string; consolidatedBy: string | null }
  set: LoadedSet
}

export async function submissionPage(
  tx: Tx,
  { state, sha256, at }: Pick<SubmissionPage, 'state' | 'sha256' | 'at'>,
): Promise<SubmissionPage> {
  const round = await tx
    .selectFrom('par.round')
    .select(['year', 'name', 'frame_day as frameDay', 'consolidating_unit_id as consolidatingUnitId'])
    .where('id', '=', state.roundId)
    .executeTakeFirstOrThrow()
  const consolidating =
    round.consolidatingUnitId === null ? null : await unitOn(tx, round.consolidatingUnitId, round.frameDay)
  return {
    state,
    sha256,
    at,
    letterhead: (await letterheadOn(tx, state.unitId, round.frameDay)) ?? { agency: state.unitName, place: '' },
    round: { year: round.year, name: round.name, consolidatedBy: consolidating?.fullName ?? null },
    set: await loadedSet(tx, state.setId),
  }
}
