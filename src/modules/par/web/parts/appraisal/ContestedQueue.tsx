/** What units contested, criterion by criterion: each row leads to the criterion, where it is answered. */
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { OutputOf } from '../../../../../shared/endpoint.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { par, Round } from '../../../contract.ts'
import { contested } from '../../data.ts'
import { appraisalWords, roundWords } from '../../text.vi.ts'
import { queueWords } from '../../text-of-hands.vi.ts'
import { pointsColumn } from './points-column.tsx'

type Contested = OutputOf<typeof par.contested>['rows'][number]

const columns: Column<Contested>[] = [
  { id: 'unit', header: roundWords.unit, value: (row) => row.unitName, width: '9rem' },
  {
    id: 'criterion',
    header: queueWords.criterion,
    value: ({ criterion }) => `${criterion.code} ${criterion.title}`,
    width: '14rem',
  },
  {
    id: 'state',
    header: queueWords.state,
    value: (row) => (row.answered ? queueWords.done : queueWords.open),
    cell: (row) => (
      <StateBadge tone={row.answered ? 'good' : 'waiting'}>
        {row.answered ? queueWords.done : queueWords.open}
      </StateBadge>
    ),
  },
  { id: 'appraiser', header: queueWords.appraiser, value: (row) => row.appraiser, hidden: true },
  pointsColumn('self', roundWords.selfPoints, (row: Contested) => row.selfPoints),
  pointsColumn('first', queueWords.first, (row: Contested) => row.firstPoints),
  pointsColumn('claimed', queueWords.claimed, (row: Contested) => row.claimedPoints),
  { id: 'text', header: queueWords.explanation, value: (row) => row.text, width: '18rem' },
  { id: 'papers', header: queueWords.papers, value: (row) => row.papers, kind: 'number' },
]

export function ContestedQueue({ round }: { round: Round }) {
  const { data, error } = useQuery(contested(round.id))
  if (error) return <RefusalList of={error} />
  return (
    <DataTable
      id="par.contested"
      caption={`${queueWords.contested}: ${round.name}`}
      columns={columns}
      rows={data?.rows.toSorted((a, b) => Number(a.answered) - Number(b.answered))}
      rowKey={(row) => `${row.assessmentId} ${row.criterion.id}`}
      rowLink={(row) => `/par/appraisal/${row.assessmentId}?tieuChi=${encodeURIComponent(row.criterion.code)}`}
      onExport={exportAsSeen(`${appraisalWords.title} ${queueWords.contested} ${round.year}`)}
      empty={<Text c="dimmed">{queueWords.nothingContested}</Text>}
    />
  )
}
