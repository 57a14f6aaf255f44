import { PasswordInput, Stack } from '@mantine/core'
import { useState } from 'react'
import { problemOf } from '../../refusals.vi.ts'
import { whyNotPassword } from '../../rules/password.ts'
import { words } from '../text.vi.ts'

export interface NewPassword {
  password: string
  again: string
}

export const noPassword: NewPassword = { password: '', again: '' }

interface Person {
  userName: string
  fullName: string
}

/** The sentence that keeps a password from being sent, or null. Whether it is common only the server knows. */
export function whyNotSend({ password, again }: NewPassword, person: Person): string | null {
  const reason = whyNotPassword(password, { ...person, isCommon: false })
  if (reason) return problemOf(reason).sentence
  return password === again ? null : words.password.differs
}

interface NewPasswordFieldsProps {
  person: Person
  value: NewPassword
  onChange: (value: NewPassword) => void
  /** What the server said of the password. */
  error?: string | undefined
}

/** A new password, twice; says what is missing once a field was left. */
export function NewPasswordFields({ person, value, onChange, error }: NewPasswordFieldsProps) {
  const [left, setLeft] = useState({ password: false, again: false })
  const reason = whyNotPassword(value.password, { ...person, isCommon: false })
  const differs = value.again !== '' && value.password !== value.again
  return (
    <Stack gap="sm">
      <input type="text" autoComplete="username" value={person.userName} readOnly hidden />
      <PasswordInput
        label={words.password.fresh}
        description={words.password.hint}
        autoComplete="new-password"
        required
        value={value.password}
        error={error ?? (left.password && reason && value.password !== '' ? problemOf(reason).sentence : undefined)}
        onBlur={() => setLeft({ ...left, password: true })}
        onChange={(event) => onChange({ ...value, password: event.currentTarget.value })}
      />
      <PasswordInput
        label={words.password.again}
        autoComplete="new-password"
        required
        value={value.again}
        error={left.again && differs ? words.password.differs : undefined}
        onBlur={() => setLeft({ ...left, again: true })}
        onChange={(event) => onChange({ ...value, again: event.currentTarget.value })}
      />
    </Stack>
  )
}
