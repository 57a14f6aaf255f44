/** A unit's subjects: mean with its working, interval as a whisker with the block's mean, groups side by side. */
import { useMemo } from 'react'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { Figure, Subject, UnitResults } from '../../../contract.ts'
import { resultWords } from '../../text-of-results.vi.ts'
import { answersText, intervalText, sameSubject, warningsOf } from './figure-words.ts'
import { IntervalBar } from './IntervalBar.tsx'
import { MeanFigure } from './MeanFigure.tsx'

const { columns: heads } = resultWords

interface SubjectRow {
  subject: Subject
  figure: Figure | undefined
  ofGroup: ReadonlyMap<string, Figure>
  blockMean: number | undefined
}

function rowsOf(data: UnitResults, about: Subject['about']): SubjectRow[] {
  return data.subjects
    .filter((subject) => subject.about === about || subject.about === 'whole')
    .map((subject) => {
      const own = data.figures.filter((figure) => sameSubject(figure, subject))
      return {
        subject,
        figure: own.find(({ groupId }) => groupId === null),
        ofGroup: new Map(own.flatMap((figure) => (figure.groupId === null ? [] : [[figure.groupId, figure]]))),
        blockMean: data.blockMeans.find((mean) => sameSubject(mean, subject))?.mean,
      }
    })
    .sort((a, b) => Number(b.subject.about === 'whole') - Number(a.subject.about === 'whole'))
}

const share = (value: number | null | undefined) => (value == null ? null : value / 10_000)

function columnsOf(
  { unit, groups, figures, blockMeans }: UnitResults,
  about: Subject['about'],
  fewAnswers: number,
): Column<SubjectRow>[] {
  const shownGroups = groups.filter(({ groupId }) => figures.some((figure) => figure.groupId === groupId))
  return [
    { id: 'subject', header: heads.subject, value: ({ subject }) => subject.title, width: '13rem' },
    {
      id: 'mean',
      header: heads.mean,
      value: ({ figure }) => share(figure?.mean),
      cell: ({ figure, subject }) => <MeanFigure figure={figure} subject={subject} of={unit.unitName} />,
      kind: 'number',
      places: 2,
    },
    {
      id: 'interval',
      header: heads.picture,
      value: ({ figure }) => (figure ? intervalText(figure) : ''),
      cell: ({ figure, blockMean }) => <IntervalBar figure={figure} blockMean={blockMean} />,
      width: '12rem',
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
    ...(blockMeans.length === 0 || about === 'question'
      ? []
      : [
          {
            id: 'block-mean',
            header: heads.blockMean,
            value: ({ blockMean }: SubjectRow) => share(blockMean),
            kind: 'number' as const,
            places: 2,
          },
        ]),
    ...shownGroups.map(
      ({ groupId, name }): Column<SubjectRow> => ({
        id: groupId,
        header: name,
        value: ({ ofGroup }) => share(ofGroup.get(groupId)?.mean),
        cell: ({ ofGroup, subject }) => (
          <MeanFigure figure={ofGroup.get(groupId)} subject={subject} of={`${unit.unitName}, ${name}`} />
        ),
        kind: 'number',
        places: 2,
      }),
    ),
    {
      id: 'note',
      header: heads.note,
      value: ({ figure }) => warningsOf(unit, figure, fewAnswers).join('; '),
      hidden: true,
    },
  ]
}

interface SubjectsTableProps {
  data: UnitResults
  about: Subject['about']
  fewAnswers: number
}

export function SubjectsTable({ data, about, fewAnswers }: SubjectsTableProps) {
  const columns = useMemo(() => columnsOf(data, about, fewAnswers), [data, about, fewAnswers])
  const rows = useMemo(() => rowsOf(data, about), [data, about])
  const title = `${data.unit.unitName} — ${resultWords.subjects[about]}`
  return (
    <DataTable
      id="survey.unit-result"
      caption={title}
      columns={columns}
      rows={rows}
      rowKey={({ subject }) => `${subject.about} ${subject.key}`}
      pageSize={100}
      onExport={exportAsSeen(title)}
    />
  )
}
