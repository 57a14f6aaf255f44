/** The council's questions to the server. */
import { queryOptions } from '@tanstack/react-query'
import { asking } from '../../../ui/query.ts'
import { council as doors } from '../contract.ts'

export const councils = () => asking(doors.councils, {})
export const council = (councilId: string) => asking(doors.council, { councilId })
export const candidates = (search: string) => asking(doors.candidates, { search })
export const agendaCandidates = (sessionId: string) => asking(doors.agendaCandidates, { sessionId })
export const criteriaToAdd = (sessionId: string) => asking(doors.criteriaToAdd, { sessionId })
export const waitingVotes = () => asking(doors.waitingVotes, {})

/** Asked again every few seconds while it is open: a room votes at once, and all see the same count. */
export const session = (sessionId: string) =>
  queryOptions({
    ...asking(doors.session, { sessionId }),
    refetchInterval: ({ state }) => (state.data?.status === 'open' ? 5_000 : false),
  })

export const itemPlace = (itemId: string) => asking(doors.itemPlace, { itemId })
export const evenHanded = (councilId: string) => asking(doors.evenHanded, { councilId })
