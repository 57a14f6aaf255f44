/** On the first page: what waits for the bodies one works for. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { leadQueue } from '../tasks-data.ts'
import { queueWords as words } from '../text-of-task-lists.vi.ts'
import { Waiting } from './Waiting.tsx'

export function LeadTasks() {
  const { data } = useSuspenseQuery(leadQueue())
  const { toAccept, overdue, dueSoon, returned, reportsDue, counts } = data
  return (
    <Waiting
      title={words.lead}
      open={counts.open}
      groups={[
        { tone: 'bad', words: words.counts.overdue(counts.overdue), tasks: overdue },
        { tone: 'waiting', words: words.counts.toAccept(counts.toAccept), tasks: toAccept },
        { tone: 'attention', words: words.counts.returned(counts.returned), tasks: returned },
        { tone: 'open', words: words.counts.dueSoon(counts.dueSoon), tasks: dueSoon },
        { tone: 'open', words: words.counts.reportsDue(counts.reportsDue), tasks: reportsDue },
      ]}
    />
  )
}
