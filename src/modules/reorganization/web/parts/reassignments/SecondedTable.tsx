/** Who works in the units of the plan for others that manage him, and what becomes of that. */
import { Stack, Text, Title } from '@mantine/core'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { Reassignment } from '../../../contract/reassignments.ts'
import { hereInWords } from '../../../rules/reassignment-words.ts'
import { secondedWords as words } from '../../text-of-reassignments.vi.ts'

type Seconded = Reassignment['seconded'][number]
const { columns: heads } = words

const COLUMNS: readonly Column<Seconded>[] = [
  { id: 'name', header: heads.name, value: ({ fullName }) => fullName, kind: 'person' },
  { id: 'managing', header: heads.managing, value: ({ managing }) => managing.fullName },
  { id: 'from', header: heads.from, value: ({ from }) => from.fullName },
  { id: 'to', header: heads.to, value: ({ to }) => to?.fullName ?? words.stays },
  { id: 'note', header: heads.note, value: hereInWords },
]

export function SecondedTable({ seconded }: Pick<Reassignment, 'seconded'>) {
  if (seconded.length === 0) return null
  return (
    <Stack gap="sm">
      <Title order={2} size="h4">
        {words.title}
      </Title>
      <Text size="sm">{words.about}</Text>
      <DataTable
        id="reorganization.seconded-people"
        caption={words.title}
        columns={COLUMNS}
        rows={seconded}
        rowKey={({ recordId, from }) => `${recordId}-${from.unitId}`}
        onExport={exportAsSeen(words.title)}
      />
    </Stack>
  )
}
