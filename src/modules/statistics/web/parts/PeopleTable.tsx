/** The people behind a figure, page by page, each leading to the record. */
import { DataTable } from '../../../../ui/DataTable.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { Behind } from '../../contract.ts'
import { words } from '../text.vi.ts'
import { PAGE_SIZE } from './place.ts'

/** Numbered: whoever was appointed twice stands there twice. */
type Person = Behind['rows'][number] & { place: number }
const text = words.behind

const columnsOf = ({ columns }: Behind): Column<Person>[] =>
  columns.map(({ key, title }, at) => ({
    id: key,
    header: title,
    value: ({ cells }) => cells[at] ?? null,
    sortable: false,
  }))

interface TableProps {
  data: Behind
  page: number
  onPage: (page: number) => void
}

export const PeopleTable = ({ data, page, onPage }: TableProps) => (
  <DataTable
    id="statistics.people"
    caption={text.caption}
    columns={columnsOf(data)}
    rows={data.rows.map((row, place) => ({ ...row, place }))}
    rowKey={({ place }) => `${place}`}
    rowLink={({ id }) => `/personnel/records/${id}`}
    empty={text.none}
    searchable={false}
    onExport={exportAsSeen(text.caption)}
    server={{
      total: data.total,
      place: { search: '', page, pageSize: PAGE_SIZE },
      onPlace: (next) => next.page !== undefined && onPage(next.page),
    }}
  />
)
