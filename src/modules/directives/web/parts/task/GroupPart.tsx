/** Of a task that each body of a group was given: how many of them have done it. */
import { Text } from '@mantine/core'
import { PageLink } from '../../../../../ui/Links.tsx'
import type { Task } from '../../../contract.ts'
import { groupWords as words } from '../../text-of-groups.vi.ts'
import { Section } from './Section.tsx'

/** A lead body sees its own task alone: there is no group to show. */
export function GroupPart({ task: { group } }: { task: Task }) {
  if (group === null || group.all < 2) return null
  return (
    <Section title={words.part}>
      <Text size="sm">{words.given(group.words, group.all)}</Text>
      <Text size="sm">{words.standing(group.done, group.overdue, group.all)}</Text>
      <PageLink to="/directives/tasks" search={{ nhom: group.id }}>
        {words.see}
      </PageLink>
    </Section>
  )
}
