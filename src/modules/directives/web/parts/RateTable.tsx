/** Rates as a table; each figure leads to the tasks behind it. */
import { Title } from '@mantine/core'
import { formatNumber } from '../../../../shared/vietnamese.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageLink } from '../../../../ui/Links.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { OnTime, RateRow } from '../../contract.ts'
import type { Dimension } from '../../rules/dimensions.ts'
import type { Figure } from '../../rules/rate.ts'
import { searchOf } from '../figure-place.ts'
import { onTimeWords as words } from '../text-of-task-lists.vi.ts'

interface RateTableProps {
  id: string
  title: string
  head: string
  rows: readonly RateRow[]
  of: OnTime
  /** What the rows are told apart by; null: the one row is the whole. */
  by: Dimension | null
  /** What a row without a name is called. */
  otherwise?: string
}

const { columns: heads, figures } = words

export function RateTable({ id, title, head, rows, of: { from, to, asOf }, by, otherwise = '' }: RateTableProps) {
  const nameOf = ({ name }: RateRow) => name || otherwise
  const search = (row: RateRow, figure: keyof typeof figures) =>
    searchOf({ figure, from, to, asOf, ...(by !== null && { [by]: row.key }) })
  const counted = (key: Exclude<keyof typeof heads & Figure, 'averageDelay'>, hidden = false): Column<RateRow> => ({
    id: key,
    header: heads[key],
    value: (row) => row[key],
    kind: 'number',
    places: 0,
    width: '7rem',
    hidden,
    cell: (row) =>
      row[key] === 0 ? (
        '0'
      ) : (
        <PageLink
          to="/directives/on-time/tasks"
          search={search(row, key)}
          aria-label={words.opens(row[key], figures[key], nameOf(row))}
        >
          {formatNumber(row[key], 0)}
        </PageLink>
      ),
  })
  const mean = (key: 'averageDelay' | 'giverDelay'): Column<RateRow> => ({
    id: key,
    header: heads[key],
    kind: 'number',
    places: 1,
    width: '8rem',
    value: (row) => (row[key] === null ? null : row[key] / 10_000),
  })
  const columns: readonly Column<RateRow>[] = [
    { id: 'name', header: head, value: nameOf, width: '14rem' },
    {
      id: 'rate',
      header: heads.rate,
      kind: 'number',
      places: 2,
      width: '7rem',
      value: ({ rate }) => (rate === null ? null : rate / 100),
    },
    ...[counted('onTime'), counted('late'), counted('overdue'), counted('awaiting'), counted('notDue')],
    ...[counted('notCounted'), counted('extended'), counted('extendedLate', true), counted('returned')],
    ...[mean('averageDelay'), mean('giverDelay')],
    ...(by === 'age'
      ? []
      : [
          {
            id: 'reports',
            header: heads.reports,
            width: '9rem',
            value: ({ reportsDue, reportsOnTime }: RateRow) =>
              reportsDue === 0 ? '–' : words.reports(reportsOnTime, reportsDue),
            cell: (row: RateRow) =>
              row.reportsDue === 0 ? (
                '–'
              ) : (
                <PageLink
                  to="/directives/on-time/tasks"
                  search={search(row, 'reportsDue')}
                  aria-label={words.reportsOpen(row.reportsOnTime, row.reportsDue, nameOf(row))}
                >
                  {words.reports(row.reportsOnTime, row.reportsDue)}
                </PageLink>
              ),
          },
        ]),
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
