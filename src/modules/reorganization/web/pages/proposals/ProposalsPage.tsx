/** Proposals one may see, the last touched first. */
import { Button, NativeSelect } from '@mantine/core'
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
import { kindInWords } from '../../../../organization/web/index.ts'
import { ProposalStatus, type ProposalSummary } from '../../../contract.ts'
import { statusInWords } from '../../../rules/proposal.ts'
import { proposals } from '../../data-of-proposals.ts'
import { NewProposal } from '../../parts/proposals/NewProposal.tsx'
import { STATUS_TONES } from '../../parts/proposals/tones.ts'
import { proposalWords as words } from '../../text-of-proposals.vi.ts'

const { columns: heads } = words
const COLUMNS: readonly Column<ProposalSummary>[] = [
  { id: 'title', header: heads.title, value: (row) => row.title, width: '20rem', sortable: false },
  { id: 'kind', header: heads.kind, value: (row) => kindInWords[row.kind], sortable: false },
  { id: 'unit', header: heads.unit, value: (row) => row.unitName, sortable: false },
  { id: 'basis', header: heads.basis, value: (row) => row.legalBasis, sortable: false },
  { id: 'day', header: heads.day, value: (row) => row.day, kind: 'day', sortable: false },
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
  trangThai: ProposalStatus.optional().catch(undefined),
})
const PAGE = 50

export function ProposalsPage() {
  const [{ tim, trang, trangThai }, go] = usePlace(place)
  const { data } = useQuery({
    ...proposals({ search: tim, page: trang, pageSize: PAGE, ...(trangThai && { status: trangThai }) }),
    placeholderData: keepPreviousData,
  })
  const mayPropose = useMay('reorganization.propose')
  const [isDrafting, drafting] = useDisclosure(false)
  return (
    <>
      <PageTitle
        title={words.title}
        about={words.about}
        actions={mayPropose && <Button onClick={drafting.open}>{words.draft}</Button>}
      />
      <NewProposal opened={isDrafting} onClose={drafting.close} />
      <DataTable
        id="reorganization.proposals"
        caption={words.caption}
        columns={COLUMNS}
        rows={data?.proposals}
        rowKey={(row) => row.id}
        rowLink={(row) => `/reorganization/proposals/${row.id}`}
        empty={words.empty}
        server={{
          total: data?.total ?? 0,
          place: { search: tim, page: trang, pageSize: PAGE },
          onPlace: ({ search, page }) =>
            go({ ...(search !== undefined && { tim: search }), ...(page !== undefined && { trang: page }) }),
        }}
        onExport={exportAsSeen(words.title)}
        tools={
          <NativeSelect
            aria-label={words.status}
            data={[
              { value: '', label: words.all },
              ...ProposalStatus.options.map((value) => ({ value, label: statusInWords[value] })),
            ]}
            value={trangThai ?? ''}
            onChange={(event) => {
              const value = event.currentTarget.value
              go({ trangThai: value === '' ? undefined : (value as ProposalSummary['status']), trang: 1 })
            }}
          />
        }
      />
    </>
  )
}
