import { useSuspenseQuery } from '@tanstack/react-query'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { SurveySummary } from '../../contract.ts'
import { surveys } from '../data.ts'
import { words } from '../text.vi.ts'
import { TONES } from '../tones.ts'

const columns: Column<SurveySummary>[] = [
  { id: 'title', header: words.surveys.columns.title, value: (row) => row.title, width: '24rem' },
  { id: 'round', header: words.surveys.columns.round, value: (row) => row.roundName },
  { id: 'targets', header: words.surveys.columns.targets, value: (row) => row.targets, kind: 'number' },
  {
    id: 'forms',
    header: words.surveys.columns.forms,
    value: (row) => row.given,
    cell: (row) => words.surveys.forms(row.given.toLocaleString('vi'), row.asked.toLocaleString('vi')),
    kind: 'number',
  },
  {
    id: 'status',
    header: words.surveys.columns.status,
    value: (row) => words.status[row.status],
    cell: (row) => <StateBadge tone={TONES[row.status]}>{words.status[row.status]}</StateBadge>,
  },
]

export function SurveysPage() {
  const { data } = useSuspenseQuery(surveys())
  return (
    <>
      <PageTitle title={words.surveys.title} />
      <DataTable
        id="survey.surveys"
        caption={words.surveys.title}
        columns={columns}
        rows={data.surveys}
        rowKey={(row) => row.id}
        rowLink={(row) => `/survey/${row.id}`}
        onExport={exportAsSeen(words.surveys.title)}
      />
    </>
  )
}
