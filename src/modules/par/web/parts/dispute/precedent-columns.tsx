/** The columns of precedents. */
import { formatInstant } from '../../../../../shared/dates.ts'
import { formatPoints } from '../../../../../shared/points.ts'
import { StateBadge, type StateTone } from '../../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import type { Precedent } from '../../../contract.ts'
import { disputeWords } from '../../text-of-disputes.vi.ts'

const TONES = { agreed: 'good', corrected: 'open', kept: 'closed' } as const satisfies Record<
  Precedent['outcome'],
  StateTone
>

const pointsColumn = (
  id: string,
  header: string,
  of: (row: Precedent) => number | null,
  more: Partial<Column<Precedent>> = {},
): Column<Precedent> => ({
  id,
  header,
  value: (row) => {
    const value = of(row)
    return value === null ? null : value / 10_000
  },
  cell: (row) => {
    const value = of(row)
    return value === null ? '' : formatPoints(value)
  },
  kind: 'number',
  ...more,
})

const likenessOf = ({ unlikeness }: Precedent): string =>
  unlikeness === null ? disputeWords.notComparable : `${formatPoints((10_000 - unlikeness) * 100, 0)}%`

export const precedentColumns: Column<Precedent>[] = [
  { id: 'unit', header: disputeWords.unit, value: (row) => row.unitName, width: '13rem' },
  {
    id: 'round',
    header: disputeWords.round,
    value: (row) => (row.sameRound ? disputeWords.thisRound : row.year),
    width: '6rem',
  },
  {
    id: 'likeness',
    header: disputeWords.likeness,
    about: disputeWords.likenessAbout,
    value: (row) => (row.unlikeness === null ? null : 100 - row.unlikeness / 100),
    cell: likenessOf,
    kind: 'number',
  },
  {
    id: 'outcome',
    header: disputeWords.decided,
    value: (row) => disputeWords.outcome[row.outcome],
    cell: (row) => <StateBadge tone={TONES[row.outcome]}>{disputeWords.outcome[row.outcome]}</StateBadge>,
  },
  { id: 'hand', header: disputeWords.by, value: (row) => disputeWords.hand[row.hand], width: '9rem' },
  {
    id: 'claimed',
    header: disputeWords.claimed,
    value: (row) => row.claimedWorking,
    width: '15rem',
    hidden: true,
  },
  pointsColumn('claimed-points', disputeWords.claimedPoints, (row) => row.claimedPoints),
  pointsColumn('first', disputeWords.first, (row) => row.firstPoints, { hidden: true }),
  pointsColumn('decided', disputeWords.result, (row) => row.decidedPoints),
  pointsColumn('max', disputeWords.maxPoints, (row) => row.maxPoints, { hidden: true }),
  { id: 'reason', header: disputeWords.reason, value: (row) => row.reason, width: '18rem' },
  { id: 'number', header: disputeWords.number, value: (row) => row.decisionNumber ?? '' },
  {
    id: 'criterion',
    header: disputeWords.criterion,
    about: disputeWords.partAbout,
    value: (row) => `${row.code}${row.isPart ? ` (${disputeWords.part})` : ''}`,
    hidden: true,
  },
  {
    id: 'at',
    header: disputeWords.day,
    value: (row) => row.decidedAt,
    cell: (row) => formatInstant(row.decidedAt),
    kind: 'day',
    hidden: true,
    searchable: false,
  },
]
