import { PasswordInput, type PasswordInputProps, Text } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { words } from '../text.vi.ts'

/** A known password; says when Caps Lock is on or the Vietnamese keyboard has put accents into it. */
export function TypedPassword(props: PasswordInputProps & { value: string }) {
  const [capsLock, setCapsLock] = useState(false)
  const look = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'))
  const hint = capsLock ? words.signIn.capsLock : /[^\x20-\x7e]/.test(props.value) ? words.signIn.accents : null
  return (
    <div>
      <PasswordInput autoComplete="current-password" required {...props} onKeyDown={look} onKeyUp={look} />
      <Text role="status" size="xs" c="orange" mt={hint ? 4 : 0}>
        {hint}
      </Text>
    </div>
  )
}
