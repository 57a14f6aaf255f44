/** Units under one that ends or gives some away, each with whom it will stand under. */
import { NativeSelect, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import { levelInWords } from '../../../../organization/web/index.ts'
import type { Preview } from '../../../contract.ts'
import { proposalWords, previewWords as words } from '../../text-of-proposals.vi.ts'

type Child = Preview['children'][number]

interface ChildrenProps {
  preview: Preview
  /** Null: only looked at. */
  onChoose: ((unitId: number, parentId: number) => void) | null
}

const choicesOf = ({ options, from, mayStay }: Child) => [
  ...(mayStay ? [{ value: String(from.unitId), label: words.stays(from.fullName) }] : []),
  ...options.map(({ unitId, fullName }) => ({ value: String(unitId), label: fullName })),
]
const goesTo = (child: Child) =>
  choicesOf(child).find(({ value }) => value === String(child.parentId))?.label ?? words.choose

export function Children({ preview, onChoose }: ChildrenProps) {
  const columns = useMemo<Column<Child>[]>(
    () => [
      { id: 'child', header: words.child, value: (row) => row.fullName, width: '16rem' },
      { id: 'level', header: proposalWords.kind, value: (row) => levelInWords[row.level], hidden: true },
      { id: 'from', header: words.from, value: (row) => row.from.fullName, width: '14rem' },
      {
        id: 'to',
        header: words.goesTo,
        value: goesTo,
        width: '18rem',
        cell: (row) =>
          onChoose === null ? (
            goesTo(row)
          ) : (
            <NativeSelect
              size="xs"
              aria-label={words.goesToOf(row.fullName)}
              data={[...(row.parentId === null ? [{ value: '', label: words.choose }] : []), ...choicesOf(row)]}
              value={row.parentId === null ? '' : String(row.parentId)}
              onChange={(event) => event.currentTarget.value && onChoose(row.unitId, Number(event.currentTarget.value))}
            />
          ),
      },
    ],
    [onChoose],
  )
  if (preview.children.length === 0) return null
  return (
    <section>
      <Title order={3} size="h4" mb={6}>
        {words.children}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {preview.children.length}
      </Text>
      <DataTable
        id="reorganization.children"
        caption={words.children}
        columns={columns}
        rows={preview.children}
        rowKey={(row) => String(row.unitId)}
        pageSize={25}
        onExport={exportAsSeen(words.children)}
      />
    </section>
  )
}
