/** One point: its words, and the tasks that come of it, or why none does. */
import { Button, Group, Text, Title } from '@mantine/core'
import { Suspense } from 'react'
import { LoadingPage } from '../../../../../ui/LoadingPage.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { type DirectiveDocument, directives, type Point } from '../../../contract.ts'
import { splitWords } from '../../text-of-splitting.vi.ts'
import { IssuedTask, onePerGroup } from './IssuedTask.tsx'
import classes from './Split.module.css'
import { TaskForm } from './TaskForm.tsx'
import type { Splitting } from './use-splitting.ts'
import type { Surroundings } from './written-task.ts'

const { point: words } = splitWords

interface PointPanelProps {
  point: Point
  document: DirectiveDocument
  splitting: Splitting
  units: Surroundings['units']
  onNone: () => void
  onRemove: () => void
}

export function PointPanel({ point, document, splitting, units, onNone, onRemove }: PointPanelProps) {
  const reopen = useAction(directives.decidePoint, { inPlace: false })
  const { tasks } = point
  const shown = onePerGroup(tasks)
  const hasIssued = tasks.some(({ state }) => state !== 'draft')
  return (
    <section aria-labelledby="diem">
      <Group justify="space-between" mb={4} gap="xs">
        <Title order={2} size="h4" id="diem">
          {words.title(point.label)}
        </Title>
        <Group gap={6}>
          {point.outcome !== 'none' && tasks.length === 0 && (
            <Button size="compact-sm" variant="default" onClick={onNone}>
              {words.none}
            </Button>
          )}
          {!hasIssued && (
            <Button size="compact-sm" variant="default" color="red" onClick={onRemove}>
              {words.remove}
            </Button>
          )}
        </Group>
      </Group>
      <blockquote className={classes.quote}>{point.words}</blockquote>
      {point.outcome === 'none' && (
        <Group mb="sm" gap="xs">
          <Text size="sm">{words.noneBecause(point.reason)}</Text>
          <Button
            size="compact-sm"
            variant="default"
            loading={reopen.isPending}
            onClick={() => reopen.mutate({ pointId: point.id, version: point.version, outcome: 'open' })}
          >
            {words.reopen}
          </Button>
        </Group>
      )}
      {shown.map((task, place) => (
        <div key={task.id} className={classes.task}>
          <Title order={3} size="h5" mb="xs">
            {words.task(place + 1, shown.length)}
          </Title>
          {task.state === 'draft' ? (
            <Suspense fallback={<LoadingPage />}>
              <TaskForm taskId={task.id} point={point} document={document} units={units} />
            </Suspense>
          ) : (
            <IssuedTask task={task} />
          )}
        </div>
      ))}
      {point.outcome !== 'none' && (
        <Button variant="default" onClick={() => splitting.addTask(point)} loading={splitting.isWorking}>
          {words.add}
        </Button>
      )}
    </section>
  )
}
