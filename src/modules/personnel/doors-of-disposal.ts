/** Doors of keeping closed files and disposing of them, bound to what they do. */
import { carryOutDisposal, decideDisposal, refuseDisposal, withdrawDisposal } from './actions/disposal/end-disposal.ts'
import { enterRetention } from './actions/disposal/enter-retention.ts'
import { proposeDisposal } from './actions/disposal/propose-disposal.ts'
import { disposalList, disposalMinutes, oneDisposal } from './queries/disposal/disposals.ts'
import { dueFiles } from './queries/disposal/due-files.ts'
import { retention } from './queries/disposal/periods.ts'

export const disposalDoors = {
  retention,
  enterRetention,
  dueFiles,
  disposals: disposalList,
  disposal: oneDisposal,
  proposeDisposal,
  decideDisposal,
  carryOutDisposal,
  refuseDisposal,
  withdrawDisposal,
  disposalMinutes,
}
