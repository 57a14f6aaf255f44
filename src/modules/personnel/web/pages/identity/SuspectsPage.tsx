/** Pairs of records that may be of one person, the likeliest first. */
import { Button, NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { formatPartial } from '../../../../../shared/partial-days.ts'
import { usePlace } from '../../../../../ui/address.ts'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { useAction } from '../../../../../ui/query.ts'
import type { Column } from '../../../../../ui/table/column.ts'
import { personnel, type Suspect, SuspectState } from '../../../contract.ts'
import type { Finding } from '../../../rules/likeness.ts'
import { suspects } from '../../data-of-identity.ts'
import { IdentityTabs } from '../../parts/identity/IdentityTabs.tsx'
import { PagedTable } from '../../parts/PagedTable.tsx'
import { PAGE } from '../../parts/paged.ts'
import { findingInWords, identityWords, suspectInWords } from '../../text-of-identity.vi.ts'

const words = identityWords.suspects
const { columns: heads } = words
const born = ({ bornOn }: Suspect['first']) => (bornOn === null ? '' : formatPartial(bornOn))

const COLUMNS: readonly Column<Suspect>[] = [
  { id: 'first', header: heads.first, value: (row) => row.first.fullName, width: '11rem', sortable: false },
  { id: 'second', header: heads.second, value: (row) => row.second.fullName, width: '11rem', sortable: false },
  {
    id: 'born',
    header: heads.born,
    sortable: false,
    value: (row) => [...new Set([born(row.first), born(row.second)])].join('; '),
  },
  { id: 'score', header: heads.score, value: (row) => row.score, kind: 'number', sortable: false },
  {
    id: 'working',
    header: heads.working,
    width: '18rem',
    sortable: false,
    value: (row) => row.working.map((finding) => findingInWords[finding as Finding]).join('; '),
  },
  {
    id: 'units',
    header: heads.units,
    width: '16rem',
    sortable: false,
    value: (row) => [...new Set([row.first.unitName, row.second.unitName])].join('; '),
  },
]

const place = z.object({
  trang: z.coerce.number().int().min(1).default(1).catch(1),
  trangThai: SuspectState.default('open').catch('open'),
})

export function SuspectsPage() {
  const [{ trang, trangThai }, go] = usePlace(place)
  const { data } = useQuery({
    ...suspects({ state: trangThai, page: trang, pageSize: PAGE }),
    placeholderData: keepPreviousData,
  })
  const search = useAction(personnel.findSuspects, { said: words.searching })
  return (
    <>
      <PageTitle
        title={words.title}
        about={words.about}
        actions={
          <Button variant="default" loading={search.isPending} onClick={() => search.mutate({})}>
            {words.search}
          </Button>
        }
      />
      <IdentityTabs current="suspects" />
      <PagedTable
        id="personnel.suspects"
        caption={words.caption}
        columns={COLUMNS}
        rows={data?.suspects}
        total={data?.total}
        rowKey={(row) => row.id}
        rowLink={(row) => `/personnel/duplicates/${row.id}`}
        empty={words.empty}
        page={trang}
        onPage={(page) => go({ trang: page })}
        tools={
          <NativeSelect
            aria-label={words.state}
            data={SuspectState.options.map((value) => ({ value, label: suspectInWords[value] }))}
            value={trangThai}
            onChange={(event) => go({ trangThai: event.currentTarget.value as Suspect['state'], trang: 1 })}
          />
        }
      />
    </>
  )
}
