/** “Chuyển giao hồ sơ”: files on their way from or to one's units. */
import { NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import type { OutputOf } from '../../../../../shared/endpoint.ts'
import { formatPartial } from '../../../../../shared/partial-days.ts'
import { usePlace } from '../../../../../ui/address.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { ButtonLink } from '../../../../../ui/Links.tsx'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { personnel } from '../../../contract.ts'
import { handoverInWords } from '../../../rules/life/handover.ts'
import { handoverList } from '../../data-of-life.ts'
import { HandoverBadge } from '../../parts/life/HandoverBadge.tsx'
import { lifeWords as words } from '../../text-of-life.vi.ts'

type Row = OutputOf<typeof personnel.handovers>['handovers'][number]

const columns: Column<Row>[] = [
  { id: 'person', header: words.columns.person, value: (row) => row.fullName, kind: 'person', sortable: false },
  {
    id: 'born',
    header: words.columns.born,
    sortable: false,
    value: (row) => (row.bornOn === null ? null : formatPartial(row.bornOn)),
  },
  { id: 'from', header: words.columns.from, value: (row) => row.from.name, sortable: false },
  { id: 'to', header: words.columns.to, value: (row) => row.to.name, sortable: false },
  { id: 'since', header: words.columns.since, value: (row) => row.since, kind: 'day', sortable: false },
  {
    id: 'status',
    header: words.columns.status,
    sortable: false,
    value: (row) => handoverInWords[row.status],
    cell: (row) => <HandoverBadge status={row.status} />,
  },
]

const handoversPlace = z.object({
  phieu: z.enum(['live', 'done']).catch('live').default('live'),
  tim: z.string().catch('').default(''),
  trang: z.coerce.number().int().min(1).catch(1).default(1),
  soDong: z.coerce.number().int().min(1).max(100).catch(50).default(50),
})

export function HandoversPage() {
  const [place, go] = usePlace(handoversPlace)
  const mayOpen = useMay('personnel.record')
  const asked = { standing: place.phieu, search: place.tim, page: place.trang, pageSize: place.soDong }
  const list = useQuery({ ...handoverList(asked), placeholderData: keepPreviousData })
  return (
    <>
      <PageTitle
        title={words.title}
        about={words.about}
        actions={
          <>
            <ButtonLink to="/personnel/secondments" variant="default">
              {words.seconded}
            </ButtonLink>
            {mayOpen && <ButtonLink to="/personnel/open">{words.openRecord}</ButtonLink>}
          </>
        }
      />
      <RefusalList of={list.error} />
      <DataTable
        id="personnel.handovers"
        caption={words.caption}
        columns={columns}
        rows={list.data?.handovers}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/personnel/handovers/${id}`}
        empty={words.none}
        onExport={exportAsSeen(words.title)}
        tools={
          <NativeSelect
            aria-label={words.standing}
            data={[
              { value: 'live', label: words.live },
              { value: 'done', label: words.done },
            ]}
            value={place.phieu}
            onChange={({ currentTarget }) => go({ phieu: currentTarget.value as 'live' | 'done', trang: 1 })}
          />
        }
        server={{
          total: list.data?.total ?? 0,
          place: { search: place.tim, page: place.trang, pageSize: place.soDong },
          onPlace: ({ search, page, pageSize }) =>
            go({
              ...(search !== undefined && { tim: search }),
              ...(page !== undefined && { trang: page }),
              ...(pageSize !== undefined && { soDong: pageSize }),
            }),
        }}
      />
    </>
  )
}
