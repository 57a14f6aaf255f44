/** The sessions of a council, newest first. */
import { formatInstant } from '../../../../shared/dates.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageLink } from '../../../../ui/Links.tsx'
import { StateBadge, type StateTone } from '../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { SessionSummary } from '../../contract.ts'
import { sessionWords, words } from '../text.vi.ts'

export const SESSION_TONES: Record<SessionSummary['status'], StateTone> = {
  planned: 'waiting',
  open: 'open',
  closed: 'closed',
}

const { columns: heads } = sessionWords
const columns: Column<SessionSummary>[] = [
  {
    id: 'number',
    header: heads.number,
    value: (row) => row.number,
    cell: (row) => <PageLink to={`/council/sessions/${row.id}`}>{words.sessionTitle(row.number, row.form)}</PageLink>,
    width: '17rem',
  },
  { id: 'held', header: heads.held, value: (row) => row.heldAt, cell: (row) => formatInstant(row.heldAt) },
  { id: 'place', header: heads.place, value: (row) => row.place },
  { id: 'items', header: heads.items, value: (row) => row.items, kind: 'number' },
  { id: 'decided', header: heads.decided, value: (row) => row.decided, kind: 'number' },
  { id: 'minutes', header: heads.minutes, value: (row) => row.minutesNumber },
  {
    id: 'status',
    header: heads.status,
    value: (row) => words.sessionStatus[row.form][row.status],
    cell: (row) => (
      <StateBadge tone={SESSION_TONES[row.status]}>{words.sessionStatus[row.form][row.status]}</StateBadge>
    ),
  },
]

export function SessionsTable({ sessions, name }: { sessions: readonly SessionSummary[]; name: string }) {
  return (
    <DataTable
      id="council.sessions"
      caption={`${sessionWords.caption}: ${name}`}
      columns={columns}
      rows={sessions}
      rowKey={(row) => row.id}
      onExport={exportAsSeen(name)}
    />
  )
}
