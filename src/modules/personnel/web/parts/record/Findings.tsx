/** What does not go together in the record, and the days nothing is known of: shown with where it stands, never filled in. */
import { Alert, Group, List } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDay } from '../../../../../shared/dates.ts'
import { usePlace } from '../../../../../ui/address.ts'
import { PageLink } from '../../../../../ui/Links.tsx'
import { partOf } from '../../../rules/parts.ts'
import { decisionPath } from '../../data-of-decisions.ts'
import { recordFindings } from '../../data-of-record.ts'
import { recordWords } from '../../text-of-record.vi.ts'
import { recordPlace } from './record-place.ts'

const words = recordWords.findings
/** The tab on which the tables of a group of parts stand; all others are told of on the first. */
const TABS: Readonly<Record<string, string>> = {
  pay: 'luong',
  career: 'cong-tac',
  learning: 'dao-tao',
  merit: 'dao-tao',
}

export function Findings({ recordId, known }: { recordId: string; known: string | undefined }) {
  const { data } = useSuspenseQuery(recordFindings(recordId, known))
  const told = [
    ...data.contradictions.map(({ kind, part, day, eventId, decisions }) => ({
      key: `${eventId}${part}${day}`,
      part,
      decisions,
      text: words.kinds[kind](partOf(part).label, formatDay(day)),
    })),
    ...data.gaps.map(({ part, from, to }) => ({
      key: `${part}${from}`,
      part,
      decisions: [],
      text: words.gap(partOf(part).label, formatDay(from), formatDay(to)),
    })),
  ]
  if (told.length === 0) return null
  return (
    <Alert color="orange" title={words.title} mt="sm">
      <List size="sm">
        {told.map(({ key, text, part, decisions }) => (
          <List.Item key={key}>
            <Group gap="sm" component="span">
              {text}
              <LinesLink recordId={recordId} part={part} />
              {decisions.map(({ id, number }) => (
                <PageLink key={id} to={decisionPath(id, false)} size="sm" underline="always">
                  {words.decision(number)}
                </PageLink>
              ))}
            </Group>
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}

function LinesLink({ recordId, part }: { recordId: string; part: string }) {
  const [place] = usePlace(recordPlace)
  const { label, group } = partOf(part)
  return (
    <PageLink
      to={`/personnel/records/${recordId}`}
      search={{ ...place, phan: TABS[group] ?? 'tong-quan' }}
      hash={part}
      size="sm"
      underline="always"
    >
      {words.lines(label)}
    </PageLink>
  )
}
