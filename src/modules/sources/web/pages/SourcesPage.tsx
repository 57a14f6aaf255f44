import { Button, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dayIn, formatDay } from '../../../../shared/dates.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useMay } from '../../../../ui/session.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { SourceRow } from '../../contract.ts'
import { sourceList } from '../data.ts'
import { AddSourceDialog } from '../parts/AddSourceDialog.tsx'
import { StandingBadges } from '../parts/StandingBadges.tsx'
import { settingWords, words } from '../text.vi.ts'

const stateText = ({ standing: { state, hasFailed } }: SourceRow) =>
  [words.states[state], ...(hasFailed ? [words.failed] : [])].join(', ')
const newestText = ({ newest }: SourceRow) =>
  newest && `${newest.period} (${formatDay(dayIn(new Date(newest.takenAt)))})`

const columns: Column<SourceRow>[] = [
  {
    id: 'name',
    header: words.columns.name,
    value: (row) => (row.isSample ? `${row.name} (${words.sample})` : row.name),
    width: '22rem',
  },
  {
    id: 'state',
    header: words.columns.state,
    value: stateText,
    cell: (row) => <StandingBadges standing={row.standing} />,
  },
  { id: 'newest', header: words.columns.newest, value: newestText },
  { id: 'age', header: words.columns.age, value: (row) => row.standing.age, kind: 'number' },
  { id: 'pull', header: words.columns.pull, value: (row) => words.pulls[row.pull] },
  { id: 'kind', header: words.columns.kind, value: (row) => row.adapterTitle, hidden: true },
]

export function SourcesPage() {
  const { data } = useSuspenseQuery(sourceList())
  const mayManage = useMay('sources.manage')
  const [isAdding, setIsAdding] = useState(false)
  return (
    <>
      <PageTitle
        title={words.title}
        about={words.about}
        actions={mayManage && <Button onClick={() => setIsAdding(true)}>{settingWords.add}</Button>}
      />
      <DataTable
        id="sources.sources"
        caption={words.list}
        columns={columns}
        rows={data.sources}
        rowKey={(row) => row.id}
        rowLink={(row) => `/sources/${row.id}`}
        empty={<Text size="sm">{words.empty}</Text>}
        onExport={exportAsSeen(words.title)}
      />
      <AddSourceDialog
        opened={isAdding}
        onClose={() => setIsAdding(false)}
        adapters={data.adapters}
        provinces={data.provinces}
      />
    </>
  )
}
