/** On the first page: what waits for the giver's office. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { giverQueue } from '../tasks-data.ts'
import { queueWords as words } from '../text-of-task-lists.vi.ts'
import { Waiting } from './Waiting.tsx'

export function GivenTasks() {
  const { data } = useSuspenseQuery(giverQueue())
  const { toConfirm, extensions, disputes, overdue, drafts, counts } = data
  return (
    <Waiting
      title={words.giver}
      open={counts.open}
      groups={[
        { tone: 'waiting', words: words.counts.toConfirm(counts.toConfirm), tasks: toConfirm },
        { tone: 'attention', words: words.counts.extensions(counts.extensions), tasks: extensions },
        { tone: 'attention', words: words.counts.disputes(counts.disputes), tasks: disputes },
        { tone: 'bad', words: words.counts.overdue(counts.overdue), tasks: overdue },
        { tone: 'idle', words: words.counts.drafts(counts.drafts), tasks: drafts },
      ]}
    />
  )
}
