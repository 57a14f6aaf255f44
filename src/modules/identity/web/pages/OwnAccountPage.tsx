import { Card, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useSession } from '../../../../ui/session.tsx'
import { ChangePasswordForm } from '../parts/ChangePasswordForm.tsx'
import { OwnSessions } from '../parts/OwnSessions.tsx'
import { words } from '../text.vi.ts'

export function OwnAccountPage() {
  const { account } = useSession()
  if (account === null) return null
  return (
    <>
      <PageTitle
        title={words.own.title}
        about={`${account.fullName} · ${account.userName} · ${account.unitName ?? words.own.noUnit}`}
      />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
        <section aria-labelledby="phien-dang-nhap">
          <Title order={2} id="phien-dang-nhap">
            {words.own.sessions}
          </Title>
          <Text size="sm" c="dimmed" mb="sm">
            {words.own.sessionsHint}
          </Text>
          <OwnSessions />
        </section>
        <section aria-labelledby="doi-mat-khau">
          <Stack gap="sm">
            <Title order={2} id="doi-mat-khau">
              {words.password.change}
            </Title>
            <Card withBorder maw={480}>
              <ChangePasswordForm />
            </Card>
          </Stack>
        </section>
      </SimpleGrid>
    </>
  )
}
