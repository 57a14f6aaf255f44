/** Questions about proposals. */
import type { ArgumentOf } from '../../../shared/endpoint.ts'
import { asking } from '../../../ui/query.ts'
import { reorganization as doors } from '../contract.ts'

export const proposals = (filter: ArgumentOf<typeof doors.proposals>) => asking(doors.proposals, filter)
export const proposal = (proposalId: string) => asking(doors.proposal, { proposalId })
export const preview = (proposalId: string) => asking(doors.previewProposal, { proposalId })
export const unitsOnEve = (unitIds: readonly number[], day: string) =>
  asking(doors.unitsOnEve, { unitIds: [...unitIds], day })
