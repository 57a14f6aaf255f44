import { Badge, Button, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { formatDay } from '../../../../shared/dates.ts'
import { useAction } from '../../../../ui/query.ts'
import { useMay } from '../../../../ui/session.tsx'
import { type AccountDetail, type HeldRole, identity } from '../../contract.ts'
import { lastDayBefore } from '../../rules/last-day.ts'
import { words } from '../text.vi.ts'
import { AskDialog } from './AskDialog.tsx'

const LOOK = { future: 'orange', current: 'teal', ended: 'gray' } as const

function whereHeld({ unitId, unitName, withBelow }: HeldRole): string {
  if (unitId === null) return words.account.everywhere
  return withBelow ? `${unitName}, ${words.account.withBelow}` : (unitName ?? '')
}

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
  return (
    <>
      <Table.ScrollContainer minWidth={760}>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.accounts.role}</Table.Th>
              <Table.Th>{words.account.where}</Table.Th>
              <Table.Th>{words.account.from}</Table.Th>
              <Table.Th>{words.account.to}</Table.Th>
              <Table.Th>{words.accounts.state}</Table.Th>
              <Table.Th>{words.account.grantedBy}</Table.Th>
              {mayGive && <Table.Th>{words.account.actions}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {account.grants.map((grant) => (
              <Table.Tr key={grant.id}>
                <Table.Td fw={600}>{grant.roleName}</Table.Td>
                <Table.Td>{whereHeld(grant)}</Table.Td>
                <Table.Td>{formatDay(grant.validFrom)}</Table.Td>
                <Table.Td>
                  {grant.validTo === null ? words.account.open : formatDay(lastDayBefore(grant.validTo))}
                </Table.Td>
                <Table.Td>
                  <Badge variant="light" color={LOOK[grant.state]}>
                    {words.account.grantStates[grant.state]}
                  </Badge>
                </Table.Td>
                <Table.Td>
                  {grant.grantedBy ?? '—'}
                  {grant.reason !== null && (
                    <Text size="xs" c="dimmed">
                      {grant.reason}
                    </Text>
                  )}
                </Table.Td>
                {mayGive && (
                  <Table.Td>
                    {grant.state !== 'ended' && (
                      <Button
                        variant="default"
                        size="xs"
                        aria-label={`${words.account.endRole}: ${grant.roleName}, ${whereHeld(grant)}`}
                        onClick={() => {
                          end.reset()
                          setEnding(grant)
                        }}
                      >
                        {words.account.endRole}
                      </Button>
                    )}
                  </Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <AskDialog
        title={words.account.endRole}
        question={ending && words.account.endRoleAsk(ending.roleName)}
        reasonLabel={words.account.reasonLabel}
        danger
        onClose={() => setEnding(null)}
        onConfirm={(reason) => ending && end.mutate({ id: ending.id, reason })}
        pending={end.isPending}
        refusal={end.refusal}
      />
    </>
  )
}
