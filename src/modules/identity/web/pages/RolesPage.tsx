import { List, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageLink } from '../../../../ui/Links.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import type { Role } from '../../contract.ts'
import { roles } from '../data.ts'
import { words } from '../text.vi.ts'

const COLUMNS: readonly Column<Role>[] = [
  {
    id: 'role',
    header: words.roles.role,
    value: (role) => role.name,
    cell: (role) => (
      <>
        <Text fw={600} size="sm">
          {role.name}
        </Text>
        <Text size="sm" c="dimmed">
          {role.description}
        </Text>
      </>
    ),
    width: '34%',
  },
  {
    id: 'permissions',
    header: words.roles.permissions,
    value: (role) => role.permissions.map(({ name }) => name).join(', '),
    cell: (role) => (
      <List size="sm">
        {role.permissions.map(({ key, name }) => (
          <List.Item key={key}>{name}</List.Item>
        ))}
      </List>
    ),
    sortable: false,
  },
  {
    id: 'givenBy',
    header: words.roles.givenBy,
    value: (role) => (role.forUnits ? words.roles.byUnits : words.roles.bySystem),
  },
  {
    id: 'holders',
    header: words.roles.holders,
    kind: 'number',
    value: (role) => role.holders,
    cell: (role) => (
      <PageLink to="/identity/accounts" search={{ vaiTro: role.key }} size="sm">
        {words.roles.holdersOf(role.holders)}
      </PageLink>
    ),
  },
]

/** What each role may do, who gives it, and how many hold it. */
export function RolesPage() {
  const { data } = useSuspenseQuery(roles())
  return (
    <>
      <PageTitle title={words.roles.title} about={words.roles.hint} />
      <DataTable
        id="identity.roles"
        caption={words.roles.title}
        columns={COLUMNS}
        rows={data}
        rowKey={(role) => role.key}
        pageSize={0}
      />
    </>
  )
}
