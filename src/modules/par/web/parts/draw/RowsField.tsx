/** A list of lines that are added, changed and taken away. */
import { ActionIcon, Button, Text, Tooltip } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { ruleWords } from '../../text.vi.ts'
import classes from './Draw.module.css'

interface RowsFieldProps<Row> {
  rows: readonly Row[]
  /** @param field tells what is typed into apart from what is added and removed. */
  onChange: (rows: readonly Row[], field?: string) => void
  blank: Row
  addLabel: string
  removeLabel?: (number: number) => string
  /** Why this line may not go, as a sentence. */
  whyNotRemove?: (row: Row) => string | null
  none?: string
  most?: number
  children: (row: Row, change: (part: Partial<Row>, field: string) => void, at: number) => ReactNode
}

export function RowsField<Row extends object>(props: RowsFieldProps<Row>) {
  const { rows, onChange, blank, addLabel, removeLabel = ruleWords.removeRow, whyNotRemove, none, children } = props
  return (
    <div>
      {rows.length === 0 && none && (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      )}
      {rows.map((row, at) => {
        const why = whyNotRemove?.(row) ?? null
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own, and their fields show what they are told.
          <div key={at} className={classes.line}>
            {children(row, (part, field) => onChange(rows.with(at, { ...row, ...part }), `${at}.${field}`), at)}
            <Tooltip label={why ?? removeLabel(at + 1)}>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={30}
                aria-label={removeLabel(at + 1)}
                {...(why !== null && { 'data-disabled': true })}
                aria-disabled={why !== null}
                onClick={() => why === null && onChange(rows.toSpliced(at, 1))}
              >
                <IconTrash size={16} />
              </ActionIcon>
            </Tooltip>
          </div>
        )
      })}
      <Button
        mt={6}
        size="compact-sm"
        variant="default"
        leftSection={<IconPlus size={14} />}
        disabled={rows.length >= (props.most ?? 50)}
        onClick={() => onChange([...rows, blank])}
      >
        {addLabel}
      </Button>
    </div>
  )
}
