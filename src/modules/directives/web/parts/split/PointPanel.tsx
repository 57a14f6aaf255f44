/** One point: its words, and the tasks that come of it, or why none does. */
import { Button, Group, Text, Title } from '@mantine/core'
import { Suspense } from 'react'
import { capitalized } from '../../../../../shared/vietnamese.ts'
import { ButtonLink } from '../../../../../ui/Links.tsx'
import { LoadingPage } from '../../../../../ui/LoadingPage.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import { type DirectiveDocument, directives, type Point, type TaskSummary } from '../../../contract.ts'
import { standingInWords } from '../../../rules/in-words.ts'
import { stateInWords } from '../../../rules/life.ts'
import { groupWords } from '../../text-of-groups.vi.ts'
import { splitWords } from '../../text-of-splitting.vi.ts'
import { STANDING_TONES, STATE_TONES } from '../../tones.ts'
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

/** What is given to three hundred bodies alike is written, and looked at, once. */
const onePerGroup = (tasks: readonly TaskSummary[]): TaskSummary[] =>
  tasks.filter(({ id, group }) => group === null || tasks.find((one) => one.group?.id === group.id)?.id === id)

function IssuedTask({ task: { id, title, group, unitName, state, standing } }: { task: TaskSummary }) {
  return (
    <>
      <Text size="sm" mb="xs">
        {title}. {group === null || group.all < 2 ? unitName : groupWords.given(group.words, group.all)}
      </Text>
      <Group gap="xs" mb="xs">
        {group === null || group.all < 2 ? (
          <>
            <StateBadge tone={STATE_TONES[state]}>{capitalized(stateInWords[state])}</StateBadge>
            <StateBadge tone={STANDING_TONES[standing]}>{capitalized(standingInWords[standing])}</StateBadge>
          </>
        ) : (
          <Text size="sm">{groupWords.standing(group.done, group.overdue, group.all)}</Text>
        )}
      </Group>
      <ButtonLink
        to={group === null || group.all < 2 ? `/directives/tasks/${id}` : `/directives/tasks?nhom=${group.id}`}
        variant="default"
        size="compact-sm"
      >
        {group === null || group.all < 2 ? words.open : groupWords.see}
      </ButtonLink>
    </>
  )
}
