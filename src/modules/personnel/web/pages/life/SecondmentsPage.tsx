/** “Người biệt phái”: ours elsewhere, and others' here, on a day. */
import { Stack, Text, Title } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { addDays, dayIn } from '../../../../../shared/dates.ts'
import type { OutputOf } from '../../../../../shared/endpoint.ts'
import { AsOfBar } from '../../../../../ui/AsOfBar.tsx'
import { usePlace } from '../../../../../ui/address.ts'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import type { personnel } from '../../../contract.ts'
import { nameOfCode } from '../../../rules/catalogues.ts'
import { secondments } from '../../data-of-life.ts'
import { PagedTable } from '../../parts/PagedTable.tsx'
import { PAGE } from '../../parts/paged.ts'
import { lifeWords } from '../../text-of-life.vi.ts'

const words = lifeWords.secondments
type Row = OutputOf<typeof personnel.secondments>['people'][number]

/** Lines hold until the first day no longer; papers name the last day. The server orders. */
const columns: Column<Row>[] = [
  { id: 'person', header: words.columns.person, sortable: false, value: (row) => row.fullName, kind: 'person' },
  {
    id: 'born',
    header: words.columns.born,
    sortable: false,
    value: (row) => row.bornYear,
    cell: (row) => row.bornYear,
  },
  {
    id: 'rank',
    header: words.columns.rank,
    sortable: false,
    value: (row) => (row.rank === null ? null : nameOfCode('rank', row.rank)),
  },
  { id: 'post', header: words.columns.post, sortable: false, value: (row) => row.postTitle },
  { id: 'managing', header: words.columns.managing, sortable: false, value: (row) => row.managing.name },
  { id: 'using', header: words.columns.using, sortable: false, value: (row) => row.using.name },
  { id: 'since', header: words.columns.since, sortable: false, value: (row) => row.since, kind: 'day' },
  {
    id: 'until',
    header: words.columns.until,
    sortable: false,
    kind: 'day',
    value: (row) => (row.until === null ? null : addDays(row.until, -1)),
  },
]

const page = z.coerce.number().int().min(1).default(1).catch(1)
const secondmentsPlace = z.object({ ngay: z.iso.date().optional().catch(undefined), di: page, den: page })
/** Which word of the address holds the page of each list. */
const PAGES = { away: 'di', here: 'den' } as const

export function SecondmentsPage() {
  const [place, go] = usePlace(secondmentsPlace)
  const { ngay } = place
  const today = dayIn(new Date())
  return (
    <>
      <PageTitle
        title={words.title}
        crumbs={[{ label: lifeWords.title, path: '/personnel/handovers' }]}
        about={words.shortView}
      />
      <AsOfBar day={ngay ?? today} onDay={(day) => go({ ngay: day === today ? undefined : day, di: 1, den: 1 })} />
      <Stack gap="lg">
        {(['away', 'here'] as const).map((side) => (
          <section key={side}>
            <Title order={2} size="h4" mb="xs">
              {words[side]}
            </Title>
            <Seconded side={side} day={ngay} page={place[PAGES[side]]} onPage={(next) => go({ [PAGES[side]]: next })} />
          </section>
        ))}
      </Stack>
    </>
  )
}

interface SecondedProps {
  side: 'away' | 'here'
  day: string | undefined
  page: number
  onPage: (page: number) => void
}

function Seconded({ side, day, page, onPage }: SecondedProps) {
  const asked = { side, page, pageSize: PAGE, ...(day !== undefined && { asOf: day }) }
  const list = useQuery({ ...secondments(asked), placeholderData: keepPreviousData })
  if (list.data?.total === 0) return <Text c="dimmed">{side === 'away' ? words.noneAway : words.noneHere}</Text>
  return (
    <>
      <RefusalList of={list.error} />
      <PagedTable
        id={`personnel.seconded-${side}`}
        caption={words[side]}
        columns={columns}
        rows={list.data?.people}
        total={list.data?.total}
        rowKey={({ recordId, since }) => `${recordId} ${since}`}
        {...(side === 'away' && { rowLink: ({ recordId }: Row) => `/personnel/records/${recordId}` })}
        page={page}
        onPage={onPage}
      />
    </>
  )
}
