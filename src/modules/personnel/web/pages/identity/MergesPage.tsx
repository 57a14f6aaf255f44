/** Proposals to make two records one. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { dayIn } from '../../../../../shared/dates.ts'
import { usePlace } from '../../../../../ui/address.ts'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import type { MergeSummary } from '../../../contract.ts'
import { merges } from '../../data-of-identity.ts'
import { IdentityTabs } from '../../parts/identity/IdentityTabs.tsx'
import { MERGE_TONES } from '../../parts/identity/tones.ts'
import { PagedTable } from '../../parts/PagedTable.tsx'
import { PAGE } from '../../parts/paged.ts'
import { identityWords, mergeInWords } from '../../text-of-identity.vi.ts'

const words = identityWords.merges
const { columns: heads } = words
const COLUMNS: readonly Column<MergeSummary>[] = [
  { id: 'kept', header: heads.kept, value: (row) => row.keptName, width: '12rem', sortable: false },
  { id: 'gone', header: heads.gone, value: (row) => row.goneName, width: '12rem', sortable: false },
  {
    id: 'state',
    header: heads.state,
    sortable: false,
    value: (row) => mergeInWords[row.state],
    cell: (row) => <StateBadge tone={MERGE_TONES[row.state]}>{mergeInWords[row.state]}</StateBadge>,
  },
  { id: 'reason', header: heads.reason, value: (row) => row.reason, width: '18rem', sortable: false },
  { id: 'by', header: heads.by, value: (row) => row.proposedByName, sortable: false },
  { id: 'at', header: heads.at, value: (row) => dayIn(new Date(row.proposedAt)), kind: 'day', sortable: false },
]

const place = z.object({ trang: z.coerce.number().int().min(1).default(1).catch(1) })

export function MergesPage() {
  const [{ trang }, go] = usePlace(place)
  const { data } = useQuery({ ...merges({ page: trang, pageSize: PAGE }), placeholderData: keepPreviousData })
  return (
    <>
      <PageTitle title={words.title} about={words.about} />
      <IdentityTabs current="merges" />
      <PagedTable
        id="personnel.merges"
        caption={words.caption}
        columns={COLUMNS}
        rows={data?.merges}
        total={data?.total}
        rowKey={(row) => row.id}
        rowLink={(row) => `/personnel/merges/${row.id}`}
        empty={words.empty}
        page={trang}
        onPage={(page) => go({ trang: page })}
      />
    </>
  )
}
