/** Units under one that ends or gives some away, each with whom it will stand under. */
import { NativeSelect, Title } from '@mantine/core'
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
  /** Chosen null: it ends. No function: only looked at. */
  onChoose: ((unitId: number, parentId: number | null) => void) | null
}

/** In the field: it ends with the unit it is part of. */
const ENDS = 'ends'
const chosenIn = ({ parentId, ends }: Child) => (ends ? ENDS : parentId === null ? '' : String(parentId))

const choicesOf = ({ options, from, mayStay, mayEnd }: Child) => [
  ...(mayStay ? [{ value: String(from.unitId), label: words.stays(from.fullName) }] : []),
  ...options.map(({ unitId, fullName }) => ({ value: String(unitId), label: fullName })),
  ...(mayEnd ? [{ value: ENDS, label: words.endsWith }] : []),
]
const goesTo = (child: Child) => choicesOf(child).find(({ value }) => value === chosenIn(child))?.label ?? words.choose

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
              data={[...(chosenIn(row) === '' ? [{ value: '', label: words.choose }] : []), ...choicesOf(row)]}
              value={chosenIn(row)}
              onChange={(event) => {
                const chosen = event.currentTarget.value
                if (chosen !== '') onChoose(row.unitId, chosen === ENDS ? null : Number(chosen))
              }}
            />
          ),
      },
    ],
    [onChoose],
  )
  if (preview.children.length === 0) return null
  return (
    <section>
      <Title order={2} size="h4" mb={6}>
        {words.childrenOf(preview.children.length)}
      </Title>
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
