/** Rates as a table; of lead bodies each figure leads to its tasks. */
import { Title } from '@mantine/core'
import { formatNumber } from '../../../../shared/vietnamese.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageLink } from '../../../../ui/Links.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { OnTime, RateRow } from '../../contract.ts'
import type { Standing } from '../../rules/words.ts'
import { onTimeWords as words } from '../text-of-task-lists.vi.ts'

interface RateTableProps {
  id: string
  title: string
  head: string
  rows: readonly RateRow[]
  of: OnTime
  /** Whether the rows are lead bodies, which the list of tasks can be narrowed to. */
  by: 'unit' | null
}

const { columns: heads } = words

export function RateTable({ id, title, head, rows, of: { from, to }, by }: RateTableProps) {
  const counted = (
    key: 'onTime' | 'late' | 'overdue' | 'awaiting' | 'notDue' | 'notCounted',
    standing: Standing,
  ): Column<RateRow> => ({
    ...{ id: key, header: heads[key], value: (row) => row[key], kind: 'number', places: 0, width: '7rem' },
    ...(by === 'unit' && {
      cell: (row) =>
        row[key] === 0 ? (
          '0'
        ) : (
          <PageLink to="/directives/tasks" search={{ donVi: Number(row.key), tinh: standing, tu: from, den: to }}>
            {formatNumber(row[key], 0)}
          </PageLink>
        ),
    }),
  })
  const columns: readonly Column<RateRow>[] = [
    { id: 'name', header: head, value: ({ name }) => name, width: '18rem' },
    {
      ...{ id: 'rate', header: heads.rate, kind: 'number', places: 2, width: '7rem' },
      value: ({ rate }) => (rate === null ? null : rate / 100),
    },
    ...[counted('onTime', 'on-time'), counted('late', 'late'), counted('overdue', 'overdue')],
    ...[counted('awaiting', 'awaiting'), counted('notDue', 'not-due'), counted('notCounted', 'not-counted')],
    {
      id: 'returned',
      header: heads.returned,
      value: ({ returned }) => returned,
      kind: 'number',
      places: 0,
      hidden: true,
    },
    {
      ...{ id: 'reports', header: heads.reports, width: '9rem' },
      value: ({ reportsDue, reportsOnTime }) => (reportsDue === 0 ? '–' : words.reports(reportsOnTime, reportsDue)),
    },
  ]
  return (
    <div>
      <Title order={2} size="h4" mb="xs">
        {title}
      </Title>
      <DataTable
        id={id}
        caption={title}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        searchable={rows.length > 10}
        empty={words.none}
        onExport={exportAsSeen(title)}
      />
    </div>
  )
}
