/** Plans of the cut, with how far each is. */
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useSuspenseQuery } from '@tanstack/react-query'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useMayEverywhere } from '../../../../ui/session.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { CutSummary } from '../../contract/cut-plans.ts'
import { cuts } from '../cut-data.ts'
import { CreateCut } from '../parts/cut/CreateCut.tsx'
import { cutWords as words } from '../text-of-cuts.vi.ts'

const { columns: heads } = words
const columns: Column<CutSummary>[] = [
  { id: 'name', header: heads.name, value: (row) => row.name, width: '20rem' },
  { id: 'base', header: heads.base, value: (row) => row.count.base, kind: 'number' },
  { id: 'present', header: heads.present, value: (row) => row.count.present, kind: 'number' },
  { id: 'cut', header: heads.cut, value: (row) => row.count.cut, kind: 'number' },
  { id: 'share', header: heads.share, value: (row) => row.count.cutShare / 10_000, kind: 'number', places: 2 },
  { id: 'target', header: heads.target, value: (row) => row.target, kind: 'number' },
  { id: 'remaining', header: heads.remaining, value: (row) => row.remaining, kind: 'number' },
  { id: 'late', header: heads.late, value: (row) => row.lateYears.join(', ') || words.noneLate },
]

export function CutsPage() {
  const { data } = useSuspenseQuery(cuts())
  const mayPlan = useMayEverywhere('reorganization.plan-cut')
  const [creating, create] = useDisclosure(false)
  return (
    <>
      <PageTitle
        title={words.title}
        about={words.about}
        actions={mayPlan && <Button onClick={create.open}>{words.create}</Button>}
      />
      <CreateCut opened={creating} onClose={create.close} />
      <DataTable
        id="reorganization.cuts"
        caption={words.caption}
        columns={columns}
        rows={data.plans}
        rowKey={(row) => row.id}
        rowLink={(row) => `/reorganization/cuts/${row.id}`}
        onExport={exportAsSeen(words.title)}
        empty={words.empty}
      />
    </>
  )
}
