/** Two people side by side, as of a day. */
import { Checkbox, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import { dayIn, isDay } from '../../../../../shared/dates.ts'
import { AsOfBar } from '../../../../../ui/AsOfBar.tsx'
import { usePlace } from '../../../../../ui/address.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import { type Compared, comparePair } from '../../../rules/finding/compare.ts'
import { record } from '../../data-of-record.ts'
import { findingWords } from '../../text-of-finding.vi.ts'
import { compareWords as words } from '../../text-of-staff.vi.ts'

const place = z.object({
  a: z.uuid().catch('').default(''),
  b: z.uuid().catch('').default(''),
  ngay: z.string().refine(isDay).optional().catch(undefined),
})

const columnsFor = (a: string, b: string): readonly Column<Compared>[] => [
  { id: 'field', header: words.field, value: (row) => row.field, width: '14rem' },
  { id: 'part', header: words.part, value: (row) => row.part },
  { id: 'a', header: a, value: (row) => row.a },
  { id: 'b', header: b, value: (row) => row.b },
  {
    id: 'same',
    header: words.state,
    value: (row) => (row.isSame ? words.same : words.different),
    width: '7rem',
    cell: (row) => (
      <StateBadge tone={row.isSame ? 'plain' : 'attention'}>{row.isSame ? words.same : words.different}</StateBadge>
    ),
  },
]

export function ComparePage() {
  const [{ a, b, ngay }, go] = usePlace(place)
  const today = dayIn(new Date())
  const day = ngay ?? today
  const [onlyDifferent, setOnlyDifferent] = useState(true)
  const left = useQuery({ ...record(a), enabled: a !== '' })
  const right = useQuery({ ...record(b), enabled: b !== '' })
  const on = (data: typeof left.data) =>
    (data?.lines ?? []).filter((line) => line.from <= day && (line.to === null || day < line.to))
  const rows = left.data && right.data ? comparePair(on(left.data), on(right.data), day) : undefined
  const [nameA, nameB] = [left.data?.fullName ?? '', right.data?.fullName ?? '']
  return (
    <>
      <PageTitle
        title={words.title}
        crumbs={[{ label: findingWords.title, path: '/personnel' }]}
        about={rows && words.about(nameA, nameB)}
      />
      <AsOfBar day={day} onDay={(chosen) => go({ ngay: chosen === today ? undefined : chosen })} />
      <RefusalList of={left.error ?? right.error} />
      {a === '' || b === '' ? (
        <Text c="dimmed">{words.none}</Text>
      ) : (
        <DataTable
          id="personnel.compare"
          caption={words.title}
          columns={columnsFor(nameA, nameB)}
          rows={rows?.filter(({ isSame }) => !onlyDifferent || !isSame)}
          rowKey={({ part, field }) => `${part} ${field}`}
          pageSize={0}
          empty={words.allSame}
          onExport={exportAsSeen(words.title)}
          tools={
            <Checkbox
              label={words.onlyDifferent}
              checked={onlyDifferent}
              onChange={(event) => setOnlyDifferent(event.currentTarget.checked)}
            />
          }
        />
      )}
    </>
  )
}
