/** What does not go together in the record, and the days nothing is known of: shown, never filled in. */
import { Alert, List } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDay } from '../../../../../shared/dates.ts'
import { partOf } from '../../../rules/parts.ts'
import { recordFindings } from '../../data-of-record.ts'
import { recordWords } from '../../text-of-record.vi.ts'

const words = recordWords.findings

export function Findings({ recordId, known }: { recordId: string; known: string | undefined }) {
  const { data } = useSuspenseQuery(recordFindings(recordId, known))
  const told = [
    ...data.contradictions.map(({ kind, part, day, eventId }) => ({
      key: `${eventId}${part}${day}`,
      text: words.kinds[kind](partOf(part).label, formatDay(day)),
    })),
    ...data.gaps.map(({ part, from, to }) => ({
      key: `${part}${from}`,
      text: words.gap(partOf(part).label, formatDay(from), formatDay(to)),
    })),
  ]
  if (told.length === 0) return null
  return (
    <Alert color="orange" title={words.title} mt="sm">
      <List size="sm">
        {told.map(({ key, text }) => (
          <List.Item key={key}>{text}</List.Item>
        ))}
      </List>
    </Alert>
  )
}
