/** On the page of a unit: how many people are in the records, and the way to their chart. */
import { Group, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { PageLink } from '../../../../../ui/Links.tsx'
import { staffChart } from '../../data-of-finding.ts'
import { staffWords as words } from '../../text-of-staff.vi.ts'

export function StaffOfUnit({ id }: { id: number }) {
  // A unit that has ended has no chart of today: nothing to say.
  const { data } = useQuery({ ...staffChart(id), retry: false })
  if (data === undefined || data.people === 0) return null
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {words.here}
      </Title>
      <Group gap="md">
        <Text>{words.summary(data.people, data.leaders.length)}</Text>
        <PageLink to={`/personnel/staff/${id}`}>{words.open}</PageLink>
      </Group>
    </section>
  )
}
