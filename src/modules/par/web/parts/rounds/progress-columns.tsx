/** The columns of a round's progress: where each unit stands. */
import { Text } from '@mantine/core'
import { dayIn } from '../../../../../shared/dates.ts'
import { lastDayOf } from '../../../../../shared/instants.ts'
import type { Column } from '../../../../../ui/table/column.ts'
import type { AssessmentSummary, Round } from '../../../contract.ts'
import { isOpenToUnit } from '../../../rules/sheets/assessment-state.ts'
import { extensionWords, progressWords, roundWords, takingPartWords } from '../../text.vi.ts'
import { StatusBadge, statusInWords } from '../StatusBadge.tsx'
import {
  appraisedColumn,
  appraisedPointsColumn,
  blockColumn,
  evidenceColumn,
  papersColumn,
  selfPointsColumn,
  unitColumn,
} from '../sheet-columns.tsx'
import { deadlineInWords, timeLeft } from '../time-left.ts'
import { MiniProgress } from './MiniProgress.tsx'
import { SheetActions } from './SheetActions.tsx'
import type { SheetDeed } from './sheet-deeds.ts'

type Sheet = AssessmentSummary

/** Still with the unit although its time is over. */
export const isLate = ({ status, closesAt }: Sheet, now: Date): boolean =>
  isOpenToUnit(status) && closesAt !== null && Date.parse(closesAt) <= now.getTime()

const extensionsInWords = ({ extensions }: Sheet): string =>
  extensions
    .map(({ stage, extendedTo }) => extensionWords.short(extensionWords.stages[stage], deadlineInWords(extendedTo)))
    .join('; ')

const leftInWords = (row: Sheet, now: Date): string =>
  row.closesAt === null || !isOpenToUnit(row.status) ? '' : timeLeft(row.closesAt, now).words

export function progressColumns(
  round: Round,
  now: Date,
  onDo: ((sheet: Sheet, deed: SheetDeed) => void) | null,
): Column<Sheet>[] {
  const isOpen = round.status === 'open'
  return [
    unitColumn,
    ...(onDo
      ? [
          {
            id: 'do',
            header: roundWords.doHead,
            value: () => null,
            sortable: false,
            searchable: false,
            width: '4rem',
            cell: (row: Sheet) => <SheetActions sheet={row} round={round} onDo={onDo} />,
          } satisfies Column<Sheet>,
        ]
      : []),
    blockColumn,
    {
      id: 'status',
      header: roundWords.statusHead,
      value: (row) => statusInWords(row.status, row.leftCause),
      cell: (row) => <StatusBadge status={row.status} cause={row.leftCause} />,
    },
    {
      id: 'scored',
      header: roundWords.scored,
      value: (row) => row.scored,
      cell: (row) => <MiniProgress done={row.scored} total={row.toScore} label={roundWords.scored} />,
      searchable: false,
    },
    evidenceColumn,
    papersColumn,
    appraisedColumn,
    {
      id: 'left',
      header: roundWords.left,
      value: (row) => leftInWords(row, now),
      cell: (row) => (
        <Text span size="sm" {...(isLate(row, now) && { c: 'var(--mantine-color-error)' })}>
          {leftInWords(row, now)}
        </Text>
      ),
      width: '8rem',
      hidden: !isOpen,
      sortable: false,
      searchable: false,
    },
    {
      id: 'extended',
      header: extensionWords.column,
      about: extensionWords.columnAbout,
      value: extensionsInWords,
      width: '10rem',
      hidden: !isOpen,
    },
    {
      id: 'submitted',
      header: progressWords.sentOn,
      value: (row) => row.submittedAt && dayIn(new Date(row.submittedAt)),
      kind: 'day',
      hidden: true,
      searchable: false,
    },
    selfPointsColumn,
    { ...appraisedPointsColumn, hidden: true },
    {
      id: 'closes',
      header: roundWords.closes,
      value: (row) => row.closesAt && lastDayOf(row.closesAt),
      cell: (row) => (row.closesAt === null ? '' : deadlineInWords(row.closesAt)),
      kind: 'day',
      hidden: true,
      searchable: false,
    },
    {
      id: 'leftReason',
      header: takingPartWords.reason,
      value: (row) => row.leftReason ?? '',
      hidden: true,
    },
  ]
}
