import { Button, Modal, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { isAllowed, useMayEverywhere, useSession } from '../../../../ui/session.tsx'
import { type IssuedLink, identity } from '../../contract.ts'
import { userNameFor } from '../../rules/user-name.ts'
import { words } from '../text.vi.ts'
import { UnitSelect } from './UnitSelect.tsx'

interface CreateAccountDialogProps {
  opened: boolean
  onClose: () => void
  onCreated: (link: IssuedLink) => void
}

export function CreateAccountDialog({ opened, onClose, onCreated }: CreateAccountDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.accounts.add}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <CreateAccountForm onCreated={onCreated} />
    </Modal>
  )
}

function CreateAccountForm({ onCreated }: Pick<CreateAccountDialogProps, 'onCreated'>) {
  const session = useSession()
  const everywhere = useMayEverywhere('identity.manage-accounts')
  const own = session.account
  const atOwnUnit = own?.unitId != null && isAllowed(session, 'identity.manage-accounts', own.unitId)
  const [fullName, setFullName] = useState('')
  const [userName, setUserName] = useState<string | null>(null)
  const [unitId, setUnitId] = useState<number | null | undefined>(atOwnUnit ? own.unitId : undefined)
  const [email, setEmail] = useState('')
  const create = useAction(identity.createAccount, { inPlace: true, onDone: onCreated })
  const name = userName ?? userNameFor(fullName)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (unitId !== undefined) create.mutate({ fullName, userName: name, unitId, email: email === '' ? null : email })
  }
  return (
    <form onSubmit={submit}>
      <RefusalList of={create.refusal} />
      <Stack gap="sm">
        <TextInput
          label={words.accounts.fullName}
          required
          data-autofocus
          maxLength={120}
          value={fullName}
          onChange={(event) => setFullName(event.currentTarget.value)}
        />
        <TextInput
          label={words.accounts.userName}
          description={words.accounts.userNameHint}
          required
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          value={name}
          onChange={(event) => setUserName(event.currentTarget.value)}
        />
        <UnitSelect
          required
          value={unitId}
          onChange={setUnitId}
          chosenName={own?.unitName ?? null}
          {...(everywhere && { noneLabel: words.accounts.noUnitChoice })}
        />
        <TextInput
          label={words.accounts.email}
          type="email"
          maxLength={200}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Button type="submit" loading={create.isPending} disabled={unitId === undefined}>
          {words.accounts.create}
        </Button>
      </Stack>
    </form>
  )
}
