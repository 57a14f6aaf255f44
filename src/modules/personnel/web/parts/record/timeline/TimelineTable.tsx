/** What the picture of a career shows, as a table. */
import { DataTable } from '../../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../../ui/table/export-as-seen.ts'
import { timelineWords as words } from '../../../text-of-timeline.vi.ts'
import { Proof, proofInWords } from '../Proof.tsx'
import { fromInWords, toInWords } from '../value-in-words.ts'
import type { Bar } from './bars-of.ts'

const { columns } = words

const COLUMNS: readonly Column<Bar>[] = [
  { id: 'lane', header: columns.lane, value: ({ lane }) => words.lanes[lane], width: '12rem' },
  { id: 'what', header: columns.what, value: ({ what }) => what },
  { id: 'from', header: columns.from, value: ({ from }) => from, cell: ({ line }) => fromInWords(line), width: '7rem' },
  {
    id: 'to',
    header: columns.to,
    value: ({ to }: Bar) => to,
    width: '7rem',
    cell: ({ line }) => toInWords(line) ?? words.now,
  },
  {
    id: 'proof',
    header: columns.proof,
    value: ({ line }: Bar) => proofInWords(line),
    width: '14rem',
    cell: ({ line }) => <Proof line={line} />,
  },
]

export const TimelineTable = ({ bars }: { bars: readonly Bar[] }) => (
  <DataTable
    id="personnel.timeline"
    caption={words.caption}
    columns={COLUMNS}
    rows={bars}
    rowKey={({ key }) => key}
    searchable={false}
    pageSize={bars.length > 50 ? 25 : 0}
    onExport={exportAsSeen(words.caption)}
    maxHeight="none"
  />
)
