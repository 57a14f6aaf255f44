import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { usePlace } from '../../../../ui/address.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import type { AccountRow, IssuedLink } from '../../contract.ts'
import { accounts } from '../data.ts'
import { AccountFilters } from '../parts/AccountFilters.tsx'
import { AccountStateBadge } from '../parts/AccountStateBadge.tsx'
import { accountsAsked, accountsPlace } from '../parts/accounts-place.ts'
import { CreateAccountDialog } from '../parts/CreateAccountDialog.tsx'
import { IssuedLinkDialog } from '../parts/IssuedLinkDialog.tsx'
import { words } from '../text.vi.ts'

// The server orders (by given name), so that no page hides a name that belongs before it.
const COLUMNS: readonly Column<AccountRow>[] = [
  { id: 'fullName', header: words.accounts.fullName, value: (row) => row.fullName, sortable: false },
  { id: 'userName', header: words.accounts.userName, value: (row) => row.userName, sortable: false },
  { id: 'unit', header: words.accounts.unit, value: (row) => row.unitName ?? words.own.noUnit, sortable: false },
  {
    id: 'roles',
    header: words.accounts.role,
    value: (row) => (row.roles.length > 0 ? row.roles.join(', ') : words.accounts.noRole),
    sortable: false,
  },
  {
    id: 'state',
    header: words.accounts.state,
    value: (row) => words.accounts.states[row.state],
    cell: (row) => <AccountStateBadge state={row.state} />,
    sortable: false,
  },
]

export function AccountsPage() {
  const [place, go] = usePlace(accountsPlace)
  const list = useQuery({ ...accounts(accountsAsked(place)), placeholderData: keepPreviousData })
  const router = useRouter()
  const [creating, create] = useDisclosure(false)
  const [issued, setIssued] = useState<IssuedLink | null>(null)
  return (
    <>
      <PageTitle
        title={words.accounts.title}
        about={list.data && words.accounts.counted(list.data.total)}
        actions={
          <Button leftSection={<IconPlus size={16} />} onClick={create.open}>
            {words.accounts.add}
          </Button>
        }
      />
      <RefusalList of={list.error} />
      <DataTable
        id="identity.accounts"
        caption={words.accounts.title}
        columns={COLUMNS}
        rows={list.data?.rows}
        rowKey={(row) => row.id}
        rowLink={(row) => `/identity/accounts/${row.id}`}
        tools={<AccountFilters />}
        empty={words.accounts.none}
        server={{
          total: list.data?.total ?? 0,
          place: { search: place.tim, page: place.trang, pageSize: place.soDong },
          onPlace: ({ search, page, pageSize }) =>
            go({
              ...(search !== undefined && { tim: search }),
              ...(page !== undefined && { trang: page }),
              ...(pageSize !== undefined && { soDong: pageSize }),
            }),
        }}
      />
      <CreateAccountDialog
        opened={creating}
        onClose={create.close}
        onCreated={(link) => {
          create.close()
          setIssued(link)
        }}
      />
      <IssuedLinkDialog
        link={issued}
        onClose={() => {
          if (issued) router.history.push(`/identity/accounts/${issued.id}`)
        }}
      />
    </>
  )
}
