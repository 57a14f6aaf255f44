/** Local permissions: which older text holds on, for whom, by which document. */
import { Button, Group, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useSuspenseQuery } from '@tanstack/react-query'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import { useMayEverywhere } from '../../../../../ui/session.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { PermissionRow } from '../../../contract.ts'
import { permissions } from '../../data.ts'
import { permissionWords as words } from '../../text-of-permissions.vi.ts'
import { documentOf, keptInWords, reachOf, stateOf } from './permission-in-words.ts'
import { RecordPermission } from './RecordPermission.tsx'

const { columns: heads } = words

const columns: Column<PermissionRow>[] = [
  { id: 'title', header: heads.title, value: (row) => row.title, width: '18rem' },
  { id: 'text', header: heads.text, value: (row) => row.keptText, width: '16rem' },
  { id: 'document', header: heads.document, value: documentOf, width: '18rem' },
  { id: 'scope', header: heads.scope, value: reachOf, width: '14rem' },
  { id: 'from', header: heads.from, value: (row) => row.firstDay, kind: 'day' },
  { id: 'to', header: heads.to, value: (row) => row.lastDay, kind: 'day' },
  { id: 'used', header: heads.used, value: keptInWords, width: '14rem' },
  {
    id: 'state',
    header: heads.state,
    value: stateOf,
    cell: (row) => <StateBadge tone={row.stands ? 'good' : 'closed'}>{stateOf(row)}</StateBadge>,
  },
]

export function Permissions({ day }: { day: string }) {
  const { data } = useSuspenseQuery(permissions(day))
  const mayRecord = useMayEverywhere('law.confirm')
  const [recording, record] = useDisclosure(false)
  return (
    <div>
      <Group justify="space-between" mb={6}>
        <Title order={2} size="h3">
          {words.title}
        </Title>
        {mayRecord && (
          <Button variant="default" onClick={record.open}>
            {words.record.open}
          </Button>
        )}
      </Group>
      <RecordPermission opened={recording} onClose={record.close} />
      <DataTable
        id="law.permissions"
        caption={words.title}
        columns={columns}
        rows={data.permissions}
        rowKey={(row) => row.id}
        rowLink={(row) => `/law/permissions/${row.id}`}
        onExport={exportAsSeen(words.title)}
        empty={words.none}
      />
    </div>
  )
}
