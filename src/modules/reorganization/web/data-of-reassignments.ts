/** Questions about reassignments. */
import { queryOptions } from '@tanstack/react-query'
import type { ArgumentOf } from '../../../shared/endpoint.ts'
import { call } from '../../../ui/api.ts'
import { asking } from '../../../ui/query.ts'
import { reassignments as doors } from '../contract/reassignments.ts'

export const reassignments = (filter: ArgumentOf<typeof doors.reassignments>) => asking(doors.reassignments, filter)
export const reassignment = (reassignmentId: string) => asking(doors.reassignment, { reassignmentId })
/** Of what was saved: asked again with each version. */
export const reassignedPeople = (version: number, asked: ArgumentOf<typeof doors.reassignedPeople>) =>
  queryOptions({
    queryKey: ['reorganization', 'reassigned-people', version, asked] as const,
    queryFn: () => call(doors.reassignedPeople, asked),
  })
