/** What a bundle says of the publication it is of: nothing in it is computed, everything in it is signed. */
import type { Changes } from '../results/correct.ts'
import type { Consequences } from '../results/correction.ts'
import type { LeftCause } from '../rounds/taking-part.ts'

/** Raised when a program of an earlier version could no longer recompute a bundle. */
export const FORMAT = 1

export interface LeftOfBundle {
  unitId: number
  unitName: string
  cause: LeftCause
  reason: string | null
}

/** Of a correction: which publication it stands in place of, and how it follows from that one. */
export interface Correcting {
  id: string
  /** SHA-256 of the list of sums in the corrected bundle. */
  sums: string
  decisionNumber: string
  decisionDay: string
  reason: string
  /** Put on the corrected inputs they give the new ones. */
  changes: Changes
  consequences: Consequences
}

export interface PublicationFile {
  format: number
  id: string
  year: number
  round: string
  block: string
  isModel: boolean
  isSample: boolean
  decisionNumber: string
  /** Year-month-day. */
  decisionDay: string
  publishedAt: string
  /** Without rank and index: not handed in, or ended. */
  left: readonly LeftOfBundle[]
  corrects: Correcting | null
}
