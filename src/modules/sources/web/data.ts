/** The sources' questions to the server. */
import { asking } from '../../../ui/query.ts'
import { sources as doors } from '../contract.ts'

export const sourceList = () => asking(doors.sources, {})
export const oneSource = (sourceId: string) => asking(doors.source, { sourceId })
export const leaves = (sourceId: string, roundId: string) => asking(doors.leaves, { sourceId, roundId })
export const snapshots = (sourceId: string, page = 1) => asking(doors.snapshots, { sourceId, page })
export const snapshot = (snapshotId: string) => asking(doors.snapshot, { snapshotId })
export const comparison = (snapshotId: string, beforeId: string) => asking(doors.compare, { snapshotId, beforeId })
export const attempts = (sourceId: string, page = 1) => asking(doors.attempts, { sourceId, page })
export const attempt = (attemptId: string) => asking(doors.attempt, { attemptId })
export const preview = (snapshotId: string, roundId: string, overEntered: boolean) =>
  asking(doors.previewTaking, { snapshotId, roundId, overEntered })
