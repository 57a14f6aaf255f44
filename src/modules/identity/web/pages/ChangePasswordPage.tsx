import { Alert, Card, Container } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { places } from '../../../../ui/places.ts'
import { useSession } from '../../../../ui/session.tsx'
import { ChangePasswordForm } from '../parts/ChangePasswordForm.tsx'
import { words } from '../text.vi.ts'

/** Where a person lands who may do nothing until the password is his own. */
export function ChangePasswordPage() {
  const { account } = useSession()
  const router = useRouter()
  return (
    <Container size={460} px={0}>
      <PageTitle title={words.password.change} />
      {account?.mustChangePassword && (
        <Alert color="orange" icon={<IconKey />} mb="md">
          {words.password.mustChange}
        </Alert>
      )}
      <Card withBorder>
        <ChangePasswordForm onDone={() => router.history.push(places.home)} />
      </Card>
    </Container>
  )
}
