/** On the first page: tasks and parts one is in charge of oneself. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { ownTasks } from '../tasks-data.ts'
import { queueWords as words } from '../text-of-task-lists.vi.ts'
import { Waiting } from './Waiting.tsx'

export function OwnTasks() {
  const { data } = useSuspenseQuery(ownTasks())
  const isLate = ({ daysLeft }: { daysLeft: number | null }) => daysLeft !== null && daysLeft < 0
  const [late, open] = [data.tasks.filter(isLate), data.tasks.filter((task) => !isLate(task))]
  return (
    <Waiting
      title={words.own}
      open={null}
      path="/directives/own-tasks"
      groups={[
        { tone: 'bad', words: words.ownLate(late.length), tasks: late },
        { tone: 'open', words: words.ownOpen(open.length), tasks: open },
      ]}
    />
  )
}
