/** The council's questions to the server. */
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { asking } from '../../../ui/query.ts'
import { assessmentSheet, precedents } from '../../par/web/index.ts'
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

/** Everything the page of an item shows, asked at once as far as it can be. */
export async function laidBefore(client: QueryClient, itemId: string): Promise<void> {
  const { sessionId } = await client.ensureQueryData(itemPlace(itemId))
  const { agendaItems } = await client.ensureQueryData(session(sessionId))
  const item = agendaItems.find(({ id }) => id === itemId)
  if (!item) return
  await Promise.all([
    client.ensureQueryData(assessmentSheet(item.assessmentId)),
    client.ensureQueryData(precedents(item.assessmentId, item.criterion.id)),
  ])
}
