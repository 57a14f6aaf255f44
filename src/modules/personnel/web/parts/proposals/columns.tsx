/** Columns of lists of proposals. */
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import type { ProposalSummaryRow } from '../../../contract.ts'
import { partOf } from '../../../rules/parts.ts'
import { statusInWords } from '../../../rules/proposals/proposal.ts'
import { proposalWords } from '../../text-of-proposals.vi.ts'
import { STATUS_TONES } from './tones.ts'

const heads = proposalWords.columns
const partsInWords = ({ parts }: ProposalSummaryRow) => parts.map((part) => partOf(part).label).join('; ')

const what: Column<ProposalSummaryRow> = {
  id: 'parts',
  header: heads.parts,
  value: partsInWords,
  width: '18rem',
  sortable: false,
}
const submitted: Column<ProposalSummaryRow> = {
  id: 'submitted',
  header: heads.submitted,
  kind: 'day',
  sortable: false,
  width: '7rem',
  value: ({ submittedAt }) => submittedAt?.slice(0, 10) ?? null,
}
const status: Column<ProposalSummaryRow> = {
  id: 'status',
  header: heads.status,
  sortable: false,
  width: '11rem',
  value: (row) => statusInWords[row.status],
  cell: (row) => <StateBadge tone={STATUS_TONES[row.status]}>{statusInWords[row.status]}</StateBadge>,
}
const counts = (['waiting', 'approved', 'refused', 'lapsed'] as const).map(
  (id): Column<ProposalSummaryRow> => ({
    id,
    header: heads[id],
    kind: 'number',
    places: 0,
    sortable: false,
    width: '6rem',
    value: (row) => row[id],
  }),
)

export const OWN_COLUMNS: readonly Column<ProposalSummaryRow>[] = [what, submitted, status, ...counts]

export const QUEUE_COLUMNS: readonly Column<ProposalSummaryRow>[] = [
  { id: 'person', header: heads.person, value: (row) => row.fullName, kind: 'person', width: '12rem', sortable: false },
  { id: 'unit', header: heads.unit, value: (row) => row.unitName, width: '14rem', sortable: false },
  ...[what, submitted, status],
  ...counts.slice(0, 1),
]
