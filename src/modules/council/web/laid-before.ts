/** What lies before the council with an item; loaded with its page, so that no other page carries the pieces of par it shows. */
import type { QueryClient } from '@tanstack/react-query'
import { assessmentSheet, precedents } from '../../par/web/index.ts'
import { itemPlace, session } from './data.ts'

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
