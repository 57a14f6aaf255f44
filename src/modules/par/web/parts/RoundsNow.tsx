/** “Việc của tôi”, for whoever runs rounds: what is open now and how long, one click from the round and the calendar. */
import { Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { PageLink } from '../../../../ui/Links.tsx'
import { rounds } from '../data.ts'
import { calendarWords } from '../text.vi.ts'
import { StageLine } from './rounds/StageLine.tsx'
import { useNow } from './use-now.ts'

export function RoundsNow() {
  const { data } = useSuspenseQuery(rounds())
  const now = useNow()
  const open = data.rounds.filter(({ status }) => status === 'open')
  if (open.length === 0) return null
  return (
    <section aria-label={calendarWords.now}>
      <Title order={2} size="h3" mb={6}>
        {calendarWords.now}
      </Title>
      {open.map((round) => (
        <div key={round.id}>
          <PageLink to={`/par/rounds/${round.id}`} size="sm">
            {round.name}
          </PageLink>
          <StageLine windows={round.windows} now={now} />
        </div>
      ))}
      <Text size="sm" mt={6}>
        <PageLink to="/par/calendar" size="sm">
          {calendarWords.toCalendar}
        </PageLink>
      </Text>
    </section>
  )
}
