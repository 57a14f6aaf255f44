/** Questions about decisions. */
import { queryOptions } from '@tanstack/react-query'
import type { ArgumentOf } from '../../../shared/endpoint.ts'
import { call } from '../../../ui/api.ts'
import { asking } from '../../../ui/query.ts'
import { personnel as doors } from '../contract.ts'

export const decisions = (filter: ArgumentOf<typeof doors.decisions>, isSensitive = false) =>
  asking(isSensitive ? doors.sensitiveDecisions : doors.decisions, filter)
export const decision = (decisionId: string, isSensitive = false) =>
  asking(isSensitive ? doors.sensitiveDecision : doors.decision, { decisionId })
export const decisionPath = (decisionId: string, isSensitive: boolean) =>
  `/personnel/decisions/${isSensitive ? 'sensitive/' : ''}${decisionId}`
export const groupRun = (runId: string) => asking(doors.groupRun, { runId })
export const unprovenFacts = (filter: ArgumentOf<typeof doors.unprovenFacts>) => asking(doors.unprovenFacts, filter)
export const peopleToDecide = (filter: ArgumentOf<typeof doors.peopleToDecide>) => asking(doors.peopleToDecide, filter)

export type ToPreview = ArgumentOf<typeof doors.previewDecision>
/** Asked, not done: what would be recorded, as it stands at this moment. */
export const preview = (asked: ToPreview) =>
  queryOptions({
    queryKey: ['personnel', 'preview-decision', asked] as const,
    queryFn: () => call(asked.kind === 'discipline' ? doors.previewSensitiveDecision : doors.previewDecision, asked),
    staleTime: 0,
    enabled: asked.people.length > 0,
  })
