import { Button, Card, Container, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { useRefreshSession } from '../../../../ui/session.tsx'
import { identity } from '../../contract.ts'
import { deviceName } from '../../rules/device-name.ts'
import { ownPlace } from '../../rules/own-place.ts'
import { me } from '../data.ts'
import { DemoAccounts } from '../parts/DemoAccounts.tsx'
import { TypedPassword } from '../parts/TypedPassword.tsx'
import { words } from '../text.vi.ts'

export function SignInPage() {
  const { data } = useSuspenseQuery(me())
  const { tiep, ten } = useSearch({ strict: false }) as { tiep?: unknown; ten?: unknown }
  const [userName, setUserName] = useState(typeof ten === 'string' ? ten : '')
  const [password, setPassword] = useState('')
  const router = useRouter()
  const refresh = useRefreshSession()
  const signIn = useAction(identity.signIn, {
    inPlace: true,
    // Refreshing the session forgets whatever another person has seen; asking sooner would hide that it changed.
    invalidates: [],
    onDone: async () => {
      await refresh()
      router.history.push(ownPlace(tiep))
    },
  })
  const enter = (as: { userName: string; password: string }) =>
    signIn.mutate({ ...as, device: deviceName(navigator.userAgent) })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    enter({ userName, password })
  }
  const demo = data.demoAccounts ?? []
  return (
    <Container size={demo.length > 0 ? 'md' : 400} px={0}>
      <PageTitle title={words.signIn.title} />
      <SimpleGrid cols={{ base: 1, sm: demo.length > 0 ? 2 : 1 }} spacing="xl">
        <div>
          <RefusalList of={signIn.refusal} />
          <Card withBorder>
            <form onSubmit={submit}>
              <Stack gap="sm">
                <TextInput
                  label={words.signIn.userName}
                  autoComplete="username"
                  autoCapitalize="none"
                  spellCheck={false}
                  required
                  autoFocus={userName === ''}
                  value={userName}
                  onChange={(event) => setUserName(event.currentTarget.value)}
                />
                <TypedPassword
                  label={words.signIn.password}
                  autoFocus={userName !== '' && typeof ten === 'string'}
                  value={password}
                  onChange={(event) => setPassword(event.currentTarget.value)}
                />
                <Button type="submit" loading={signIn.isPending}>
                  {words.signIn.submit}
                </Button>
                <Text size="xs" c="dimmed">
                  {words.signIn.forgotten}
                </Text>
              </Stack>
            </form>
          </Card>
        </div>
        {demo.length > 0 && <DemoAccounts accounts={demo} disabled={signIn.isPending} onChoose={enter} />}
      </SimpleGrid>
    </Container>
  )
}
