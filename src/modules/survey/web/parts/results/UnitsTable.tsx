import { useMemo } from 'react'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { PageLink } from '../../../../../ui/Links.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { Subject } from '../../../contract.ts'
import { resultWords } from '../../text-of-results.vi.ts'
import type { BesideRow } from './beside-rows.ts'
import { answersText, intervalText, warningsOf } from './figure-words.ts'
import { MeanFigure } from './MeanFigure.tsx'

const { columns: heads } = resultWords
const share = (value: number | null | undefined) => (value == null ? null : value / 10_000)

function columnsOf(surveyId: string, subject: Subject, fewAnswers: number): Column<BesideRow>[] {
  return [
    {
      id: 'unit',
      header: heads.unit,
      value: ({ unit }) => unit.unitName,
      cell: ({ unit }) => (
        <PageLink
          to={`/survey/${surveyId}`}
          search={{ phan: 'ket-qua', xem: 'don-vi', donVi: unit.targetId }}
          size="sm"
        >
          {unit.unitName}
        </PageLink>
      ),
      width: '13rem',
    },
    { id: 'block', header: heads.block, value: ({ unit }) => unit.blockName, hidden: true },
    {
      id: 'mean',
      header: heads.mean,
      value: ({ figure }) => share(figure?.mean),
      cell: ({ figure, unit }) => <MeanFigure figure={figure} subject={subject} of={unit.unitName} />,
      kind: 'number',
      places: 2,
    },
    {
      id: 'interval',
      header: heads.picture,
      value: ({ figure }) => (figure ? intervalText(figure) : ''),
      sortable: false,
    },
    {
      id: 'answers',
      header: heads.answers,
      about: heads.answersAbout,
      value: ({ figure }) => figure?.answers ?? 0,
      cell: ({ figure }) => (figure ? answersText(figure) : '0'),
      kind: 'number',
    },
    {
      id: 'block-mean',
      header: heads.blockMean,
      value: ({ blockMean }) => share(blockMean),
      kind: 'number',
      places: 2,
    },
    {
      id: 'gap',
      header: heads.gap,
      about: heads.gapAbout,
      value: ({ figure, blockMean }) =>
        figure?.mean == null || blockMean === undefined ? null : (figure.mean - blockMean) / 10_000,
      kind: 'number',
      places: 2,
    },
    {
      id: 'note',
      header: heads.note,
      value: ({ unit, figure }) => warningsOf(unit, figure, fewAnswers).join('; '),
      width: '15rem',
    },
  ]
}

interface UnitsTableProps {
  surveyId: string
  rows: readonly BesideRow[]
  subject: Subject
  fewAnswers: number
}

export function UnitsTable({ surveyId, rows, subject, fewAnswers }: UnitsTableProps) {
  const columns = useMemo(() => columnsOf(surveyId, subject, fewAnswers), [surveyId, subject, fewAnswers])
  return (
    <DataTable
      id="survey.units-beside"
      caption={subject.title}
      columns={columns}
      rows={rows}
      rowKey={({ unit }) => unit.targetId}
      onExport={exportAsSeen(subject.title)}
    />
  )
}
