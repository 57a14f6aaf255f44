/** Where somebody worked, for whom, in which post: as a picture, then part by part. */
import { Stack } from '@mantine/core'
import type { RecordTabProps } from '../record-tab.ts'
import { CareerTimeline } from '../timeline/CareerTimeline.tsx'
import { PartTables } from './PartTabs.tsx'

const PARTS = ['employment', 'use', 'post', 'contract', 'absence', 'recruitment', 'work', 'military']

export const CareerTab = ({ record, day }: RecordTabProps) => (
  <Stack gap="xl">
    <CareerTimeline lines={record.lines} day={day} />
    <PartTables parts={PARTS} lines={record.lines} day={day} />
  </Stack>
)
