/** How many go from where to where. */
import { DataTable } from '../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { Reassignment } from '../../../contract/reassignments.ts'
import { waysWords as words } from '../../text-of-reassignments.vi.ts'

type Group = Reassignment['groups'][number]
const { columns: heads } = words

const COLUMNS: readonly Column<Group>[] = [
  { id: 'from', header: heads.from, value: ({ from }) => from.fullName },
  { id: 'to', header: heads.to, value: ({ to, stays }) => to?.fullName ?? (stays ? words.stays : words.open) },
  { id: 'people', header: heads.people, value: ({ people }) => people, kind: 'number' },
  { id: 'alone', header: heads.alone, value: ({ alone }) => alone, kind: 'number' },
  { id: 'seconded', header: heads.seconded, value: ({ seconded }) => seconded, kind: 'number' },
  { id: 'leaving', header: heads.leaving, value: ({ leaving }) => leaving, kind: 'number', hidden: true },
]

export function GroupsTable({ groups }: Pick<Reassignment, 'groups'>) {
  return (
    <DataTable
      id="reorganization.reassignment-groups"
      caption={words.groups}
      columns={COLUMNS}
      rows={groups}
      rowKey={({ from, to, stays }) => `${from.unitId}-${to?.unitId ?? (stays ? 'stays' : 'open')}`}
      searchable={false}
      onExport={exportAsSeen(words.groups)}
    />
  )
}
