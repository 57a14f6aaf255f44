import { ActionIcon, Button, Checkbox, Group, Popover, Stack, Text, Tooltip } from '@mantine/core'
import {
  IconBaselineDensityMedium,
  IconBaselineDensitySmall,
  IconColumns3,
  IconFileSpreadsheet,
} from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import { SearchField } from '../SearchField.tsx'
import { tableWords } from '../text.vi.ts'
import type { Column } from './column.ts'

interface TableToolsProps<Row> {
  columns: readonly Column<Row>[]
  chosen: Record<string, boolean>
  choose: (id: string, isShown: boolean) => void
  isDense: boolean
  setIsDense: (isDense: boolean) => void
  /** Null: this table is not searched. */
  search: string | null
  onSearch: (text: string) => void
  onExport: (() => void | Promise<void>) | undefined
  tools: ReactNode
}

export function TableTools<Row>(props: TableToolsProps<Row>) {
  const { columns, chosen, choose, isDense, setIsDense, search, onSearch, onExport, tools } = props
  const titleId = useId()
  const [isExporting, setIsExporting] = useState(false)
  const exportNow = async () => {
    setIsExporting(true)
    try {
      await onExport?.()
    } finally {
      setIsExporting(false)
    }
  }
  const optional = columns.filter((column, place) => place > 0 && column.fixed !== true)
  const Density = isDense ? IconBaselineDensityMedium : IconBaselineDensitySmall
  const densityLabel = isDense ? tableWords.density : tableWords.dense
  return (
    <Group gap="xs" mb="xs" className="no-print">
      {search !== null && <SearchField label={tableWords.search} value={search} onChange={onSearch} />}
      {tools}
      <Group gap="xs" ml="auto">
        {onExport && (
          <Button
            variant="default"
            leftSection={<IconFileSpreadsheet size={17} stroke={1.6} />}
            loading={isExporting}
            onClick={exportNow}
          >
            {tableWords.export}
          </Button>
        )}
        <Tooltip label={densityLabel}>
          <ActionIcon variant="default" size={36} aria-label={densityLabel} onClick={() => setIsDense(!isDense)}>
            <Density size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        {optional.length > 0 && (
          <Popover position="bottom-end" trapFocus>
            <Popover.Target>
              <Tooltip label={tableWords.columns}>
                <ActionIcon variant="default" size={36} aria-label={tableWords.columns}>
                  <IconColumns3 size={18} stroke={1.6} />
                </ActionIcon>
              </Tooltip>
            </Popover.Target>
            <Popover.Dropdown aria-labelledby={titleId}>
              <Text size="sm" fw={600} mb="xs" id={titleId}>
                {tableWords.columnsTitle}
              </Text>
              <Stack gap="xs">
                {optional.map((column) => (
                  <Checkbox
                    key={column.id}
                    size="sm"
                    label={column.about ?? column.header}
                    checked={chosen[column.id] === true}
                    onChange={(event) => choose(column.id, event.currentTarget.checked)}
                  />
                ))}
              </Stack>
            </Popover.Dropdown>
          </Popover>
        )}
      </Group>
    </Group>
  )
}
