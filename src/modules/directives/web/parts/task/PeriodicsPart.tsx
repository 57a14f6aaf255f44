/** Of a standing duty: the report of each period, when it is due and whether it was sent. */
import { Group, Text } from '@mantine/core'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import type { Task } from '../../../contract.ts'
import { taskWords } from '../../text-of-tasks.vi.ts'
import { Section } from './Section.tsx'
import { StepButton } from './StepButton.tsx'
import classes from './Task.module.css'
import { PERIODIC_TONES } from './tones.ts'

const { periodics: words } = taskWords

export function PeriodicsPart({ task, maySend }: { task: Task; maySend: boolean }) {
  if (task.kind !== 'standing') return null
  return (
    <Section title={words.title}>
      {task.periodics.length === 0 && <Text size="sm">{taskWords.nothing}</Text>}
      <ul className={classes.list}>
        {task.periodics.map(({ id, from, to, dueOn, sentOn, standing }) => (
          <li key={id}>
            <Group justify="space-between" gap="xs">
              <span>
                <strong>{words.period(from, to)}</strong>
                {` · ${words.due(dueOn)}${sentOn === null ? '' : ` · ${words.sent(sentOn)}`} `}
                <StateBadge tone={PERIODIC_TONES[standing]}>{words.standings[standing]}</StateBadge>
              </span>
              {maySend && sentOn === null && standing !== 'left-out' && (
                <StepButton task={task} step="periodic" id={id} of={words.period(from, to)} />
              )}
            </Group>
          </li>
        ))}
      </ul>
    </Section>
  )
}
