/** On the page of an order: the conclusions by which it was given. */
import { Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { PageLink } from '../../../../ui/Links.tsx'
import { directiveTasks } from '../tasks-data.ts'
import { taskListWords as words } from '../text-of-task-lists.vi.ts'
import classes from './task/Task.module.css'

/** Of an order that no document here gave, nothing is shown. */
export function OrderTasks({ id }: { id: string }) {
  const { data } = useQuery(directiveTasks({ freezeOrderId: id, pageSize: 50 }))
  if (!data || data.tasks.length === 0) return null
  return (
    <section aria-labelledby="ket-luan-lenh-dung">
      <Title order={2} size="h3" mb={6} id="ket-luan-lenh-dung">
        {words.ofOrder}
      </Title>
      <ul className={classes.list}>
        {data.tasks.map((task) => (
          <li key={task.id}>
            <PageLink to={`/directives/tasks/${task.id}`}>{task.title}</PageLink>
            <div>{words.point(task.documentName, task.pointLabel)}</div>
          </li>
        ))}
      </ul>
    </section>
  )
}
