/** Columns of the lost points of a plan. */
import { Text } from '@mantine/core'
import { formatDay } from '../../../../shared/dates.ts'
import { formatPoints } from '../../../../shared/points.ts'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import type { LostPoint } from '../../contract.ts'
import { whoMends, whyLost } from '../../rules/plan-words.ts'
import { cameOutInWords, planWords, standingInWords, stateInWords } from '../text.vi.ts'
import { CAME_OUT_TONES, STANDING_TONES, STATE_TONES } from './tones.ts'

const heads = planWords.columns

const missing = (
  <Text span size="sm" c="dimmed">
    {planWords.missing}
  </Text>
)
const points = (id: string, header: string, of: (row: LostPoint) => number): Column<LostPoint> => ({
  id,
  header,
  kind: 'number',
  value: (row) => of(row) / 10_000,
  cell: (row) => formatPoints(of(row)),
})

export const planColumns: Column<LostPoint>[] = [
  { id: 'code', header: heads.code, value: (row) => row.code, width: '5rem' },
  { id: 'title', header: heads.title, value: (row) => row.title, width: '16rem' },
  points('lost', heads.lost, (row) => row.lost),
  {
    id: 'standing',
    header: heads.standing,
    value: (row) => standingInWords[row.standing],
    cell: (row) => <StateBadge tone={STANDING_TONES[row.standing]}>{standingInWords[row.standing]}</StateBadge>,
  },
  {
    id: 'state',
    header: heads.state,
    value: (row) => row.percent,
    cell: (row) => (
      <StateBadge tone={STATE_TONES[row.state]}>
        {row.state === 'doing' ? `${stateInWords.doing} ${row.percent}%` : stateInWords[row.state]}
      </StateBadge>
    ),
  },
  {
    id: 'due',
    header: heads.due,
    value: (row) => row.dueOn,
    cell: (row) =>
      row.dueOn === null ? (
        missing
      ) : row.isOverdue ? (
        <StateBadge tone="bad">{`${formatDay(row.dueOn)}, ${planWords.overdue}`}</StateBadge>
      ) : (
        formatDay(row.dueOn)
      ),
    kind: 'day',
  },
  {
    id: 'who',
    header: heads.who,
    value: (row) => whoMends(row),
    cell: (row) => whoMends(row) || missing,
    width: '10rem',
  },
  {
    id: 'cause',
    header: heads.cause,
    value: (row) => whyLost(row),
    cell: (row) => whyLost(row) || missing,
    width: '12rem',
  },
  {
    id: 'remedy',
    header: heads.remedy,
    value: (row) => row.remedy,
    cell: (row) => row.remedy || missing,
    width: '14rem',
  },
  { ...points('max', heads.max, (row) => row.maxPoints), hidden: true },
  { id: 'area', header: heads.area, value: (row) => row.area, hidden: true },
  {
    id: 'cameOut',
    header: heads.cameOut,
    value: (row) => (row.cameOut === null ? null : cameOutInWords[row.cameOut]),
    cell: (row) =>
      row.cameOut !== null && <StateBadge tone={CAME_OUT_TONES[row.cameOut]}>{cameOutInWords[row.cameOut]}</StateBadge>,
    hidden: true,
  },
  { id: 'effort', header: heads.effort, value: (row) => row.effort, kind: 'number', hidden: true },
]
