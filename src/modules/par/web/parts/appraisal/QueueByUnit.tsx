import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { formatInstant } from '../../../../../shared/dates.ts'
import type { OutputOf } from '../../../../../shared/endpoint.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { par, Round } from '../../../contract.ts'
import { signed } from '../../../rules/results/written-figures.ts'
import { appraisalQueue } from '../../data.ts'
import { appraisalWords, roundWords, words } from '../../text.vi.ts'
import { queueWords } from '../../text-of-hands.vi.ts'
import { MiniProgress } from '../rounds/MiniProgress.tsx'
import { StatusBadge } from '../StatusBadge.tsx'
import {
  appraisedColumn,
  appraisedPointsColumn,
  blockColumn,
  evidenceColumn,
  papersColumn,
  selfPointsColumn,
  unitColumn,
} from '../sheet-columns.tsx'
import { deadlineInWords, timeLeft } from '../time-left.ts'
import { useNow } from '../use-now.ts'

type Queued = OutputOf<typeof par.appraisalQueue>['assessments'][number]

/** What waits stands first, then what is at work elsewhere. */
const TURN: Record<Queued['status'], number> = {
  submitted: 0,
  explained: 1,
  returned: 2,
  draft: 3,
  appraised: 4,
  settled: 5,
  published: 6,
  left: 7,
}

const columns: Column<Queued>[] = [
  unitColumn,
  blockColumn,
  {
    id: 'status',
    header: roundWords.statusHead,
    value: (row) => words.status[row.status],
    cell: (row) => (
      <>
        <StatusBadge status={row.status} />{' '}
        {row.ownUnit && <StateBadge tone="closed">{appraisalWords.ownUnit}</StateBadge>}
      </>
    ),
  },
  appraisedColumn,
  {
    id: 'mine',
    header: queueWords.mine,
    about: queueWords.mineAbout,
    value: (row) => row.mine - row.mineDone,
    cell: (row) => <MiniProgress done={row.mineDone} total={row.mine} label={queueWords.mine} />,
    searchable: false,
  },
  {
    id: 'contested',
    header: queueWords.answered,
    about: queueWords.answeredAbout,
    value: (row) => (row.contested === 0 ? null : row.contested - row.answered),
    cell: (row) => (row.contested === 0 ? '' : `${row.answered}/${row.contested}`),
    searchable: false,
  },
  {
    id: 'unread',
    header: queueWords.unread,
    about: queueWords.unreadAbout,
    value: (row) => (row.unread === 0 ? null : row.unread),
    kind: 'number',
    searchable: false,
  },
  evidenceColumn,
  papersColumn,
  selfPointsColumn,
  appraisedPointsColumn,
  {
    id: 'gap',
    header: appraisalWords.difference,
    value: (row) => (row.appraisedPoints === null ? null : (row.appraisedPoints - row.selfPoints) / 10_000),
    cell: (row) => (row.appraisedPoints === null ? '' : signed(row.appraisedPoints - row.selfPoints)),
    kind: 'number',
  },
  {
    id: 'sent',
    header: appraisalWords.sentAt,
    value: (row) => row.submittedAt,
    cell: (row) => (row.submittedAt === null ? '' : formatInstant(row.submittedAt)),
    kind: 'day',
    hidden: true,
    searchable: false,
  },
]

export function QueueByUnit({ round }: { round: Round }) {
  const { data, error } = useQuery(appraisalQueue(round.id))
  const now = useNow()
  const window = round.windows.find(({ stage }) => stage === 'appraisal')
  if (error) return <RefusalList of={error} />
  return (
    <>
      {window && round.status === 'open' && (
        <Text size="sm" mb="xs">
          {appraisalWords.window(
            formatInstant(window.opensAt),
            deadlineInWords(window.closesAt),
            timeLeft(window.closesAt, now).words,
          )}
        </Text>
      )}
      <DataTable
        id="par.appraisal"
        caption={`${appraisalWords.title}: ${round.name}`}
        columns={columns}
        rows={data?.assessments.toSorted((a, b) => TURN[a.status] - TURN[b.status])}
        rowKey={(row) => row.id}
        rowLink={(row) => `/par/appraisal/${row.id}`}
        onExport={exportAsSeen(`${appraisalWords.title} ${round.year}`)}
        empty={<Text c="dimmed">{appraisalWords.nothingWaits}</Text>}
      />
    </>
  )
}
