/** What waits for the appraiser's own unit in every open round, the earliest deadline first. */
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { OutputOf } from '../../../../../shared/endpoint.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { par } from '../../../contract.ts'
import { appraisalQueue } from '../../data.ts'
import { appraisalWords, roundWords, words } from '../../text.vi.ts'
import { queueWords } from '../../text-of-hands.vi.ts'
import { MiniProgress } from '../rounds/MiniProgress.tsx'
import { StatusBadge } from '../StatusBadge.tsx'
import { deadlineInWords, timeLeft } from '../time-left.ts'
import { useNow } from '../use-now.ts'

type Queued = OutputOf<typeof par.appraisalQueue>['assessments'][number]

const columnsAt = (now: Date): Column<Queued>[] => [
  { id: 'unit', header: roundWords.unit, value: (row) => row.unitName, width: '16rem' },
  { id: 'round', header: appraisalWords.round, value: (row) => row.roundName, hidden: true },
  {
    id: 'status',
    header: roundWords.statusHead,
    value: (row) => words.status[row.status],
    cell: (row) => <StatusBadge status={row.status} />,
  },
  {
    id: 'mine',
    header: queueWords.mine,
    about: queueWords.mineAbout,
    value: (row) => row.mine - row.mineDone,
    cell: (row) => <MiniProgress done={row.mineDone} total={row.mine} label={queueWords.mine} />,
    searchable: false,
  },
  {
    id: 'deadline',
    header: queueWords.deadline,
    value: (row) => row.appraisalCloses,
    cell: (row) => (row.appraisalCloses === null ? '' : deadlineInWords(row.appraisalCloses)),
    kind: 'day',
    searchable: false,
  },
  {
    id: 'left',
    header: queueWords.left,
    value: (row) => row.appraisalCloses,
    cell: (row) => (row.appraisalCloses === null ? '' : timeLeft(row.appraisalCloses, now).words),
    sortable: false,
    searchable: false,
  },
]

export function QueueByDeadline() {
  const { data, error } = useQuery(appraisalQueue())
  const now = useNow(60_000)
  const waiting = data?.assessments.filter(
    ({ status, mine, mineDone }) => (status === 'submitted' || status === 'explained') && mineDone < mine,
  )
  if (error) return <RefusalList of={error} />
  return (
    <DataTable
      id="par.appraisal-by-deadline"
      caption={queueWords.waiting}
      columns={columnsAt(now)}
      rows={waiting}
      rowKey={(row) => row.id}
      rowLink={(row) => `/par/appraisal/${row.id}`}
      initialSort={{ id: 'deadline' }}
      onExport={exportAsSeen(`${appraisalWords.title} ${queueWords.waiting}`)}
      empty={<Text c="dimmed">{queueWords.nothingWaits}</Text>}
    />
  )
}
