/** The cut by field, managing unit, level and autonomy, with its working. */
import { Tabs, Text } from '@mantine/core'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import { type CutGroup, type CutProgress, GROUPINGS } from '../../../contract/cut-plans.ts'
import { groupingInWords } from '../../../rules/cut-words.ts'
import { cutWords as words } from '../../text-of-cuts.vi.ts'

const { columns: heads } = words
const NUMBERS = [
  'base',
  'merged',
  'dissolved',
  'converted',
  'split',
  'established',
  'received',
  'handedOver',
  'moved',
  'present',
  'cut',
] as const

const columns: Column<CutGroup>[] = [
  { id: 'group', header: heads.group, value: (row) => row.name, width: '14rem' },
  ...NUMBERS.map(
    (id): Column<CutGroup> => ({
      id,
      header: heads[id],
      value: (row) => row[id],
      kind: 'number',
      hidden: id === 'moved',
    }),
  ),
  { id: 'share', header: heads.share, value: (row) => row.cutShare / 10_000, kind: 'number', places: 2 },
  { id: 'target', header: heads.target, value: (row) => row.target, kind: 'number' },
  { id: 'remaining', header: heads.remaining, value: (row) => row.remaining, kind: 'number' },
]

interface GroupsPartProps {
  plan: CutProgress
  by: (typeof GROUPINGS)[number]
  onBy: (by: (typeof GROUPINGS)[number]) => void
}

export function GroupsPart({ plan, by, onBy }: GroupsPartProps) {
  return (
    <Tabs value={by} onChange={(value) => onBy(value as typeof by)} keepMounted={false}>
      <Tabs.List>
        {GROUPINGS.map((grouping) => (
          <Tabs.Tab key={grouping} value={grouping}>
            {groupingInWords[grouping]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={by} pt="sm">
        <DataTable
          id={`reorganization.cut.${by}`}
          caption={groupingInWords[by]}
          columns={columns}
          rows={plan.groups[by]}
          rowKey={(row) => row.name}
          onExport={exportAsSeen(`${plan.name} ${groupingInWords[by]}`)}
        />
        <Text size="sm" c="dimmed" mt="xs">
          {words.sumIs}
        </Text>
      </Tabs.Panel>
    </Tabs>
  )
}
