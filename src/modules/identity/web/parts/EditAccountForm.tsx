import { Button, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { useMayEverywhere } from '../../../../ui/session.tsx'
import { type AccountDetail, identity } from '../../contract.ts'
import { words } from '../text.vi.ts'
import { UnitSelect } from './UnitSelect.tsx'

/** Name, unit and e-mail. Keyed by the account's version, so that a newer state replaces what stands here. */
export function EditAccountForm({ account }: { account: AccountDetail }) {
  const everywhere = useMayEverywhere('identity.manage-accounts')
  const [fullName, setFullName] = useState(account.fullName)
  const [unitId, setUnitId] = useState<number | null | undefined>(account.unitId)
  const [email, setEmail] = useState(account.email ?? '')
  const edit = useAction(identity.editAccount, { inPlace: true, said: words.account.saved })
  const isSame = fullName === account.fullName && unitId === account.unitId && email === (account.email ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (unitId === undefined) return
    edit.mutate({ id: account.id, version: account.version, fullName, unitId, email: email === '' ? null : email })
  }
  return (
    <form onSubmit={submit}>
      <RefusalList of={edit.refusal} />
      <Stack gap="sm">
        <TextInput
          label={words.accounts.fullName}
          required
          maxLength={120}
          value={fullName}
          onChange={(event) => setFullName(event.currentTarget.value)}
        />
        <UnitSelect
          required
          value={unitId}
          onChange={setUnitId}
          chosenName={account.unitName}
          {...(everywhere && { noneLabel: words.accounts.noUnitChoice })}
        />
        <TextInput
          label={words.accounts.email}
          type="email"
          maxLength={200}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <div>
          <Button
            type="submit"
            loading={edit.isPending}
            disabled={isSame || unitId === undefined || account.whyNotChange !== null}
          >
            {words.account.save}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
