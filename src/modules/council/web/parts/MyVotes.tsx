/** “Hội đồng” on the first page: sessions one is a member of, and what waits for one’s vote. */
import { Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatInstant } from '../../../../shared/dates.ts'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { waitingVotes } from '../data.ts'
import { homeWords, words } from '../text.vi.ts'
import classes from './Council.module.css'

export function MyVotes() {
  const { data } = useSuspenseQuery(waitingVotes())
  if (data.sessions.length === 0) return null
  return (
    <section aria-label={homeWords.title}>
      <Title order={2} size="h3" mb={6}>
        {homeWords.title} ({data.sessions.length})
      </Title>
      <ul className={classes.list}>
        {data.sessions.map((one) => (
          <li key={one.sessionId}>
            <Link to={`/council/sessions/${one.sessionId}`}>
              <strong>{words.sessionTitle(one.number, one.form)}</strong>{' '}
              <StateBadge tone={one.status === 'planned' ? 'idle' : one.waiting > 0 ? 'attention' : 'good'}>
                {one.status === 'planned' ? homeWords.planned(one.items) : homeWords.waiting(one.waiting, one.items)}
              </StateBadge>
              <div className={classes.quiet}>
                {one.councilName}.{' '}
                {one.endsAt === null
                  ? homeWords.held(formatInstant(one.heldAt), one.place)
                  : homeWords.ends(formatInstant(one.endsAt))}
              </div>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
