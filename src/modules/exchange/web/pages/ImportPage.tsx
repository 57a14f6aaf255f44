/** One file from another program: who would be opened, who is on file, what is wrong; carried out as one, taken back as one. */
import { Select, Stack, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useParam, usePlace } from '../../../../ui/address.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { FreezesStanding } from '../../../organization/web/index.ts'
import type { TriedPerson } from '../../contract.ts'
import { importOf, PAGE } from '../data.ts'
import { CarryOutFile } from '../parts/CarryOutFile.tsx'
import { importPlace } from '../parts/exchange-place.ts'
import { isUnderWay, LOOK_EVERY } from '../parts/under-way.ts'
import { importWords as words } from '../text-of-imports.vi.ts'
import { outboxWords } from '../text-of-outbox.vi.ts'

const FATES = ['new', 'on-file', 'wrong'] as const
/** Shown in the row; the rest is counted. Whoever chooses what a record gains sees each field. */
const MOST_TOLD = { new: 3, wrong: 3, 'on-file': 40 } as const

const { peopleHeads: heads } = words
const toldOf = ({ fate, findings }: TriedPerson): string[] => {
  const sentences = findings.map(({ sentence }) => sentence)
  const most = MOST_TOLD[fate]
  const more = sentences.length - most
  return more > 0 ? [...sentences.slice(0, most), words.more(more)] : sentences
}
const COLUMNS: readonly Column<TriedPerson>[] = [
  { id: 'at', header: heads.at, value: ({ at }) => at, kind: 'number', width: '4rem', sortable: false },
  { id: 'name', header: heads.name, value: ({ fullName }) => fullName, kind: 'person', sortable: false },
  { id: 'unit', header: heads.unit, value: ({ unitName }) => unitName, sortable: false },
  { id: 'events', header: heads.events, value: ({ events }) => events, kind: 'number', sortable: false },
  { id: 'papers', header: heads.papers, value: ({ papers }) => papers, kind: 'number', sortable: false },
  { id: 'fate', header: heads.fate, value: ({ fate }) => words.fates[fate], sortable: false },
  {
    id: 'findings',
    header: heads.findings,
    sortable: false,
    value: (person) => toldOf(person).join(' ') || null,
    cell: (person) => (
      <Stack gap={2}>
        {toldOf(person).map((sentence) => (
          <Text key={sentence} size="sm">
            {sentence}
          </Text>
        ))}
      </Stack>
    ),
  },
]

export function ImportPage() {
  const importId = useParam('importId')
  const [{ chi, trang }, go] = usePlace(importPlace)
  const { data, error } = useQuery({
    ...importOf({ importId, page: trang, ...(chi && { fate: chi }) }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (isUnderWay(state.data?.run) ? LOOK_EVERY : false),
  })
  if (error) throw error
  if (data === undefined) return <LoadingPage />
  return (
    <Stack gap="md">
      <PageTitle title={data.fileName} crumbs={[{ label: outboxWords.title, path: '/exchange' }]} />
      <FreezesStanding about="people" day={null} />
      <CarryOutFile found={data} />
      {!isUnderWay(data.run) && (
        <DataTable
          id="exchange.import"
          caption={words.people}
          columns={COLUMNS}
          rows={data.rows}
          rowKey={({ at }) => String(at)}
          empty={outboxWords.none}
          searchable={false}
          onExport={exportAsSeen(words.people)}
          tools={
            <Select
              aria-label={words.only}
              data={[
                { value: '', label: words.all(data.people) },
                ...FATES.map((fate) => ({ value: fate, label: words.ofFate(fate, data.counts[fate]) })),
              ]}
              value={chi ?? ''}
              allowDeselect={false}
              onChange={(fate) => go({ chi: FATES.find((one) => one === fate), trang: 1 })}
              w={300}
            />
          }
          server={{
            total: data.total,
            place: { search: '', page: trang, pageSize: PAGE },
            onPlace: ({ page }) => page !== undefined && go({ trang: page }),
          }}
        />
      )}
    </Stack>
  )
}
