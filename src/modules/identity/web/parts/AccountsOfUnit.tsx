/** On the page of a unit: the accounts of its people, for whoever looks after them. */
import { Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { DataTable } from '../../../../ui/DataTable.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import type { AccountRow } from '../../contract.ts'
import { accounts } from '../data.ts'
import { words } from '../text.vi.ts'
import { AccountStateBadge } from './AccountStateBadge.tsx'

const COLUMNS: readonly Column<AccountRow>[] = [
  { id: 'fullName', header: words.accounts.fullName, value: (row) => row.fullName, kind: 'person' },
  { id: 'userName', header: words.accounts.userName, value: (row) => row.userName },
  {
    id: 'roles',
    header: words.accounts.role,
    value: (row) => (row.roles.length > 0 ? row.roles.join(', ') : words.accounts.noRole),
  },
  {
    id: 'state',
    header: words.accounts.state,
    value: (row) => words.accounts.states[row.state],
    cell: (row) => <AccountStateBadge state={row.state} />,
  },
]

export function AccountsOfUnit({ id }: { id: number }) {
  const { data } = useSuspenseQuery(accounts({ unitId: id, state: 'all', pageSize: 200 }))
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {words.accounts.title}
      </Title>
      <DataTable
        id="identity.accounts-of-unit"
        caption={words.accounts.title}
        columns={COLUMNS}
        rows={data.rows}
        rowKey={(row) => row.id}
        rowLink={(row) => `/identity/accounts/${row.id}`}
        searchable={false}
        empty={words.accounts.noneHere}
      />
    </section>
  )
}
