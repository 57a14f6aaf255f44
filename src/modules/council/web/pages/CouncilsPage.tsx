/** The councils, each of a round. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDay } from '../../../../shared/dates.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { ButtonLink, PageLink } from '../../../../ui/Links.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useMay } from '../../../../ui/session.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { CouncilSummary } from '../../contract.ts'
import { councils } from '../data.ts'
import { councilWords, words } from '../text.vi.ts'

const columns: Column<CouncilSummary>[] = [
  {
    id: 'name',
    header: words.councils.columns.name,
    value: (row) => row.name,
    cell: (row) => <PageLink to={`/council/${row.id}`}>{row.name}</PageLink>,
    width: '24rem',
  },
  { id: 'round', header: words.councils.columns.round, value: (row) => row.roundName },
  {
    id: 'decision',
    header: words.councils.columns.decision,
    value: (row) => row.decisionNumber,
    cell: (row) => `${row.decisionNumber}, ${formatDay(row.decisionDay)}`,
  },
  { id: 'members', header: words.councils.columns.members, value: (row) => row.members, kind: 'number' },
]

export function CouncilsPage() {
  const { data } = useSuspenseQuery(councils())
  const mayManage = useMay('council.manage')
  return (
    <>
      <PageTitle
        title={words.councils.title}
        actions={
          mayManage && data.rounds.length > 0 && <ButtonLink to="/council/set-up">{councilWords.setUp}</ButtonLink>
        }
      />
      <DataTable
        id="council.councils"
        caption={words.councils.caption}
        columns={columns}
        rows={data.councils}
        rowKey={(row) => row.id}
        onExport={exportAsSeen(words.councils.title)}
      />
    </>
  )
}
