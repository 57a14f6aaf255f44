/** Tabs that are tables of parts. */
import { Stack } from '@mantine/core'
import type { ProvenLine } from '../../../../contract.ts'
import { PartTable } from '../PartTable.tsx'
import type { RecordTabProps } from '../record-tab.ts'

interface PartTablesProps {
  parts: readonly string[]
  lines: readonly ProvenLine[]
  day: string
}

export const PartTables = ({ parts, lines, day }: PartTablesProps) => (
  <Stack gap="xl">
    {parts.map((part) => (
      <PartTable key={part} part={part} lines={lines} day={day} />
    ))}
  </Stack>
)

const ofParts =
  (...parts: string[]) =>
  ({ record, day }: RecordTabProps) => <PartTables parts={parts} lines={record.lines} day={day} />

export const PayTab = ofParts('rank', 'pay', 'allowance')
export const LearningTab = ofParts(
  ...['level', 'training', 'language', 'defence', 'strength'],
  ...['quality', 'commendation', 'honour', 'remark'],
)
