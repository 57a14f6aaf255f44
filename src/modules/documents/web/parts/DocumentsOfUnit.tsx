/** On the page of a unit: what it has on file, the newest papers first. */
import { Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageLink } from '../../../../ui/Links.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import type { DocumentRow } from '../../contract.ts'
import { kindInWords } from '../../rules/kinds.ts'
import { library } from '../data.ts'
import { words } from '../text.vi.ts'

const FEW = 20
const { columns: heads } = words

const COLUMNS: readonly Column<DocumentRow>[] = [
  { id: 'title', header: heads.title, value: (row) => row.title },
  { id: 'number', header: heads.number, value: (row) => row.number, width: '10rem' },
  { id: 'issuedOn', header: heads.issuedOn, kind: 'day', value: (row) => row.issuedOn, width: '9rem' },
  { id: 'kind', header: heads.kind, value: (row) => kindInWords[row.kind] },
]

export function DocumentsOfUnit({ id }: { id: number }) {
  const { data } = useSuspenseQuery(library({ unitId: id, order: 'issued', pageSize: FEW }))
  if (data.total === 0) return null
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {words.library.title}
      </Title>
      <DataTable
        id="documents.of-unit"
        caption={words.library.title}
        columns={COLUMNS}
        rows={data.rows}
        rowKey={(row) => row.id}
        rowLink={(row) => `/documents/${row.id}`}
        searchable={false}
        pageSize={0}
      />
      {data.total > data.rows.length && (
        <PageLink to="/documents" search={{ donVi: id }} size="sm">
          {words.library.about(data.total)}
        </PageLink>
      )}
    </section>
  )
}
