/** What people in charge have open on the day, the most laden first; each figure leads to its tasks. */
import { Title } from '@mantine/core'
import { formatNumber } from '../../../../shared/vietnamese.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageLink } from '../../../../ui/Links.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { OnTime } from '../../contract.ts'
import { searchOf } from '../figure-place.ts'
import { onTimeWords as words } from '../text-of-task-lists.vi.ts'

type Row = OnTime['load'][number]

export function LoadTable({ of: { load, from, to, asOf } }: { of: OnTime }) {
  const counted = (key: 'open' | 'overdue', figure: 'open' | 'openOverdue', header: string): Column<Row> => ({
    id: key,
    header,
    value: (row) => row[key],
    kind: 'number',
    places: 0,
    width: '9rem',
    cell: (row) =>
      row[key] === 0 ? (
        '0'
      ) : (
        <PageLink
          to="/directives/on-time/tasks"
          search={searchOf({ figure, from, to, asOf, person: row.key })}
          aria-label={words.opens(row[key], words.figures[figure], row.personName)}
        >
          {formatNumber(row[key], 0)}
        </PageLink>
      ),
  })
  const columns: readonly Column<Row>[] = [
    { id: 'person', header: words.person, value: ({ personName }) => personName, kind: 'person', width: '16rem' },
    { id: 'unit', header: words.unit, value: ({ unitName }) => unitName, width: '18rem' },
    counted('open', 'open', words.open),
    counted('overdue', 'openOverdue', words.columns.overdue),
  ]
  return (
    <div>
      <Title order={2} size="h4" mb="xs">
        {words.load}
      </Title>
      <DataTable
        id="directives.load"
        caption={words.load}
        columns={columns}
        rows={load}
        rowKey={({ key }) => key}
        searchable={load.length > 10}
        empty={words.none}
        onExport={exportAsSeen(words.load)}
      />
    </div>
  )
}
