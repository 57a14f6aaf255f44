/** Plans of where people go by a resolution, the last touched first. */
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { dayIn } from '../../../../../shared/dates.ts'
import { usePlace } from '../../../../../ui/address.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { ReassignmentSummary } from '../../../contract/reassignments.ts'
import { statusInWords } from '../../../rules/proposal.ts'
import { reassignments } from '../../data-of-reassignments.ts'
import { STATUS_TONES } from '../../parts/proposals/tones.ts'
import { NewReassignment } from '../../parts/reassignments/NewReassignment.tsx'
import { reassignmentWords as words } from '../../text-of-reassignments.vi.ts'

const { columns: heads } = words
const COLUMNS: readonly Column<ReassignmentSummary>[] = [
  { id: 'title', header: heads.title, value: (row) => row.title, width: '22rem', sortable: false },
  { id: 'unit', header: heads.unit, value: (row) => row.unitName, sortable: false },
  { id: 'basis', header: heads.basis, value: (row) => row.legalBasis, sortable: false },
  { id: 'day', header: heads.day, value: (row) => row.day, kind: 'day', sortable: false },
  { id: 'people', header: heads.people, value: (row) => row.people, kind: 'number', sortable: false },
  {
    id: 'status',
    header: heads.status,
    value: (row) => statusInWords[row.status],
    cell: (row) => <StateBadge tone={STATUS_TONES[row.status]}>{statusInWords[row.status]}</StateBadge>,
    sortable: false,
  },
  { id: 'saved', header: heads.saved, value: (row) => dayIn(new Date(row.savedAt)), kind: 'day', sortable: false },
]

const place = z.object({
  tim: z.string().default('').catch(''),
  trang: z.coerce.number().int().min(1).default(1).catch(1),
})
const PAGE = 50

export function ReassignmentsPage() {
  const [{ tim, trang }, go] = usePlace(place)
  const { data } = useQuery({
    ...reassignments({ search: tim, page: trang, pageSize: PAGE }),
    placeholderData: keepPreviousData,
  })
  const mayDraw = useMay('reorganization.reassign')
  const [isDrawing, drawing] = useDisclosure(false)
  return (
    <>
      <PageTitle
        title={words.title}
        about={words.about}
        actions={mayDraw && <Button onClick={drawing.open}>{words.create}</Button>}
      />
      <NewReassignment opened={isDrawing} onClose={drawing.close} />
      <DataTable
        id="reorganization.reassignments"
        caption={words.caption}
        columns={COLUMNS}
        rows={data?.reassignments}
        rowKey={(row) => row.id}
        rowLink={(row) => `/reorganization/reassignments/${row.id}`}
        empty={words.empty}
        server={{
          total: data?.total ?? 0,
          place: { search: tim, page: trang, pageSize: PAGE },
          onPlace: ({ search, page }) =>
            go({ ...(search !== undefined && { tim: search }), ...(page !== undefined && { trang: page }) }),
        }}
        onExport={exportAsSeen(words.title)}
      />
    </>
  )
}
