/** People as cards with their photos; without one, the first letters of the name. */
import { Avatar, Card, Group, SimpleGrid, Text, Title } from '@mantine/core'
import { urlOf } from '../../../../../ui/api.ts'
import { PageLink } from '../../../../../ui/Links.tsx'
import { personnel } from '../../../contract.ts'
import { initialsOf, type StaffMember, secondedInWords } from '../../../rules/finding/staff-chart.ts'

const photoOf = ({ id, photo }: StaffMember): string | null =>
  photo === null ? null : urlOf(personnel.recordPhoto, { recordId: id, sha256: photo })

export function StaffCards({ title, people }: { title: string; people: readonly StaffMember[] }) {
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {title}
      </Title>
      <SimpleGrid component="ul" cols={{ base: 1, xs: 2, md: 3, lg: 4 }} spacing="xs" m={0} p={0}>
        {people.map((person) => (
          <Card key={person.id} component="li" withBorder padding="xs" style={{ listStyle: 'none' }}>
            <Group wrap="nowrap" gap="xs" align="flex-start">
              <Avatar alt="" size="lg" radius="sm" src={photoOf(person)}>
                {initialsOf(person.fullName)}
              </Avatar>
              <div>
                <PageLink to={`/personnel/records/${person.id}`} fw={600}>
                  {person.fullName}
                </PageLink>
                {[person.title, secondedInWords(person)]
                  .filter((line) => line !== null)
                  .map((line) => (
                    <Text key={line} size="sm">
                      {line}
                    </Text>
                  ))}
              </div>
            </Group>
          </Card>
        ))}
      </SimpleGrid>
    </section>
  )
}
