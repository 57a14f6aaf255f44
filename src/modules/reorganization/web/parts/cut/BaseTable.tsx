/** The base by name, and which of it is no unit. */
import { useState } from 'react'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { useAction } from '../../../../../ui/query.ts'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import { type CutBase, type CutProgress, cutPlans } from '../../../contract/cut-plans.ts'
import { autonomyInWords, fieldInWords, groupInWords, managedInWords } from '../../../rules/cut-words.ts'
import { cutWords } from '../../text-of-cuts.vi.ts'

const { base: words } = cutWords
const { columns: heads } = words
const columns: Column<CutBase>[] = [
  { id: 'name', header: heads.name, value: (row) => row.unitName, width: '18rem' },
  { id: 'manager', header: heads.manager, value: (row) => row.managerName, width: '12rem' },
  { id: 'level', header: heads.level, value: (row) => groupInWords(managedInWords, row.level), width: '6rem' },
  { id: 'field', header: heads.field, value: (row) => groupInWords(fieldInWords, row.field), width: '10rem' },
  {
    id: 'autonomy',
    header: heads.autonomy,
    value: (row) => groupInWords(autonomyInWords, row.autonomy),
    width: '14rem',
  },
  { id: 'people', header: heads.people, value: (row) => row.budgetPeople, kind: 'number' },
  {
    id: 'counted',
    header: heads.counted,
    value: (row) => (row.isCounted ? words.yes : words.no(row.why)),
    width: '14rem',
  },
]

export function BaseTable({ plan, mayPlan }: { plan: CutProgress; mayPlan: boolean }) {
  const [asked, setAsked] = useState<CutBase | null>(null)
  const set = useAction(cutPlans.setCounted, {
    inPlace: true,
    said: cutWords.saved,
    onDone: () => setAsked(null),
  })
  return (
    <>
      <DataTable
        id="reorganization.cut-base"
        caption={words.title}
        columns={columns}
        rows={plan.baseUnits}
        rowKey={(row) => String(row.unitId)}
        pageSize={25}
        {...(mayPlan && { onRow: setAsked })}
        onExport={exportAsSeen(`${plan.name} ${words.title}`)}
      />
      <ConfirmWithReason
        opened={asked !== null}
        onClose={() => setAsked(null)}
        title={asked ? (asked.isCounted ? words.leaveOut : words.takeIn)(asked.unitName) : ''}
        action={words.action}
        least={3}
        most={500}
        isWorking={set.isPending}
        refusal={set.refusal}
        onConfirm={(why) =>
          asked &&
          set.mutate({
            planId: plan.id,
            unitId: asked.unitId,
            version: asked.version,
            isCounted: !asked.isCounted,
            why,
          })
        }
      >
        {words.about}
      </ConfirmWithReason>
    </>
  )
}
