/** Where somebody worked, for whom, in which post. */
import type { RecordTabProps } from '../record-tab.ts'
import { PartTables } from './PartTabs.tsx'

const PARTS = ['employment', 'use', 'post', 'contract', 'absence', 'recruitment', 'work', 'military']

export const CareerTab = ({ record, day }: RecordTabProps) => (
  <PartTables parts={PARTS} lines={record.lines} day={day} />
)
