import { Button, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { useRefreshSession, useSession } from '../../../../ui/session.tsx'
import { identity } from '../../contract.ts'
import { words } from '../text.vi.ts'
import { NewPasswordFields, noPassword, whyNotSend } from './NewPasswordFields.tsx'
import { TypedPassword } from './TypedPassword.tsx'

export function ChangePasswordForm({ onDone }: { onDone?: () => void }) {
  const { account } = useSession()
  const refresh = useRefreshSession()
  const [current, setCurrent] = useState('')
  const [typed, setTyped] = useState(noPassword)
  const change = useAction(identity.changePassword, {
    inPlace: true,
    said: words.password.changed,
    onDone: async () => {
      setCurrent('')
      setTyped(noPassword)
      await refresh()
      onDone?.()
    },
  })
  if (account === null) return null
  const why = whyNotSend(typed, account)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (why === null) change.mutate({ currentPassword: current, password: typed.password })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <RefusalList of={change.refusal} />
        <TypedPassword
          label={words.password.current}
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
        />
        <NewPasswordFields person={account} value={typed} onChange={setTyped} />
        <Text size="xs" c="dimmed">
          {why !== null && typed.password !== '' ? why : words.password.endsOthers}
        </Text>
        <div>
          <Button type="submit" disabled={why !== null || current === ''} loading={change.isPending}>
            {words.password.change}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
