/** Units of the round that have ended since the frame day: taken out of the ranking with what became of them. */
import { Button, Text, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { useAction } from '../../../../../ui/query.ts'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import { type EndedSheet, par, type Round } from '../../../contract.ts'
import { stateAfter } from '../../../rules/sheets/assessment-state.ts'
import { takingPartWords } from '../../text.vi.ts'
import { StatusBadge, statusInWords } from '../StatusBadge.tsx'
import classes from './Rounds.module.css'

interface EndedUnitsProps {
  ended: readonly EndedSheet[]
  round: Round
}

export function EndedUnits({ ended, round }: EndedUnitsProps) {
  const [leaving, setLeaving] = useState<EndedSheet | null>(null)
  const leave = useAction(par.leaveRound, {
    said: takingPartWords.left,
    inPlace: true,
    onDone: () => setLeaving(null),
  })
  const columns = useMemo(
    (): Column<EndedSheet>[] => [
      { id: 'unit', header: takingPartWords.unit, value: (row) => row.unitName, width: '16rem' },
      { id: 'block', header: takingPartWords.block, value: (row) => row.blockName, width: '12rem', hidden: true },
      { id: 'became', header: takingPartWords.became, value: (row) => row.inWords, width: '24rem' },
      { id: 'day', header: takingPartWords.since, value: (row) => row.day, kind: 'day' },
      {
        id: 'status',
        header: takingPartWords.status,
        value: (row) => statusInWords(row.status),
        cell: (row) => <StatusBadge status={row.status} />,
      },
      {
        id: 'do',
        header: takingPartWords.leaveHead,
        value: () => null,
        sortable: false,
        cell: (row) =>
          stateAfter(row.status, 'leave') === null ? null : (
            <Button size="compact-xs" variant="default" onClick={() => setLeaving(row)}>
              {takingPartWords.leave}
            </Button>
          ),
      },
    ],
    [],
  )
  return (
    <div className={classes.below}>
      <Title order={2} size="h4" mb={4}>
        {takingPartWords.ended(ended.length)}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {takingPartWords.endedHint}
      </Text>
      <DataTable
        id="par.ended"
        caption={takingPartWords.ended(ended.length)}
        columns={columns}
        rows={ended}
        rowKey={(row) => row.assessmentId}
        rowLink={(row) => `/par/assessments/${row.assessmentId}`}
        pageSize={25}
        onExport={exportAsSeen(`${takingPartWords.ended(ended.length)} ${round.year}`)}
      />
      <ConfirmWithReason
        opened={leaving !== null}
        onClose={() => setLeaving(null)}
        title={`${takingPartWords.leaveNow}: ${leaving?.unitName ?? ''}`}
        action={takingPartWords.leaveNow}
        dangerous
        least={0}
        onConfirm={() =>
          leaving && leave.mutate({ assessmentId: leaving.assessmentId, cause: 'ended', reason: leaving.inWords })
        }
        isWorking={leave.isPending}
        refusal={leave.refusal}
      >
        {takingPartWords.leaveMeans} {leaving && takingPartWords.reasonIs(leaving.inWords)}.
      </ConfirmWithReason>
    </div>
  )
}
