/** Every door of statistics, composed of what each subject has. */
import { people } from './contract/people.ts'
import { pivots } from './contract/pivots.ts'
import { tables } from './contract/tables.ts'

export type { Behind } from './contract/people.ts'
export type { Pivot, PivotAsked, SavedPivot } from './contract/pivots.ts'
export type { CountedRow, CountedTable } from './contract/tables.ts'

export const statistics = { ...tables, ...people, ...pivots }
