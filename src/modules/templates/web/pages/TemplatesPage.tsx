import { useSuspenseQuery } from '@tanstack/react-query'
import { formatInstant } from '../../../../shared/dates.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import type { TemplateSummary } from '../../contract.ts'
import { templates } from '../data.ts'
import { words } from '../text.vi.ts'

const stateOf = ({ inUse }: TemplateSummary) => (inUse === null ? words.standard : words.own(inUse))

const columns: readonly Column<TemplateSummary>[] = [
  { id: 'title', header: words.columns.title, value: ({ title }) => title, width: '16rem' },
  { id: 'about', header: words.columns.about, value: ({ about }) => about, width: '22rem' },
  {
    id: 'state',
    header: words.columns.state,
    value: stateOf,
    width: '13rem',
    cell: (row) => <StateBadge tone={row.inUse === null ? 'plain' : 'good'}>{stateOf(row)}</StateBadge>,
  },
  {
    id: 'changed',
    header: words.columns.changed,
    width: '15rem',
    value: ({ changedAt }) => changedAt,
    cell: ({ changedByName, changedAt }) =>
      changedByName === null || changedAt === null ? '' : words.changed(changedByName, formatInstant(changedAt)),
  },
]

/** Every document that is printed from a Word template, and whose template holds. */
export function TemplatesPage() {
  const { data } = useSuspenseQuery(templates())
  return (
    <>
      <PageTitle title={words.title} about={words.about} />
      <DataTable
        id="templates.list"
        caption={words.title}
        columns={columns}
        rows={data.templates}
        rowKey={({ key }) => key}
        rowLink={({ key }) => `/templates/${key}`}
        pageSize={0}
        empty={words.none}
      />
    </>
  )
}
