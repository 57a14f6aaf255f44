/** Who was given longer, in which stage, why and by whom; taken back from here. */
import { Button, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import { dayIn } from '../../../../../shared/dates.ts'
import { lastDayOf } from '../../../../../shared/instants.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { AssessmentSummary, Extension, Round } from '../../../contract.ts'
import { whyNotLonger } from '../../../rules/rounds/extension.ts'
import { extensionWords } from '../../text.vi.ts'
import { deadlineInWords } from '../time-left.ts'
import classes from './Rounds.module.css'
import { WithdrawDialog } from './WithdrawDialog.tsx'

interface Row extends Extension {
  sheet: AssessmentSummary
}

function columnsOf(onWithdraw: ((row: Row) => void) | null): Column<Row>[] {
  return [
    { id: 'unit', header: extensionWords.unit, value: (row) => row.sheet.unitName, width: '15rem' },
    { id: 'stage', header: extensionWords.stage, value: (row) => extensionWords.stages[row.stage] },
    {
      id: 'to',
      header: extensionWords.until,
      value: (row) => lastDayOf(row.extendedTo),
      cell: (row) => deadlineInWords(row.extendedTo),
      kind: 'day',
    },
    { id: 'reason', header: extensionWords.reason, value: (row) => row.reason, width: '18rem' },
    { id: 'by', header: extensionWords.by, value: (row) => row.byName, kind: 'person' },
    { id: 'at', header: extensionWords.givenOn, value: (row) => dayIn(new Date(row.at)), kind: 'day' },
    ...(onWithdraw
      ? [
          {
            id: 'do',
            header: extensionWords.withdrawHead,
            value: () => null,
            sortable: false,
            cell: (row: Row) =>
              whyNotLonger(row.stage, row.sheet.status) === null && (
                <Button size="compact-xs" variant="default" onClick={() => onWithdraw(row)}>
                  {extensionWords.withdraw}
                </Button>
              ),
          } satisfies Column<Row>,
        ]
      : []),
  ]
}

interface ExtendedUnitsProps {
  round: Round
  sheets: readonly AssessmentSummary[]
  mayRun: boolean
}

export function ExtendedUnits({ round, sheets, mayRun }: ExtendedUnitsProps) {
  const [withdrawing, setWithdrawing] = useState<Row | null>(null)
  const columns = useMemo(() => columnsOf(mayRun ? setWithdrawing : null), [mayRun])
  const rows = sheets.flatMap((sheet) => sheet.extensions.map((extension): Row => ({ ...extension, sheet })))
  return (
    <div className={classes.below}>
      <Title order={2} size="h4" mb="xs">
        {extensionWords.list} ({rows.length})
      </Title>
      <DataTable
        id="par.extensions"
        caption={extensionWords.list}
        columns={columns}
        rows={rows}
        rowKey={(row) => `${row.sheet.id} ${row.stage}`}
        rowLink={(row) => `/par/assessments/${row.sheet.id}`}
        onExport={exportAsSeen(`${extensionWords.list} ${round.year}`)}
        empty={extensionWords.none}
      />
      {withdrawing && (
        <WithdrawDialog
          sheet={withdrawing.sheet}
          round={round}
          stage={withdrawing.stage}
          onClose={() => setWithdrawing(null)}
        />
      )}
    </div>
  )
}
