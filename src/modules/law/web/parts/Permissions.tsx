/** Local permissions: which older text holds on, for whom, by which document. */
import { Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDay } from '../../../../shared/dates.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { PermissionRow } from '../../contract.ts'
import { permissions } from '../data.ts'
import { words as all } from '../text.vi.ts'

const { permissions: words } = all
const { columns: heads } = words

const stateOf = ({ stands, withdrawn }: PermissionRow): string =>
  withdrawn ? words.withdrawn(formatDay(withdrawn.on), withdrawn.by) : stands ? words.stands : words.over

const columns: Column<PermissionRow>[] = [
  { id: 'title', header: heads.title, value: (row) => row.title, width: '18rem' },
  { id: 'text', header: heads.text, value: (row) => row.keptText, width: '16rem' },
  {
    id: 'document',
    header: heads.document,
    value: ({ number, point, issuedOn, issuer }) =>
      words.by(point === '' ? number : `${number}, ${point}`, formatDay(issuedOn), issuer),
    width: '18rem',
  },
  { id: 'scope', header: heads.scope, value: (row) => row.scopeName, width: '12rem' },
  { id: 'from', header: heads.from, value: (row) => row.firstDay, kind: 'day' },
  { id: 'to', header: heads.to, value: (row) => row.lastDay, kind: 'day' },
  {
    id: 'used',
    header: heads.used,
    value: (row) => (row.kept === null ? words.readOnly : words.computed),
    width: '12rem',
  },
  {
    id: 'state',
    header: heads.state,
    value: stateOf,
    cell: (row) => <StateBadge tone={row.stands ? 'good' : 'closed'}>{stateOf(row)}</StateBadge>,
  },
]

export function Permissions({ day }: { day: string }) {
  const { data } = useSuspenseQuery(permissions(day))
  return (
    <div>
      <Title order={2} size="h3" mb={6}>
        {words.title}
      </Title>
      <DataTable
        id="law.permissions"
        caption={words.title}
        columns={columns}
        rows={data.permissions}
        rowKey={(row) => row.id}
        onExport={exportAsSeen(words.title)}
        empty={words.none}
      />
    </div>
  )
}
