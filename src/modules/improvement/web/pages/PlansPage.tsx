/** Plans of the units one sees, with how much each lost and how far it is. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatPoints } from '../../../../shared/points.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { PlanSummary } from '../../contract.ts'
import { plans } from '../data.ts'
import { statusWords, plansWords as words } from '../text.vi.ts'

const columns: Column<PlanSummary>[] = [
  { id: 'unit', header: words.columns.unit, value: (row) => row.unitName, width: '20rem' },
  { id: 'block', header: words.columns.block, value: (row) => row.blockName },
  {
    id: 'lost',
    header: words.columns.lost,
    value: (row) => row.lost / 10_000,
    cell: (row) => formatPoints(row.lost),
    kind: 'number',
  },
  { id: 'rows', header: words.columns.rows, value: (row) => row.rows, kind: 'number' },
  { id: 'filled', header: words.columns.filled, value: (row) => row.filled, kind: 'number' },
  { id: 'done', header: words.columns.done, value: (row) => row.done, kind: 'number' },
  { id: 'overdue', header: words.columns.overdue, value: (row) => row.overdue, kind: 'number' },
  { id: 'status', header: words.columns.status, value: (row) => statusWords[row.status] },
]

export function PlansPage() {
  const { data } = useSuspenseQuery(plans())
  return (
    <>
      <PageTitle title={words.title} />
      {data.plans.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <DataTable
          id="improvement.plans"
          caption={words.caption}
          columns={columns}
          rows={data.plans}
          rowKey={(row) => row.id}
          onExport={exportAsSeen(words.title)}
        />
      )}
    </>
  )
}
