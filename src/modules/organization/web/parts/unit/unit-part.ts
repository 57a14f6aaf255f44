import type { UnitHistory } from '../../../contract.ts'

/** What every part of the page of a unit is given. */
export interface UnitPartProps {
  history: UnitHistory
  /** The day everything on the page is of. */
  day: string
  /** As it was known at this instant; now without it. */
  knownAt: string | undefined
}
