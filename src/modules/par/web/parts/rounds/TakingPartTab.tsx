/** Who is not ranked and why; whose unit has ended since the frame day. */
import { Button, Text, Title } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { dayIn } from '../../../../../shared/dates.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { AssessmentSummary, Round } from '../../../contract.ts'
import { assessments, endedSheets } from '../../data.ts'
import { takingPartWords } from '../../text.vi.ts'
import { EndedUnits } from './EndedUnits.tsx'
import { RejoinDialog } from './RejoinDialog.tsx'

function columnsOf(onRejoin: ((sheet: AssessmentSummary) => void) | null): Column<AssessmentSummary>[] {
  return [
    { id: 'unit', header: takingPartWords.unit, value: (row) => row.unitName, width: '16rem' },
    { id: 'block', header: takingPartWords.block, value: (row) => row.blockName, width: '12rem' },
    {
      id: 'cause',
      header: takingPartWords.cause,
      value: (row) => (row.leftCause === null ? '' : takingPartWords.causes[row.leftCause]),
    },
    { id: 'reason', header: takingPartWords.reason, value: (row) => row.leftReason, width: '22rem' },
    { id: 'by', header: takingPartWords.by, value: (row) => row.leftByName, kind: 'person' },
    {
      id: 'day',
      header: takingPartWords.day,
      value: (row) => row.leftAt && dayIn(new Date(row.leftAt)),
      kind: 'day',
    },
    ...(onRejoin
      ? [
          {
            id: 'do',
            header: takingPartWords.rejoinHead,
            value: () => null,
            sortable: false,
            cell: (row: AssessmentSummary) => (
              <Button size="compact-xs" variant="default" onClick={() => onRejoin(row)}>
                {takingPartWords.rejoin}
              </Button>
            ),
          } satisfies Column<AssessmentSummary>,
        ]
      : []),
  ]
}

export function TakingPartTab({ round }: { round: Round }) {
  const { data } = useSuspenseQuery(assessments(round.id))
  const mayRun = useMay('par.manage-rounds')
  const isOpen = round.status === 'open'
  const { data: ended } = useQuery({ ...endedSheets(round.id), enabled: mayRun && isOpen })
  const [rejoining, setRejoining] = useState<AssessmentSummary | null>(null)
  const columns = useMemo(() => columnsOf(mayRun && isOpen ? setRejoining : null), [mayRun, isOpen])
  const left = data.assessments.filter(({ status }) => status === 'left')
  return (
    <>
      <Text size="sm" c="dimmed" mb="sm">
        {takingPartWords.about}
      </Text>
      <Title order={2} size="h4" mb="xs">
        {takingPartWords.title} ({left.length})
      </Title>
      <DataTable
        id="par.left"
        caption={`${takingPartWords.title}: ${round.name}`}
        columns={columns}
        rows={left}
        rowKey={(row) => row.id}
        rowLink={(row) => `/par/assessments/${row.id}`}
        onExport={exportAsSeen(`${takingPartWords.title} ${round.year}`)}
        empty={takingPartWords.none}
      />
      {ended && ended.sheets.length > 0 && <EndedUnits ended={ended.sheets} round={round} />}
      {rejoining && <RejoinDialog sheet={rejoining} onClose={() => setRejoining(null)} />}
    </>
  )
}
