/** The windows of a round: each stage opens and closes by itself; one unit may be given longer. */
import { formatInstant } from '../../../../shared/dates.ts'
import type { ParReason } from '../../refusals.vi.ts'

export const stages = ['self-assessment', 'appraisal', 'explanation', 'second-appraisal', 'publication'] as const
export type Stage = (typeof stages)[number]

export const stageInWords: Record<Stage, string> = {
  'self-assessment': 'tự đánh giá, chấm điểm',
  appraisal: 'thẩm định',
  explanation: 'giải trình, bổ sung',
  'second-appraisal': 'thẩm định lần hai',
  publication: 'công bố',
}

/** ISO instants; `closesAt` is the first moment that is too late. */
export interface StageWindow {
  stage: Stage
  opensAt: string
  closesAt: string
}

/** @param extendedTo a later close for this unit alone. */
export function whyNotInWindow(
  stage: Stage,
  windows: readonly StageWindow[],
  now: Date,
  extendedTo?: string,
): ParReason | null {
  const window = windows.find((candidate) => candidate.stage === stage)
  if (!window) return { reason: 'par.window-absent', params: { stage: stageInWords[stage] } }
  const closesAt = extendedTo !== undefined && extendedTo > window.closesAt ? extendedTo : window.closesAt
  if (now.getTime() < Date.parse(window.opensAt)) {
    return {
      reason: 'par.window-not-yet',
      params: { stage: stageInWords[stage], opens: formatInstant(window.opensAt) },
    }
  }
  if (now.getTime() >= Date.parse(closesAt)) {
    return { reason: 'par.window-over', params: { stage: stageInWords[stage], closes: formatInstant(closesAt) } }
  }
  return null
}

/** Each window ends after it begins; a stage appears once. */
export function whyNotWindows(windows: readonly StageWindow[]): ParReason[] {
  return windows
    .filter(
      (window, at) =>
        Date.parse(window.closesAt) <= Date.parse(window.opensAt) ||
        windows.findIndex((other) => other.stage === window.stage) !== at,
    )
    .map((window) => ({ reason: 'par.windows-order', params: { stage: stageInWords[window.stage] }, at: window.stage }))
}
