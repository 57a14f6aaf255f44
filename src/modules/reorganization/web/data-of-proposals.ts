/** Questions about proposals. */
import { queryOptions } from '@tanstack/react-query'
import type { ArgumentOf } from '../../../shared/endpoint.ts'
import { call } from '../../../ui/api.ts'
import { asking } from '../../../ui/query.ts'
import { reorganization as doors } from '../contract.ts'

export const proposals = (filter: ArgumentOf<typeof doors.proposals>) => asking(doors.proposals, filter)
export const proposal = (proposalId: string) => asking(doors.proposal, { proposalId })
/** Of what was saved: asked again with each version. */
export const preview = (proposalId: string, version: number) =>
  queryOptions({
    queryKey: ['reorganization', 'preview', proposalId, version] as const,
    queryFn: () => call(doors.previewProposal, { proposalId }),
  })
export const unitsOnEve = (unitIds: readonly number[], day: string) =>
  asking(doors.unitsOnEve, { unitIds: [...unitIds], day })
