import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatInstant } from '../../../../shared/dates.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { StateBadge, type StateTone } from '../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { Attempt, Source } from '../../contract.ts'
import { attempts } from '../data.ts'
import { attemptWords } from '../text.vi.ts'

const TONES: Record<Attempt['state'], StateTone> = {
  waiting: 'waiting',
  running: 'open',
  done: 'good',
  same: 'plain',
  failed: 'bad',
  cancelled: 'closed',
}

const columns: Column<Attempt>[] = [
  {
    id: 'at',
    header: attemptWords.columns.at,
    value: (row) => row.askedAt,
    cell: (row) => formatInstant(row.askedAt),
    width: '9rem',
  },
  {
    id: 'state',
    header: attemptWords.columns.state,
    value: (row) => attemptWords.states[row.state],
    cell: (row) => <StateBadge tone={TONES[row.state]}>{attemptWords.states[row.state]}</StateBadge>,
  },
  {
    id: 'reason',
    header: attemptWords.columns.reason,
    value: (row) => row.reason,
    width: '26rem',
    cell: (row) => <span style={{ whiteSpace: 'pre-line' }}>{row.reason}</span>,
  },
  {
    id: 'from',
    header: attemptWords.columns.from,
    value: ({ answeredFrom, isInside }) =>
      answeredFrom && isInside ? attemptWords.inside(answeredFrom) : answeredFrom,
  },
  { id: 'size', header: attemptWords.columns.size, value: (row) => Math.ceil(row.received / 1024), kind: 'number' },
  {
    id: 'by',
    header: attemptWords.columns.by,
    value: (row) => (row.isScheduled ? attemptWords.scheduled : row.askedByName),
  },
]

export function AttemptsTab({ source }: { source: Source }) {
  const [page, setPage] = useState(1)
  const { data } = useQuery(attempts(source.id, page))
  return (
    <DataTable
      id="sources.attempts"
      caption={attemptWords.caption}
      columns={columns}
      rows={data?.attempts}
      rowKey={(row) => row.id}
      searchable={false}
      server={{
        total: data?.total ?? 0,
        place: { search: '', page, pageSize: 50 },
        onPlace: (change) => setPage(change.page ?? 1),
      }}
      empty={<Text size="sm">{attemptWords.empty}</Text>}
      onExport={exportAsSeen(`${source.name}, các lần lấy`)}
    />
  )
}
