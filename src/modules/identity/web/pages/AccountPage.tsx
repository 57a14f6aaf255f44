import { Alert, Button, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconLock, IconPlus } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDay, formatInstant } from '../../../../shared/dates.ts'
import { useParam } from '../../../../ui/address.ts'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useMay } from '../../../../ui/session.tsx'
import type { AccountDetail } from '../../contract.ts'
import { account as accountQuery } from '../data.ts'
import { AccountActions } from '../parts/AccountActions.tsx'
import { AccountStateBadge } from '../parts/AccountStateBadge.tsx'
import { EditAccountForm } from '../parts/EditAccountForm.tsx'
import { GrantRoleDialog } from '../parts/GrantRoleDialog.tsx'
import { GrantTable } from '../parts/GrantTable.tsx'
import { words } from '../text.vi.ts'

export function AccountPage() {
  const { data: account } = useSuspenseQuery(accountQuery(useParam('id')))
  const mayGive = useMay('identity.manage-roles')
  const [giving, give] = useDisclosure(false)
  return (
    <>
      <PageTitle
        title={account.fullName}
        crumbs={[{ label: words.accounts.title, path: '/identity/accounts' }]}
        about={
          <Group gap="xs">
            <span>
              {account.userName} · {account.unitName ?? words.own.noUnit}
            </span>
            <AccountStateBadge state={account.state} />
          </Group>
        }
        actions={<AccountActions account={account} />}
      />
      {account.whyNotChange !== null && (
        <Alert color="orange" icon={<IconLock />} mb="md">
          {account.whyNotChange}
        </Alert>
      )}
      <Stack gap="xl">
        <section aria-labelledby="vai-tro">
          <Group justify="space-between" mb="sm">
            <Title order={2} id="vai-tro">
              {words.account.roles}
            </Title>
            {mayGive && account.state !== 'ended' && (
              <Button size="xs" leftSection={<IconPlus size={15} />} onClick={give.open}>
                {words.account.give}
              </Button>
            )}
          </Group>
          <GrantTable account={account} />
        </section>
        <section aria-labelledby="thong-tin">
          <Title order={2} id="thong-tin" mb="sm">
            {words.account.details}
          </Title>
          <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
            <Card withBorder>
              <EditAccountForm key={account.version} account={account} />
            </Card>
            <Facts account={account} />
          </SimpleGrid>
        </section>
      </Stack>
      <GrantRoleDialog account={account} opened={giving} onClose={give.close} />
    </>
  )
}

function Facts({ account }: { account: AccountDetail }) {
  const facts = [
    [words.account.since, formatDay(account.validFrom)],
    ...(account.validTo === null ? [] : [[words.account.until, formatDay(account.validTo)]]),
    [
      words.account.passwordChanged,
      account.passwordChangedAt === null ? words.account.never : formatInstant(account.passwordChangedAt),
    ],
  ]
  return (
    <Stack gap={6}>
      {facts.map(([label, value]) => (
        <Text key={label} size="sm">
          <Text span c="dimmed">
            {label}:
          </Text>{' '}
          {value}
        </Text>
      ))}
      {account.openLink && <Text size="sm">{words.account.openLink(formatInstant(account.openLink.expiresAt))}</Text>}
    </Stack>
  )
}
