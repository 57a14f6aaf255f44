/** Plans of the units one sees, with how much each lost and how far it is. */
import { NativeSelect, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { formatPoints } from '../../../../shared/points.ts'
import { usePlace } from '../../../../ui/address.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { ButtonLink } from '../../../../ui/Links.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { useMay } from '../../../../ui/session.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { PlanSummary } from '../../contract.ts'
import { plans } from '../data.ts'
import { MakePlans } from '../parts/MakePlans.tsx'
import { STATUS_TONES } from '../parts/tones.ts'
import { plansWords, statusInWords, words } from '../text.vi.ts'

const { columns: heads } = plansWords
const columns: Column<PlanSummary>[] = [
  { id: 'unit', header: heads.unit, value: (row) => row.unitName, width: '17rem' },
  { id: 'block', header: heads.block, value: (row) => row.blockName, width: '13rem' },
  {
    id: 'lost',
    header: heads.lost,
    value: (row) => row.lost / 10_000,
    cell: (row) => formatPoints(row.lost),
    kind: 'number',
  },
  { id: 'rows', header: heads.rows, value: (row) => row.rows, kind: 'number' },
  { id: 'filled', header: heads.filled, value: (row) => row.filled, kind: 'number' },
  { id: 'done', header: heads.done, value: (row) => row.done, kind: 'number' },
  { id: 'overdue', header: heads.overdue, value: (row) => row.overdue, kind: 'number' },
  {
    id: 'status',
    header: heads.status,
    value: (row) => statusInWords[row.status],
    cell: (row) => <StateBadge tone={STATUS_TONES[row.status]}>{statusInWords[row.status]}</StateBadge>,
  },
]

export const plansPlace = z.object({ nam: z.coerce.number().int().optional().catch(undefined) })

const sum = (rows: readonly PlanSummary[], of: 'rows' | 'lost' | 'done' | 'overdue') =>
  rows.reduce((total, row) => total + row[of], 0)

export function PlansPage() {
  const [{ nam }, go] = usePlace(plansPlace)
  const { data } = useSuspenseQuery(plans(nam))
  const mayManage = useMay('improvement.manage')
  const rows = data.plans
  return (
    <>
      <PageTitle
        title={plansWords.title}
        actions={
          <>
            <ButtonLink to="/improvement/report" variant="default">
              {plansWords.report}
            </ButtonLink>
            {mayManage && (
              <ButtonLink to="/improvement/causes" variant="default">
                {plansWords.causes}
              </ButtonLink>
            )}
          </>
        }
      />
      {mayManage && <MakePlans />}
      {rows.length === 0 ? (
        <Text>{plansWords.empty}</Text>
      ) : (
        <>
          <Text mb="sm">
            {plansWords.summary(
              rows.length,
              sum(rows, 'rows'),
              formatPoints(sum(rows, 'lost')),
              sum(rows, 'done'),
              sum(rows, 'overdue'),
            )}
          </Text>
          <DataTable
            id="improvement.plans"
            caption={plansWords.caption}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.id}
            rowLink={(row) => `/improvement/plans/${row.id}`}
            onExport={exportAsSeen(plansWords.title)}
            tools={
              <NativeSelect
                aria-label={words.year}
                data={data.years.map((year) => ({ value: String(year), label: `${words.year} ${year}` }))}
                value={String(data.year)}
                onChange={(event) => go({ nam: Number(event.currentTarget.value) })}
              />
            }
          />
        </>
      )}
    </>
  )
}
