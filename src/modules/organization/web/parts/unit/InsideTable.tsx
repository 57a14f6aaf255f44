/** Rooms, branches and public service units under a unit, in the order of the tree. */
import { useMemo } from 'react'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { InsideUnit } from '../../../contract.ts'
import { familyInWords } from '../../../rules/words.ts'
import { unitWords } from '../../text-of-unit.vi.ts'
import { NormState } from '../NormState.tsx'

const words = unitWords.inside

const columnsOf = (units: readonly InsideUnit[], rootName: string): readonly Column<InsideUnit>[] => {
  const names = new Map(units.map(({ unitId, fullName }) => [unitId, fullName]))
  return [
    { id: 'name', header: words.name, value: ({ fullName }) => fullName },
    { id: 'level', header: words.level, value: ({ level }) => familyInWords[level] },
    { id: 'parent', header: words.parent, value: ({ parentId }) => names.get(parentId ?? 0) ?? rootName },
    { id: 'assigned', header: words.assigned, value: ({ assigned }) => assigned, kind: 'number' },
    { id: 'present', header: words.present, value: ({ present }) => present, kind: 'number' },
    { id: 'deputies', header: words.deputies, value: ({ deputies }) => deputies, kind: 'number' },
    {
      id: 'norm',
      header: words.norm,
      value: ({ check }) => check?.state ?? null,
      cell: ({ check }) => check && <NormState check={check} />,
    },
    { id: 'functions', header: words.functions, value: ({ functions }) => functions, hidden: true },
  ]
}

export function InsideTable({ units, rootName }: { units: readonly InsideUnit[]; rootName: string }) {
  const columns = useMemo(() => columnsOf(units, rootName), [units, rootName])
  return (
    <DataTable
      id="organization.inside"
      caption={words.caption}
      columns={columns}
      rows={units}
      rowKey={({ unitId }) => String(unitId)}
      rowLink={({ unitId }) => `/organization/units/${unitId}`}
      onExport={exportAsSeen(words.caption)}
    />
  )
}
