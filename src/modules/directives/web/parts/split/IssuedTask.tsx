/** A task of a point that is given: to whom, how far it is, and the way to it; of a group, how many have done it. */
import { Group, Text } from '@mantine/core'
import { capitalized } from '../../../../../shared/vietnamese.ts'
import { ButtonLink } from '../../../../../ui/Links.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import type { TaskGroup, TaskSummary } from '../../../contract.ts'
import { standingInWords } from '../../../rules/in-words.ts'
import { stateInWords } from '../../../rules/life.ts'
import { groupWords } from '../../text-of-groups.vi.ts'
import { splitWords } from '../../text-of-splitting.vi.ts'
import { STANDING_TONES, STATE_TONES } from '../../tones.ts'

const { point: words } = splitWords

/** What is given to three hundred bodies alike is written, and looked at, once. */
export const onePerGroup = (tasks: readonly TaskSummary[]): TaskSummary[] =>
  tasks.filter(({ id, group }) => group === null || tasks.find((one) => one.group?.id === group.id)?.id === id)

export function IssuedTask({ task }: { task: TaskSummary }) {
  return task.group === null || task.group.all < 2 ? (
    <OfOneBody task={task} />
  ) : (
    <OfGroup task={task} group={task.group} />
  )
}

function OfOneBody({ task: { id, title, unitName, state, standing } }: { task: TaskSummary }) {
  return (
    <>
      <Text size="sm" mb="xs">
        {[title, unitName].filter(Boolean).join('. ')}
      </Text>
      <Group gap="xs">
        <StateBadge tone={STATE_TONES[state]}>{capitalized(stateInWords[state])}</StateBadge>
        <StateBadge tone={STANDING_TONES[standing]}>{capitalized(standingInWords[standing])}</StateBadge>
        <ButtonLink to={`/directives/tasks/${id}`} variant="default" size="compact-sm">
          {words.open}
        </ButtonLink>
      </Group>
    </>
  )
}

function OfGroup({ task: { title }, group }: { task: TaskSummary; group: TaskGroup }) {
  return (
    <>
      <Text size="sm" mb="xs">
        {title}. {groupWords.given(group.words, group.all)}
      </Text>
      <Group gap="xs">
        <Text size="sm">{groupWords.standing(group.done, group.overdue, group.all)}</Text>
        <ButtonLink to="/directives/tasks" search={{ nhom: group.id }} variant="default" size="compact-sm">
          {groupWords.see}
        </ButtonLink>
      </Group>
    </>
  )
}
