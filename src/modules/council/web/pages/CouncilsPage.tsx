import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDay } from '../../../../shared/dates.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { CouncilSummary } from '../../contract.ts'
import { councils } from '../data.ts'
import { words } from '../text.vi.ts'

const columns: Column<CouncilSummary>[] = [
  { id: 'name', header: words.councils.columns.name, value: (row) => row.name, width: '24rem' },
  { id: 'round', header: words.councils.columns.round, value: (row) => row.roundName },
  {
    id: 'decision',
    header: words.councils.columns.decision,
    value: (row) => row.decisionNumber,
    cell: (row) => `${row.decisionNumber}, ${formatDay(row.decisionDay)}`,
  },
  { id: 'members', header: words.councils.columns.members, value: (row) => row.members, kind: 'number' },
]

export function CouncilsPage() {
  const { data } = useSuspenseQuery(councils())
  return (
    <>
      <PageTitle title={words.councils.title} />
      <DataTable
        id="council.councils"
        caption={words.councils.title}
        columns={columns}
        rows={data.councils}
        rowKey={(row) => row.id}
        onExport={exportAsSeen(words.councils.title)}
      />
    </>
  )
}
