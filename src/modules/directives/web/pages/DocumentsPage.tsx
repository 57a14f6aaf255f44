/** “Văn bản chỉ đạo”: the book of documents that direct, how far each is split and done; each leads to its splitting. */
import { Anchor, Button, Group } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import { dayIn } from '../../../../shared/dates.ts'
import { reportForms } from '../../../../shared/report.ts'
import { usePlace } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { useMay } from '../../../../ui/session.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { type DocumentSummary, directives } from '../../contract.ts'
import { RegisterDialog } from '../parts/RegisterDialog.tsx'
import { directiveDocuments } from '../split-data.ts'
import { documentWords as words } from '../text-of-documents.vi.ts'

const PAGE = 50
const schema = z.object({
  tim: z.string().max(120).default('').catch(''),
  trang: z.coerce.number().int().positive().default(1).catch(1),
})

const { columns: heads } = words
const number = (id: 'points' | 'openPoints' | 'tasks' | 'doneTasks' | 'overdueTasks', header: string) =>
  ({ id, header, value: (row: DocumentSummary) => row[id], kind: 'number', places: 0, width: '7rem' }) as const
const COLUMNS: readonly Column<DocumentSummary>[] = [
  { id: 'name', header: heads.name, value: ({ name }) => name, width: '18rem' },
  { id: 'title', header: heads.title, value: ({ title }) => title, width: '24rem' },
  { id: 'issuer', header: heads.issuer, value: ({ issuer }) => issuer, width: '12rem' },
  ...[number('points', heads.points), number('openPoints', heads.open), number('tasks', heads.tasks)],
  ...[number('doneTasks', heads.done), number('overdueTasks', heads.overdue)],
  {
    id: 'annex',
    header: heads.annex,
    value: () => '',
    width: '11rem',
    cell: (row) => (row.tasks > 0 ? <Annex of={row} /> : null),
  },
]

export function DocumentsPage() {
  const [place, go] = usePlace(schema)
  const [isRegistering, setRegistering] = useState(false)
  const mayRegister = useMay('directives.register')
  const list = useQuery({
    ...directiveDocuments({ search: place.tim, page: place.trang, pageSize: PAGE }),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <PageTitle
        title={words.title}
        actions={
          <>
            <Reports />
            {mayRegister && <Button onClick={() => setRegistering(true)}>{words.register}</Button>}
          </>
        }
      />
      <RefusalList of={list.error} />
      <DataTable
        id="directives.documents"
        caption={words.caption}
        columns={COLUMNS}
        rows={list.data?.documents}
        rowKey={({ id }) => id}
        rowLink={({ id, isSecret }) => (isSecret ? null : `/directives/documents/${id}/split`)}
        empty={words.empty}
        searchable
        onExport={exportAsSeen(words.caption)}
        server={{
          total: list.data?.total ?? 0,
          place: { search: place.tim, page: place.trang, pageSize: PAGE },
          onPlace: ({ page, search }) =>
            go({ ...(search !== undefined && { tim: search }), ...(page !== undefined && { trang: page }) }),
        }}
      />
      <RegisterDialog opened={isRegistering} onClose={() => setRegistering(false)} />
    </>
  )
}

function Annex({ of: { id: documentId, name } }: { of: DocumentSummary }) {
  return (
    <Group gap="xs" wrap="nowrap">
      {reportForms.map((form) => (
        <Anchor
          key={form}
          size="sm"
          href={urlOf(directives.annex, { documentId, form })}
          aria-label={words.annexOf(words.forms[form], name)}
        >
          {words.forms[form]}
        </Anchor>
      ))}
    </Group>
  )
}

function Reports() {
  const [year] = dayIn(new Date()).split('-')
  const asked = { from: `${year}-01-01`, to: `${year}-12-31`, form: 'docx' } as const
  return (
    <>
      <Button variant="default" component="a" href={urlOf(directives.resultsReport, asked)}>
        {words.report}
      </Button>
      <Button variant="default" component="a" href={urlOf(directives.overdueList, { form: 'docx' })}>
        {words.overdue}
      </Button>
    </>
  )
}
