import { Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { paperSurveys } from '../data-of-paper.ts'
import { paperWords } from '../text-of-paper.vi.ts'

interface Row {
  id: string
  title: string
  forms: number
  toSettle: number
}

const columns: Column<Row>[] = [
  { id: 'title', header: paperWords.survey, value: (row) => row.title, width: '28rem' },
  { id: 'forms', header: paperWords.typed, value: (row) => row.forms, kind: 'number' },
  { id: 'toSettle', header: paperWords.toSettle, value: (row) => row.toSettle, kind: 'number' },
]

export function PaperPage() {
  const { data } = useSuspenseQuery(paperSurveys())
  return (
    <>
      <PageTitle title={paperWords.title} about={paperWords.about} />
      <DataTable
        id="survey.paper"
        caption={paperWords.title}
        columns={columns}
        rows={data.surveys}
        rowKey={(row) => row.id}
        rowLink={(row) => `/survey/paper/${row.id}`}
        onExport={exportAsSeen(paperWords.title)}
        empty={<Text c="dimmed">{paperWords.none}</Text>}
      />
    </>
  )
}
