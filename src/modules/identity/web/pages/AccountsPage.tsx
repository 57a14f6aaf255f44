import { Button, Group, Pagination, Select, Table, Text, TextInput } from '@mantine/core'
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { usePlace } from '../../../../ui/address.ts'
import { PageLink } from '../../../../ui/Links.tsx'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import type { AccountRow, IssuedLink } from '../../contract.ts'
import { accounts, roles } from '../data.ts'
import { AccountStateBadge } from '../parts/AccountStateBadge.tsx'
import { accountsAsked, accountsPlace, PAGE_SIZE } from '../parts/accounts-place.ts'
import { CreateAccountDialog } from '../parts/CreateAccountDialog.tsx'
import { IssuedLinkDialog } from '../parts/IssuedLinkDialog.tsx'
import { UnitSelect } from '../parts/UnitSelect.tsx'
import { words } from '../text.vi.ts'

export function AccountsPage() {
  const [place, go] = usePlace(accountsPlace)
  const list = useQuery({ ...accounts(accountsAsked(place)), placeholderData: keepPreviousData })
  const router = useRouter()
  const [creating, create] = useDisclosure(false)
  const [issued, setIssued] = useState<IssuedLink | null>(null)
  const pages = Math.ceil((list.data?.total ?? 0) / PAGE_SIZE)
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
      <Filters />
      <RefusalList of={list.error} />
      {list.data ? <AccountTable rows={list.data.rows} /> : list.isPending && <LoadingPage />}
      {pages > 1 && <Pagination mt="md" total={pages} value={place.trang} onChange={(trang) => go({ trang })} />}
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

function Filters() {
  const [place, go] = usePlace(accountsPlace)
  const { data: allRoles } = useSuspenseQuery(roles())
  const search = useDebouncedCallback((tim: string) => go({ tim, trang: 1 }), 250)
  return (
    <Group gap="sm" mb="md" align="flex-end" role="search">
      <TextInput
        label={words.accounts.search}
        leftSection={<IconSearch size={16} />}
        defaultValue={place.tim}
        onChange={(event) => search(event.currentTarget.value)}
        w={280}
      />
      <UnitSelect
        value={place.donVi}
        onChange={(unitId) => go({ donVi: unitId ?? undefined, trang: 1 })}
        placeholder={words.accounts.anyUnit}
        clearable
        w={280}
      />
      <Select
        label={words.accounts.role}
        placeholder={words.accounts.anyRole}
        data={allRoles.map(({ key, name }) => ({ value: key, label: name }))}
        value={place.vaiTro ?? null}
        onChange={(vaiTro) => go({ vaiTro: vaiTro ?? undefined, trang: 1 })}
        clearable
        w={220}
      />
      <Select
        label={words.accounts.state}
        data={Object.entries(words.accounts.filters).map(([value, label]) => ({ value, label }))}
        value={place.trangThai}
        onChange={(trangThai) => go({ trangThai: (trangThai ?? 'current') as typeof place.trangThai, trang: 1 })}
        allowDeselect={false}
        w={170}
      />
    </Group>
  )
}

function AccountTable({ rows }: { rows: readonly AccountRow[] }) {
  if (rows.length === 0) return <Text c="dimmed">{words.accounts.none}</Text>
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table striped highlightOnHover verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.accounts.fullName}</Table.Th>
            <Table.Th>{words.accounts.userName}</Table.Th>
            <Table.Th>{words.accounts.unit}</Table.Th>
            <Table.Th>{words.accounts.role}</Table.Th>
            <Table.Th>{words.accounts.state}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td>
                <PageLink to={`/identity/accounts/${row.id}`}>{row.fullName}</PageLink>
              </Table.Td>
              <Table.Td>{row.userName}</Table.Td>
              <Table.Td>{row.unitName ?? words.own.noUnit}</Table.Td>
              <Table.Td>{row.roles.length > 0 ? row.roles.join(', ') : words.accounts.noRole}</Table.Td>
              <Table.Td>
                <AccountStateBadge state={row.state} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
