/** What orders stopped, and what exceptions let through. */
import { formatInstant } from '../../../../../shared/dates.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { FreezeAttempt } from '../../../contract/freezes.ts'
import { familyInWords, stoppedInWords } from '../../../rules/words.ts'
import { freezeWords } from '../../text-of-freezes.vi.ts'

const { attempts: words } = freezeWords
const { columns: heads } = words

const columns: Column<FreezeAttempt>[] = [
  { id: 'title', header: heads.title, value: (row) => row.title, width: '18rem' },
  { id: 'unit', header: heads.unit, value: (row) => row.unitName, width: '14rem' },
  { id: 'act', header: heads.act, value: (row) => stoppedInWords[row.kind], width: '8rem' },
  { id: 'level', header: heads.level, value: (row) => familyInWords[row.level], width: '10rem' },
  { id: 'decided', header: heads.decided, value: (row) => row.decidedOn, kind: 'day' },
  {
    id: 'outcome',
    header: heads.outcome,
    value: (row) => words.outcomes[row.outcome],
    cell: (row) => (
      <StateBadge tone={row.outcome === 'refused' ? 'bad' : 'attention'}>{words.outcomes[row.outcome]}</StateBadge>
    ),
  },
  { id: 'order', header: heads.order, value: (row) => row.orderNumber, width: '12rem' },
  {
    id: 'exception',
    header: heads.exception,
    value: (row) =>
      row.exception && `${row.exception.decisionNumber} (${row.exception.approver}): ${row.exception.reason}`,
    width: '16rem',
  },
  { id: 'by', header: heads.by, value: (row) => row.personName, kind: 'person' },
  { id: 'at', header: heads.at, value: (row) => row.at, cell: (row) => formatInstant(row.at) },
]

const ofOne = columns.filter(({ id }) => id !== 'order')

interface AttemptsTableProps {
  id: string
  attempts: readonly FreezeAttempt[]
  /** On the page of the order itself its number need not be said. */
  isOfOne?: boolean
}

export function AttemptsTable({ id, attempts, isOfOne = false }: AttemptsTableProps) {
  return (
    <DataTable
      id={id}
      caption={words.title}
      columns={isOfOne ? ofOne : columns}
      rows={attempts}
      rowKey={(row) => row.id}
      onExport={exportAsSeen(words.reportTitle)}
      empty={words.empty}
    />
  )
}
