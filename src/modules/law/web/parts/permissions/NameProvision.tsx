/** Which provision a recorded permission keeps: said once, here or on the page of the task that gave it. */
import { Button, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { KeptProvision } from '../../../../../shared/kept-provision.ts'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { useMayEverywhere } from '../../../../../ui/session.tsx'
import { law, type PermissionRow } from '../../../contract.ts'
import { permission } from '../../data.ts'
import { permissionWords } from '../../text-of-permissions.vi.ts'
import { ProvisionPicker } from './ProvisionPicker.tsx'
import { keptInWords } from './permission-in-words.ts'

const { name: words } = permissionWords

/** Of the page of another module: what it keeps, or the form that says so. */
export function KeptProvisionOf({ permissionId, day }: { permissionId: string; day: string }) {
  const { data } = useQuery(permission(permissionId, day))
  return data ? <NameProvision row={data} /> : null
}

export function NameProvision({ row }: { row: PermissionRow }) {
  const mayName = useMayEverywhere('law.confirm')
  const [kept, setKept] = useState<KeptProvision | null>(null)
  const name = useAction(law.nameProvision, {
    inPlace: true,
    said: words.done,
    invalidates: ['law', 'entitlement', 'directives'],
  })
  if (row.kept !== null || row.withdrawn !== null || !mayName) return <Text size="sm">{keptInWords(row)}</Text>
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (kept) name.mutate({ permissionId: row.id, version: row.version, kept })
      }}
    >
      <Stack gap="xs" maw="44rem">
        <ProvisionPicker value={kept} onChange={setKept} />
        <Text size="sm" c="dimmed">
          {words.about}
        </Text>
        <RefusalList of={name.refusal} />
        <div>
          <Button type="submit" variant="default" loading={name.isPending} disabled={kept === null}>
            {words.action}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
