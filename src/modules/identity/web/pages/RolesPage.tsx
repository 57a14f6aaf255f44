import { List, Table, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { PageLink } from '../../../../ui/Links.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { roles } from '../data.ts'
import { words } from '../text.vi.ts'

/** What each role may do, who gives it, and how many hold it. */
export function RolesPage() {
  const { data } = useSuspenseQuery(roles())
  return (
    <>
      <PageTitle title={words.roles.title} about={words.roles.hint} />
      <Table.ScrollContainer minWidth={760}>
        <Table verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.roles.role}</Table.Th>
              <Table.Th>{words.roles.permissions}</Table.Th>
              <Table.Th>{words.roles.givenBy}</Table.Th>
              <Table.Th>{words.roles.holders}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.map((role) => (
              <Table.Tr key={role.key}>
                <Table.Td maw={320}>
                  <Text fw={600} size="sm">
                    {role.name}
                  </Text>
                  <Text size="sm" c="dimmed">
                    {role.description}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <List size="sm">
                    {role.permissions.map(({ key, name }) => (
                      <List.Item key={key}>{name}</List.Item>
                    ))}
                  </List>
                </Table.Td>
                <Table.Td>{role.forUnits ? words.roles.byUnits : words.roles.bySystem}</Table.Td>
                <Table.Td>
                  <PageLink to="/identity/accounts" search={{ vaiTro: role.key }} size="sm">
                    {words.roles.holdersOf(role.holders)}
                  </PageLink>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  )
}
