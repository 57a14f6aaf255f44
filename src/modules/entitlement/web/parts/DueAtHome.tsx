/** What falls due, on the first page: the kinds of which something is overdue or to be acted on. */
import { List, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { PageLink } from '../../../../ui/Links.tsx'
import { dueKindInWords } from '../../rules/due.ts'
import { dueCounts } from '../data.ts'
import { homeWords as words } from '../text.vi.ts'

/** Ratings, cards and papers have lists of their own that are long for weeks. */
const AT_HOME = new Set(['step', 'over-scale', 'early-step', 'retirement', 'term', 'probation', 'contract'])

export function DueAtHome() {
  const { data } = useQuery(dueCounts())
  const waiting = data?.counts.filter(({ kind, overdue, acting }) => AT_HOME.has(kind) && overdue + acting > 0) ?? []
  if (waiting.length === 0) return null
  return (
    <section aria-label={words.title}>
      <Title order={2} size="h3" mb={6}>
        {words.title}
      </Title>
      <List spacing={4}>
        {waiting.map(({ kind, overdue, acting }) => (
          <List.Item key={kind}>
            <PageLink to="/entitlement" search={{ viec: kind, ky: overdue > 0 ? 'overdue' : 'year' }}>
              {words.line(dueKindInWords[kind], overdue, acting)}
            </PageLink>
          </List.Item>
        ))}
      </List>
    </section>
  )
}
