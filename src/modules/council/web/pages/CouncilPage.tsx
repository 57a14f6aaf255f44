/** A council: its decision, its members, its sessions. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDay, formatInstant } from '../../../../shared/dates.ts'
import { useParam } from '../../../../ui/address.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageLink } from '../../../../ui/Links.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { SessionSummary } from '../../contract.ts'
import { council } from '../data.ts'
import { words } from '../text.vi.ts'

const columns: Column<SessionSummary>[] = [
  {
    id: 'number',
    header: 'Phiên',
    value: (row) => row.number,
    cell: (row) => <PageLink to={`/council/sessions/${row.id}`}>{words.sessionTitle(row.number, row.form)}</PageLink>,
  },
  { id: 'held', header: 'Thời gian', value: (row) => row.heldAt, cell: (row) => formatInstant(row.heldAt) },
  { id: 'items', header: 'Nội dung', value: (row) => row.items, kind: 'number' },
]

export function CouncilPage() {
  const { data } = useSuspenseQuery(council(useParam('councilId')))
  return (
    <>
      <PageTitle
        title={data.name}
        crumbs={[{ label: words.menu.councils, path: '/council' }]}
        about={words.decision(data.decisionNumber, formatDay(data.decisionDay))}
      />
      <DataTable
        id="council.sessions"
        caption="Các phiên"
        columns={columns}
        rows={data.sessions}
        rowKey={(row) => row.id}
        onExport={exportAsSeen(data.name)}
      />
    </>
  )
}
