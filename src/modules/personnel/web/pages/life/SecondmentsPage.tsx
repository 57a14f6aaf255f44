/** “Người biệt phái”: ours elsewhere, and others' here, on a day. */
import { Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { addDays, dayIn } from '../../../../../shared/dates.ts'
import type { OutputOf } from '../../../../../shared/endpoint.ts'
import { AsOfBar } from '../../../../../ui/AsOfBar.tsx'
import { usePlace } from '../../../../../ui/address.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { personnel } from '../../../contract.ts'
import { nameOfCode } from '../../../rules/catalogues.ts'
import { secondments } from '../../data-of-life.ts'
import { lifeWords } from '../../text-of-life.vi.ts'

const words = lifeWords.secondments
type Row = OutputOf<typeof personnel.secondments>['away'][number]

/** Lines hold until the first day no longer; papers name the last day. */

const columns: Column<Row>[] = [
  { id: 'person', header: words.columns.person, value: (row) => row.fullName, kind: 'person' },
  { id: 'born', header: words.columns.born, value: (row) => row.bornYear, cell: (row) => row.bornYear },
  {
    ...{ id: 'rank', header: words.columns.rank },
    value: (row) => (row.rank === null ? null : nameOfCode('rank', row.rank)),
  },
  { id: 'post', header: words.columns.post, value: (row) => row.postTitle },
  { id: 'managing', header: words.columns.managing, value: (row) => row.managing.name },
  { id: 'using', header: words.columns.using, value: (row) => row.using.name },
  { id: 'since', header: words.columns.since, value: (row) => row.since, kind: 'day' },
  {
    ...{ id: 'until', header: words.columns.until, kind: 'day' },
    value: (row) => (row.until === null ? null : addDays(row.until, -1)),
  },
]

const secondmentsPlace = z.object({ ngay: z.iso.date().optional().catch(undefined) })

export function SecondmentsPage() {
  const [{ ngay }, go] = usePlace(secondmentsPlace)
  const today = dayIn(new Date())
  const list = useQuery(secondments(ngay))
  return (
    <>
      <PageTitle
        title={words.title}
        crumbs={[{ label: lifeWords.title, path: '/personnel/handovers' }]}
        about={words.shortView}
      />
      <AsOfBar day={ngay ?? today} onDay={(day) => go({ ngay: day === today ? undefined : day })} />
      <RefusalList of={list.error} />
      <Stack gap="lg">
        {(['away', 'here'] as const).map((side) => (
          <section key={side}>
            <Title order={2} size="h4" mb="xs">
              {words[side]}
            </Title>
            {list.data?.[side].length === 0 ? (
              <Text c="dimmed">{side === 'away' ? words.noneAway : words.noneHere}</Text>
            ) : (
              <DataTable
                id={`personnel.seconded-${side}`}
                caption={words[side]}
                columns={columns}
                rows={list.data?.[side]}
                rowKey={({ recordId, since }) => `${recordId} ${since}`}
                {...(side === 'away' && { rowLink: ({ recordId }: Row) => `/personnel/records/${recordId}` })}
                onExport={exportAsSeen(words[side])}
              />
            )}
          </section>
        ))}
      </Stack>
    </>
  )
}
