/** Freeze orders, and how often each stopped or let through. */
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useSuspenseQuery } from '@tanstack/react-query'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { ButtonLink } from '../../../../../ui/Links.tsx'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import { useMayEverywhere } from '../../../../../ui/session.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { FreezeSummary } from '../../../contract/freezes.ts'
import { freezes } from '../../freeze-data.ts'
import { IssueFreeze } from '../../parts/freezes/OrderForm.tsx'
import { kindsOf, levelsOf, numberOf, stateOf } from '../../parts/freezes/state-of.ts'
import { freezeWords as words } from '../../text-of-freezes.vi.ts'

const { columns: heads } = words
const columns: Column<FreezeSummary>[] = [
  { id: 'number', header: heads.number, value: numberOf, width: '13rem' },
  { id: 'title', header: heads.title, value: (row) => row.title, width: '18rem' },
  { id: 'scope', header: heads.scope, value: (row) => row.scopeName, width: '9rem' },
  { id: 'levels', header: heads.levels, value: levelsOf, width: '14rem' },
  { id: 'kinds', header: heads.kinds, value: kindsOf, width: '9rem' },
  { id: 'firstDay', header: heads.firstDay, value: (row) => row.firstDay, kind: 'day' },
  { id: 'lastDay', header: heads.lastDay, value: (row) => row.lastDay, kind: 'day' },
  { id: 'refused', header: heads.refused, value: (row) => row.refused, kind: 'number' },
  { id: 'excepted', header: heads.excepted, value: (row) => row.excepted, kind: 'number' },
  {
    id: 'state',
    header: heads.state,
    value: (row) => stateOf(row).word,
    cell: (row) => <StateBadge tone={stateOf(row).tone}>{stateOf(row).word}</StateBadge>,
  },
]

export function FreezesPage() {
  const { data } = useSuspenseQuery(freezes())
  const mayFreeze = useMayEverywhere('organization.freeze')
  const [issuing, issue] = useDisclosure(false)
  return (
    <>
      <PageTitle
        title={words.title}
        about={words.about}
        actions={
          <>
            <ButtonLink to="/organization/freezes/report" variant="default">
              {words.report}
            </ButtonLink>
            {mayFreeze && <Button onClick={issue.open}>{words.issue}</Button>}
          </>
        }
      />
      <IssueFreeze opened={issuing} onClose={issue.close} />
      <DataTable
        id="organization.freezes"
        caption={words.caption}
        columns={columns}
        rows={data.orders}
        rowKey={(row) => row.id}
        rowLink={(row) => `/organization/freezes/${row.id}`}
        onExport={exportAsSeen(words.title)}
        empty={words.empty}
      />
    </>
  )
}
