import { Text } from '@mantine/core'
import { periodOf } from '../../../../shared/period.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageLink } from '../../../../ui/Links.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { Document, DocumentUse } from '../../contract.ts'
import { words } from '../text.vi.ts'
import { PeriodFlag } from './PeriodFlag.tsx'

/** Read at a glance: a search would only be in the way. */
const FEW = 8
const { useColumns, settled, open, uses, unused } = words.document

/** The day that stood on the paper in the version that hangs there, against the period it hangs in. */
function periodIn({ versions }: Document, { version, period }: DocumentUse) {
  const paper = versions.find(({ ordinal }) => ordinal === version)
  return period && paper ? periodOf(paper.issuedOn, period) : null
}

/** Where the document hangs: each a step away, in the version it was hung with. */
export function UseTable({ document }: { document: Document }) {
  const columns: readonly Column<DocumentUse>[] = [
    {
      id: 'place',
      header: useColumns.place,
      value: (use) => use.title,
      cell: (use) => (
        <>
          <PageLink to={use.path} search={use.search} size="sm">
            {use.title}
          </PageLink>
          <Text size="xs" c="dimmed" fw={400}>
            {use.about}
          </Text>
        </>
      ),
      width: '15rem',
    },
    { id: 'about', header: useColumns.about, value: (use) => use.about, hidden: true },
    { id: 'version', header: useColumns.version, value: (use) => words.version(use.version) },
    {
      id: 'period',
      header: useColumns.period,
      value: (use) => {
        const found = periodIn(document, use)
        return found && words.period[found]
      },
      cell: (use) => {
        const found = periodIn(document, use)
        return found && <PeriodFlag of={found} />
      },
    },
    {
      id: 'state',
      header: useColumns.state,
      value: (use) => (use.isSettled ? settled : open),
      cell: (use) => <StateBadge tone={use.isSettled ? 'closed' : 'open'}>{use.isSettled ? settled : open}</StateBadge>,
    },
  ]
  if (document.usedAt.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {unused}
      </Text>
    )
  return (
    <DataTable
      id="documents.uses"
      caption={uses}
      columns={columns}
      rows={document.usedAt}
      rowKey={(use) => `${use.path} ${use.title} ${use.version} ${use.about}`}
      onExport={exportAsSeen(`${document.title} - ${uses}`)}
      pageSize={25}
      searchable={document.usedAt.length > FEW}
    />
  )
}
