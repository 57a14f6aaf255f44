/** One local permission: by which document, for whom, what the program keeps by it, and its end. */
import { Button, Stack, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useSuspenseQuery } from '@tanstack/react-query'
import { dayIn, formatDay } from '../../../../shared/dates.ts'
import { useParam } from '../../../../ui/address.ts'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { useMayEverywhere } from '../../../../ui/session.tsx'
import { permission } from '../data.ts'
import { NameProvision } from '../parts/permissions/NameProvision.tsx'
import { documentOf, reachOf, stateOf } from '../parts/permissions/permission-in-words.ts'
import { WithdrawPermission } from '../parts/permissions/WithdrawPermission.tsx'
import { permissionWords as words } from '../text-of-permissions.vi.ts'

export function PermissionPage() {
  const { data } = useSuspenseQuery(permission(useParam('permissionId'), dayIn(new Date())))
  const mayWithdraw = useMayEverywhere('law.confirm') && data.withdrawn === null
  const [withdrawing, withdraw] = useDisclosure(false)
  return (
    <>
      <PageTitle
        title={data.title}
        crumbs={[{ label: words.crumb, path: '/law' }]}
        about={documentOf(data)}
        actions={
          mayWithdraw && (
            <Button variant="default" onClick={withdraw.open}>
              {words.withdraw.action}
            </Button>
          )
        }
      />
      <WithdrawPermission row={data} opened={withdrawing} onClose={withdraw.close} />
      <Stack gap="lg">
        <Stack gap={4}>
          <div>
            <StateBadge tone={data.stands ? 'good' : 'closed'}>{stateOf(data)}</StateBadge>
          </div>
          {data.withdrawn && <Text size="sm">{words.because(data.withdrawn.because)}</Text>}
          <Text size="sm">
            {words.columns.text}: {data.keptText}
          </Text>
          <Text size="sm">
            {words.columns.scope}: {reachOf(data)}
          </Text>
          <Text size="sm">{words.period(formatDay(data.firstDay), data.lastDay && formatDay(data.lastDay))}</Text>
          {data.note !== '' && (
            <Text size="sm">
              {words.note}: {data.note}
            </Text>
          )}
        </Stack>
        <section aria-labelledby="quy-dinh-giu-lai">
          <Title order={2} size="h3" mb={6} id="quy-dinh-giu-lai">
            {words.columns.used}
          </Title>
          <NameProvision row={data} />
        </section>
      </Stack>
    </>
  )
}
