/** What the source said, the newest first; one of them opened, alone or beside another. */
import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatInstant } from '../../../../shared/dates.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { useMay } from '../../../../ui/session.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { SnapshotFacts, Source } from '../../contract.ts'
import { snapshots } from '../data.ts'
import { snapshotWords } from '../text.vi.ts'
import { ImportPart } from './ImportPart.tsx'
import { PullBar } from './PullBar.tsx'

const columns: Column<SnapshotFacts>[] = [
  { id: 'period', header: snapshotWords.columns.period, value: (row) => row.period, width: '11rem' },
  {
    id: 'taken',
    header: snapshotWords.columns.taken,
    value: (row) => row.takenAt,
    cell: (row) => formatInstant(row.takenAt),
  },
  { id: 'by', header: snapshotWords.columns.by, value: (row) => row.takenByName, kind: 'person' },
  { id: 'how', header: snapshotWords.columns.how, value: (row) => `${snapshotWords.how[row.how]}: ${row.origin}` },
  { id: 'rows', header: snapshotWords.columns.rows, value: (row) => row.rows, kind: 'number' },
  { id: 'sha', header: snapshotWords.columns.sha, value: (row) => row.sha256.slice(0, 16), hidden: true },
]

export function SnapshotsTab({ source, onOpen }: { source: Source; onOpen: (snapshotId: string) => void }) {
  const mayManage = useMay('sources.manage')
  const [page, setPage] = useState(1)
  const { data } = useQuery(snapshots(source.id, page))
  return (
    <Stack gap="md">
      <PullBar source={source} />
      {mayManage && <ImportPart source={source} disabled={!source.isOn} />}
      <DataTable
        id="sources.snapshots"
        caption={snapshotWords.title}
        columns={columns}
        rows={data?.snapshots}
        rowKey={(row) => row.id}
        onRow={(row) => onOpen(row.id)}
        searchable={false}
        server={{
          total: data?.total ?? 0,
          place: { search: '', page, pageSize: 50 },
          onPlace: (change) => setPage(change.page ?? 1),
        }}
        empty={<Text size="sm">{snapshotWords.empty}</Text>}
        onExport={exportAsSeen(`${source.name}, bản chụp`)}
      />
    </Stack>
  )
}
