import { ActionIcon, Group, NativeSelect, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronLeftPipe, IconChevronRight, IconChevronRightPipe } from '@tabler/icons-react'
import { tableWords } from '../text.vi.ts'
import { ALL_ROWS, type ServerPlace } from './data-table-props.ts'

interface TablePagerProps {
  place: ServerPlace
  /** Rows that fit the search. */
  found: number
  go: (change: Partial<ServerPlace>) => void
  /** A page that the server cuts cannot be without end. */
  withAll: boolean
}

const SIZES = [25, 50, 100] as const

/** Hidden when everything fits on the smallest page. */
export function TablePager({ place, found, go, withAll }: TablePagerProps) {
  const { page, pageSize } = place
  const pages = Math.max(1, Math.ceil(found / pageSize))
  const from = Math.min(found, (page - 1) * pageSize + 1)
  const steps = [
    { label: tableWords.first, icon: IconChevronLeftPipe, to: 1, off: page <= 1 },
    { label: tableWords.previous, icon: IconChevronLeft, to: page - 1, off: page <= 1 },
    { label: tableWords.next, icon: IconChevronRight, to: page + 1, off: page >= pages },
    { label: tableWords.last, icon: IconChevronRightPipe, to: pages, off: page >= pages },
  ]
  const sizes = [...new Set([...SIZES, ...(pageSize < ALL_ROWS ? [pageSize] : [])])].sort((a, b) => a - b)
  return (
    <Group gap="sm" mt="xs" className="no-print">
      <Text size="sm" c="dimmed">
        {tableWords.rows(from, Math.min(found, page * pageSize), found)}
      </Text>
      {found > SIZES[0] && (
        <Group gap="xs" ml="auto">
          <NativeSelect
            aria-label={tableWords.pageSize}
            size="xs"
            value={String(pageSize)}
            onChange={(event) => go({ pageSize: Number(event.currentTarget.value) })}
            data={[
              ...sizes.map((size) => ({ value: String(size), label: `${size} dòng` })),
              ...(withAll ? [{ value: String(ALL_ROWS), label: tableWords.all }] : []),
            ]}
          />
          {pages > 1 && (
            <>
              {steps.map((step, place) => (
                <ActionIcon
                  key={step.label}
                  variant="default"
                  size="md"
                  aria-label={step.label}
                  disabled={step.off}
                  style={{ order: place < 2 ? 0 : 2 }}
                  onClick={() => go({ page: step.to })}
                >
                  <step.icon size={16} stroke={1.8} />
                </ActionIcon>
              ))}
              <Text size="sm" style={{ order: 1 }}>
                {tableWords.page(page, pages)}
              </Text>
            </>
          )}
        </Group>
      )}
    </Group>
  )
}
