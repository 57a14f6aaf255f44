import type { ComponentType, LazyExoticComponent } from 'react'
import type { PersonnelRecord } from '../../../contract.ts'

/** What every tab of the record page is given. */
export interface RecordTabProps {
  record: PersonnelRecord
  /** The day everything on the page is of. */
  day: string
  /** As it was known at this instant; now without it. */
  known: string | undefined
  /** The person looks at his own record: what he may see came with it. */
  isOwn: boolean
}

export interface RecordTab {
  /** In the address: 'tong-quan'. */
  key: string
  label: string
  /** Held at the unit that manages the record; null: comes with the record. */
  permission: string | null
  /** Behind a door of its own. */
  isSensitive?: boolean
  /** Also on one's own record. */
  own?: boolean
  component: LazyExoticComponent<ComponentType<RecordTabProps>>
}
