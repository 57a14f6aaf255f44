/** Who takes no part: “không nộp” is a state and not a zero; a unit that ended is told with what became of it. */
import { formatDay, formatInstant } from '../../../../shared/dates.ts'
import type { ParReason } from '../../refusals.vi.ts'
import { type AssessmentStatus, stateAfter, statusInWords } from '../sheets/assessment-state.ts'
import { type StageWindow, whyNotInWindow } from './windows.ts'

export const leftCauses = ['absent', 'ended'] as const
export type LeftCause = (typeof leftCauses)[number]

interface Leaving {
  status: AssessmentStatus
  cause: LeftCause
  windows: readonly StageWindow[]
  extendedTo?: string | undefined
}

/** Nobody has failed to hand in while he still may; what was handed in is appraised and not thrown out. */
export function whyNotLeave({ status, cause, windows, extendedTo }: Leaving, now: Date): ParReason | null {
  if (status === 'published') return { reason: 'par.already-published' }
  if (status === 'left') return { reason: 'par.left-already' }
  if (stateAfter(status, 'leave') === null)
    return { reason: 'par.leave-sent', params: { status: statusInWords[status] } }
  if (cause === 'ended') return null
  const closed = whyNotInWindow('self-assessment', windows, now, extendedTo)
  if (closed !== null && closed.reason !== 'par.window-not-yet') return null
  const closesAt = windows.find(({ stage }) => stage === 'self-assessment')?.closesAt ?? ''
  const last = extendedTo !== undefined && extendedTo > closesAt ? extendedTo : closesAt
  return { reason: 'par.absent-too-early', params: { closes: formatInstant(last) } }
}

/** @param isOnFrameDay false for a unit that was taken in only to be told of. */
export function whyNotRejoin(status: AssessmentStatus, isOnFrameDay: boolean): ParReason | null {
  if (status === 'published') return { reason: 'par.already-published' }
  if (stateAfter(status, 'rejoin') === null) return { reason: 'par.takes-part' }
  return isOnFrameDay ? null : { reason: 'par.not-on-frame-day' }
}

export interface Ending {
  day: string
  eventKind: string | null
  legalBasis: string | null
  successors: readonly { fullName: string }[]
  /** The successors began by the same event. */
  isNewBegun: boolean
}

const WORDS: Record<string, string> = {
  merge: 'đã sáp nhập vào',
  absorb: 'đã sáp nhập vào',
  split: 'đã chia, tách thành',
}

/** 'đã sáp nhập vào Sở Tài chính từ 01/03/2025 (Nghị định 45/2025/NĐ-CP)': the reason a sheet is kept with. */
export function endingInWords({ day, eventKind, legalBasis, successors, isNewBegun }: Ending): string {
  const names = successors.map(({ fullName }) => fullName).join(', ')
  const what =
    names === ''
      ? 'đã kết thúc hoạt động'
      : `${isNewBegun && eventKind === 'merge' ? 'đã hợp nhất thành' : (WORDS[eventKind ?? ''] ?? 'đã tổ chức lại thành')} ${names}`
  return `${what} từ ${formatDay(day)}${legalBasis ? ` (${legalBasis})` : ''}`
}

/** As it stands below a ranking. */
export const leftInWords = ({ cause, reason }: { cause: LeftCause; reason: string | null }): string =>
  cause === 'absent' ? 'không nộp phiếu tự đánh giá' : (reason ?? 'đã kết thúc hoạt động')
