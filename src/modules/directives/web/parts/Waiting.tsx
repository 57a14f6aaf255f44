/** Groups of tasks that wait, each with its count and the first of them; nothing when nobody waits. */
import { Group, Stack, Text, Title } from '@mantine/core'
import { PageLink } from '../../../../ui/Links.tsx'
import { StateBadge, type StateTone } from '../../../../ui/StateBadge.tsx'
import type { TaskSummary } from '../../contract.ts'
import { dueInWords } from '../../rules/in-words.ts'
import { queueWords as words } from '../text-of-task-lists.vi.ts'

const MOST = 3

interface WaitingProps {
  title: string
  /** Of the list they all stand in; null: there is none. */
  open: number | null
  path?: string
  groups: readonly { tone: StateTone; words: string; tasks: readonly TaskSummary[] }[]
}

export function Waiting({ title, open, groups, path = '/directives/tasks' }: WaitingProps) {
  const some = groups.filter(({ tasks }) => tasks.length > 0)
  if (some.length === 0) return null
  return (
    <section aria-label={title}>
      <Title order={2} size="h3" mb={6}>
        {title}
      </Title>
      <Stack gap="xs">
        {some.map(({ tone, words: name, tasks }) => (
          <div key={name}>
            <StateBadge tone={tone}>{name}</StateBadge>
            <Stack component="ul" gap={6} my={6} ps="md">
              {tasks.slice(0, open === null ? tasks.length : MOST).map((task) => (
                <li key={task.id}>
                  <Group gap="0 8px">
                    <PageLink to={`${path}/${task.id}`}>{task.title}</PageLink>
                    <Text size="sm" c="dimmed" component="span">
                      {task.unitName} · {dueInWords(task)}
                    </Text>
                  </Group>
                </li>
              ))}
            </Stack>
          </div>
        ))}
        {open !== null && <PageLink to={path}>{words.all(open)}</PageLink>}
      </Stack>
    </section>
  )
}
