/** The table behind the pictures of response rates. */
import { useMemo } from 'react'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { ResponseRates } from '../../../contract.ts'
import { progressWords } from '../../text-of-results.vi.ts'

type Unit = ResponseRates['units'][number]

const columnsOf = ({ groups }: ResponseRates): Column<Unit>[] => [
  { id: 'unit', header: progressWords.unit, value: (unit) => unit.unitName, width: '13rem' },
  { id: 'block', header: progressWords.block, value: (unit) => unit.blockName, hidden: true },
  { id: 'asked', header: progressWords.asked, value: (unit) => unit.asked, kind: 'number' },
  { id: 'given', header: progressWords.given, value: (unit) => unit.given, kind: 'number' },
  {
    id: 'rate',
    header: progressWords.rate,
    value: (unit) => (unit.asked === 0 ? null : (unit.given / unit.asked) * 100),
    kind: 'number',
    places: 1,
  },
  {
    id: 'short',
    header: progressWords.short,
    value: (unit) => Math.max(0, unit.asked - unit.given) || null,
    kind: 'number',
  },
  ...groups.map(
    ({ groupId, name }, at): Column<Unit> => ({
      id: groupId,
      header: name,
      value: (unit) => unit.groups[at]?.given ?? null,
      cell: (unit) => {
        const forms = unit.groups[at]
        return forms ? `${forms.given}/${forms.asked}` : '–'
      },
      kind: 'number',
    }),
  ),
]

export function RatesTable({ rates, caption }: { rates: ResponseRates; caption: string }) {
  const columns = useMemo(() => columnsOf(rates), [rates])
  return (
    <DataTable
      id="survey.rates"
      caption={`${progressWords.heat}: ${caption}`}
      columns={columns}
      rows={rates.units}
      rowKey={(unit) => unit.targetId}
      initialSort={{ id: 'rate' }}
      onExport={exportAsSeen(progressWords.heat)}
    />
  )
}
