import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { formatDay } from '../../../../shared/dates.ts'
import { ConfirmWithReason } from '../../../../ui/ConfirmWithReason.tsx'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { useAction } from '../../../../ui/query.ts'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { useMay } from '../../../../ui/session.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { type AccountDetail, type HeldRole, identity } from '../../contract.ts'
import { lastDayBefore } from '../../rules/last-day.ts'
import { words } from '../text.vi.ts'

const TONES = { future: 'waiting', current: 'good', ended: 'closed' } as const

function whereHeld({ unitId, unitName, withBelow }: HeldRole): string {
  if (unitId === null) return words.account.everywhere
  return withBelow ? `${unitName}, ${words.account.withBelow}` : (unitName ?? '')
}

const COLUMNS: readonly Column<HeldRole>[] = [
  { id: 'role', header: words.accounts.role, value: (grant) => grant.roleName },
  { id: 'where', header: words.account.where, value: whereHeld },
  { id: 'from', header: words.account.from, kind: 'day', value: (grant) => grant.validFrom },
  {
    id: 'to',
    header: words.account.to,
    kind: 'day',
    value: (grant) => grant.validTo && lastDayBefore(grant.validTo),
    cell: ({ validFrom, validTo }) => {
      if (validTo === null) return words.account.open
      return validTo <= validFrom ? words.account.sameDay : formatDay(lastDayBefore(validTo))
    },
  },
  {
    id: 'state',
    header: words.accounts.state,
    value: (grant) => words.account.grantStates[grant.state],
    cell: (grant) => <StateBadge tone={TONES[grant.state]}>{words.account.grantStates[grant.state]}</StateBadge>,
  },
  { id: 'grantedBy', header: words.account.grantedBy, value: (grant) => grant.grantedBy },
  { id: 'reason', header: words.account.reason, value: (grant) => grant.reason },
]

/** Roles given to the account, present and past, each with where, from when to when, by whom and why. */
export function GrantTable({ account }: { account: AccountDetail }) {
  const mayGive = useMay('identity.manage-roles')
  const [ending, setEnding] = useState<HeldRole | null>(null)
  const end = useAction(identity.endGrant, {
    inPlace: true,
    said: words.account.endedRole,
    onDone: () => setEnding(null),
  })
  if (account.grants.length === 0) return <Text c="dimmed">{words.account.noRoles}</Text>
  const actions: Column<HeldRole> = {
    id: 'actions',
    header: words.account.actions,
    value: () => null,
    sortable: false,
    searchable: false,
    fixed: true,
    cell: (grant) =>
      grant.state === 'ended' ? null : (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={`${words.account.endRole}: ${grant.roleName}, ${whereHeld(grant)}`}
          onClick={() => {
            end.reset()
            setEnding(grant)
          }}
        >
          {words.account.endRole}
        </Button>
      ),
  }
  return (
    <>
      <DataTable
        id="identity.grants"
        caption={words.account.rolesOf(account.fullName)}
        columns={mayGive ? [...COLUMNS, actions] : COLUMNS}
        rows={account.grants}
        rowKey={(grant) => grant.id}
        searchable={false}
        pageSize={0}
      />
      <ConfirmWithReason
        opened={ending !== null}
        title={words.account.endRoleTitle}
        action={words.account.endRole}
        dangerous
        most={500}
        onClose={() => setEnding(null)}
        onConfirm={(reason) => ending && end.mutate({ id: ending.id, reason })}
        isWorking={end.isPending}
        refusal={end.refusal}
      >
        {ending && words.account.endRoleAsk(ending.roleName)}
      </ConfirmWithReason>
    </>
  )
}
