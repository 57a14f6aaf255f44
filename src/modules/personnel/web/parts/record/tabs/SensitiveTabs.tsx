/** Parts behind doors of their own: asked when the tab is opened, and each opening is in the log. One's own come with the record. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { PARTS, type Sensitivity } from '../../../../rules/parts.ts'
import { sensitiveLines } from '../../../data-of-record.ts'
import { BesidePaper } from '../BesidePaper.tsx'
import type { RecordTabProps } from '../record-tab.ts'
import { PartTables } from './PartTabs.tsx'

type Hidden = Exclude<Sensitivity, 'ordinary'>

const partsOf = (sensitivity: Hidden) => PARTS.filter((part) => part.sensitivity === sensitivity).map(({ key }) => key)

function Asked({ sensitivity, record, day, known }: RecordTabProps & { sensitivity: Hidden }) {
  const { data } = useSuspenseQuery(sensitiveLines(sensitivity, record.id, known))
  return (
    <BesidePaper recordId={record.id} lines={data.lines} isOwn={false}>
      <PartTables parts={partsOf(sensitivity)} lines={data.lines} day={day} />
    </BesidePaper>
  )
}

const tabOf = (sensitivity: Hidden) => (props: RecordTabProps) =>
  props.isOwn ? (
    <PartTables parts={partsOf(sensitivity)} lines={props.record.lines} day={props.day} />
  ) : (
    <Asked sensitivity={sensitivity} {...props} />
  )

export const PartyTab = tabOf('party')
export const FamilyTab = tabOf('family')
export const HealthTab = tabOf('health')
export const BackgroundTab = tabOf('background')
export const DisciplineTab = tabOf('discipline')
