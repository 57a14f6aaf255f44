import { Alert, Button, Card, Container, Stack, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { formatInstant } from '../../../../shared/dates.ts'
import { useParam } from '../../../../ui/address.ts'
import { ButtonLink } from '../../../../ui/Links.tsx'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { places } from '../../../../ui/places.ts'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { identity, type OpenedLink } from '../../contract.ts'
import { openedLink } from '../data.ts'
import { NewPasswordFields, noPassword, whyNotSend } from '../parts/NewPasswordFields.tsx'
import { words } from '../text.vi.ts'

/** An invitation or a reset: for whom it is, and the new password. */
export function LinkPage() {
  const token = useParam('token')
  const link = useQuery(openedLink(token))
  const [doneFor, setDoneFor] = useState<string | null>(null)
  if (link.isPending) return <LoadingPage />
  return (
    <Container size={460} px={0}>
      {doneFor !== null ? (
        <>
          <PageTitle title={words.link.done} />
          <Alert role="status" color="teal" icon={<IconCircleCheck />} mb="md">
            {words.link.doneHint(doneFor)}
          </Alert>
          <ButtonLink to={places.signIn} search={{ ten: doneFor }}>
            {words.link.toSignIn}
          </ButtonLink>
        </>
      ) : link.data ? (
        <SetPassword token={token} link={link.data} onDone={setDoneFor} />
      ) : (
        <>
          <PageTitle title={words.link.closed} />
          <RefusalList of={link.error} />
          <ButtonLink to={places.signIn} variant="default">
            {words.link.toSignIn}
          </ButtonLink>
        </>
      )}
    </Container>
  )
}

interface SetPasswordProps {
  token: string
  link: OpenedLink
  onDone: (userName: string) => void
}

function SetPassword({ token, link, onDone }: SetPasswordProps) {
  const [typed, setTyped] = useState(noPassword)
  const setPassword = useAction(identity.useLink, {
    inPlace: true,
    // Asked again, the link would only say that it is used.
    invalidates: [],
    onDone: ({ userName }) => onDone(userName),
  })
  const why = whyNotSend(typed, link)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (why === null) setPassword.mutate({ token, password: typed.password })
  }
  return (
    <>
      <PageTitle
        title={words.link[link.kind]}
        about={`${link.fullName} · ${link.userName}${link.unitName === null ? '' : ` · ${link.unitName}`}`}
      />
      <RefusalList of={setPassword.refusal} />
      <Card withBorder>
        <form onSubmit={submit}>
          <Stack gap="sm">
            <NewPasswordFields person={link} value={typed} onChange={setTyped} />
            <Button type="submit" disabled={why !== null} loading={setPassword.isPending}>
              {words.link.submit}
            </Button>
            <Text size="xs" c="dimmed">
              {why !== null && typed.password !== '' ? why : words.link.opensUntil(formatInstant(link.expiresAt))}
            </Text>
          </Stack>
        </form>
      </Card>
    </>
  )
}
