/** A session: who is there, the agenda, and the item at hand with its votes. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatInstant } from '../../../../shared/dates.ts'
import { useParam } from '../../../../ui/address.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { Item } from '../../contract.ts'
import { session } from '../data.ts'
import { words } from '../text.vi.ts'

const columns: Column<Item>[] = [
  { id: 'position', header: 'Thứ tự', value: (row) => row.position, kind: 'number' },
  { id: 'code', header: 'Tiêu chí', value: (row) => row.criterion.code },
  { id: 'unit', header: 'Đơn vị', value: (row) => row.unitName, width: '20rem' },
  { id: 'status', header: 'Tình trạng', value: (row) => words.itemStatus[row.status] },
]

export function SessionPage() {
  const { data } = useSuspenseQuery(session(useParam('sessionId')))
  const title = words.sessionTitle(data.number, data.form)
  return (
    <>
      <PageTitle
        title={title}
        crumbs={[
          { label: words.menu.councils, path: '/council' },
          { label: data.councilName, path: `/council/${data.councilId}` },
        ]}
        about={formatInstant(data.heldAt)}
      />
      <DataTable
        id="council.items"
        caption={title}
        columns={columns}
        rows={data.agendaItems}
        rowKey={(row) => row.id}
        onExport={exportAsSeen(title)}
      />
    </>
  )
}
