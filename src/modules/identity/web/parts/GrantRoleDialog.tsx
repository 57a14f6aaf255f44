import { Button, Checkbox, Group, Modal, Select, Stack, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { dayIn } from '../../../../shared/dates.ts'
import { DayField } from '../../../../ui/form/DayField.tsx'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { useMayEverywhere } from '../../../../ui/session.tsx'
import { type AccountDetail, identity } from '../../contract.ts'
import { firstDayAfter } from '../../rules/last-day.ts'
import { roles } from '../data.ts'
import { words } from '../text.vi.ts'
import { UnitSelect } from './UnitSelect.tsx'

interface GrantRoleDialogProps {
  account: AccountDetail
  opened: boolean
  onClose: () => void
}

export function GrantRoleDialog({ opened, ...given }: GrantRoleDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={given.onClose}
      title={words.account.give}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <GrantRoleForm {...given} />
    </Modal>
  )
}

function GrantRoleForm({ account, onClose }: Omit<GrantRoleDialogProps, 'opened'>) {
  const everywhere = useMayEverywhere('identity.manage-roles')
  const { data: allRoles } = useSuspenseQuery(roles())
  const [role, setRole] = useState<string | null>(null)
  const [unitId, setUnitId] = useState<number | null | undefined>(account.unitId ?? undefined)
  const [withBelow, setWithBelow] = useState(false)
  const [from, setFrom] = useState<string | null>(dayIn(new Date()))
  const [to, setTo] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const give = useAction(identity.grantRole, { inPlace: true, said: words.account.given, onDone: onClose })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (role === null || unitId === undefined || from === null) return
    const validTo = to === null ? null : firstDayAfter(to)
    give.mutate({ accountId: account.id, role, unitId, withBelow, validFrom: from, validTo, reason })
  }
  const offered = allRoles.filter(({ forUnits }) => everywhere || forUnits)
  return (
    <form onSubmit={submit}>
      <RefusalList of={give.refusal} />
      <Stack gap="sm">
        <Select
          label={words.accounts.role}
          required
          data-autofocus
          data={offered.map(({ key, name }) => ({ value: key, label: name }))}
          description={allRoles.find(({ key }) => key === role)?.description}
          value={role}
          onChange={setRole}
        />
        <UnitSelect
          label={words.account.where}
          required
          value={unitId}
          onChange={setUnitId}
          chosenName={account.unitName}
          {...(everywhere && { noneLabel: words.account.everywhere })}
        />
        {unitId !== null && (
          <Checkbox
            label={words.account.withBelowLabel}
            checked={withBelow}
            onChange={(event) => setWithBelow(event.currentTarget.checked)}
          />
        )}
        <Group align="flex-start">
          <DayField label={words.account.from} required value={from} onChange={setFrom} />
          <DayField
            label={words.account.toLabel}
            value={to}
            onChange={setTo}
            clearable
            {...(from !== null && { min: from })}
          />
        </Group>
        <TextInput
          label={words.account.reasonLabel}
          placeholder={words.account.reasonHint}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button
          type="submit"
          loading={give.isPending}
          disabled={role === null || unitId === undefined || from === null}
        >
          {words.account.give}
        </Button>
      </Stack>
    </form>
  )
}
