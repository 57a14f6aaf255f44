/** Days on which units ended. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { transitionWords as words } from '../text-of-transitions.vi.ts'
import { transitionDays } from '../transition-data.ts'

interface DayRow {
  day: string
  units: number
  kept: number
}

const columns: Column<DayRow>[] = [
  { id: 'day', header: words.columns.day, value: (row) => row.day, kind: 'day' },
  { id: 'units', header: words.columns.units, value: (row) => row.units, kind: 'number' },
  { id: 'kept', header: words.columns.kept, value: (row) => row.kept, kind: 'number' },
]

export function TransitionsPage() {
  const { data } = useSuspenseQuery(transitionDays())
  return (
    <>
      <PageTitle title={words.title} about={words.about} />
      <DataTable
        id="reorganization.transitions"
        caption={words.caption}
        columns={columns}
        rows={data.days}
        rowKey={(row) => row.day}
        rowLink={(row) => `/reorganization/transitions/${row.day}`}
        onExport={exportAsSeen(words.title)}
        empty={words.empty}
      />
    </>
  )
}
