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

/** What a stage rests on: nothing is explained that was not appraised. */
const RESTS_ON: Partial<Record<Stage, Stage>> = { explanation: 'appraisal', 'second-appraisal': 'explanation' }

const isSound = ({ opensAt, closesAt }: StageWindow) => Date.parse(closesAt) > Date.parse(opensAt)

/** A later stage neither opens nor closes before an earlier one; they may overlap. */
function outOfOrder(earlier: StageWindow, later: StageWindow): ParReason | null {
  const params = { stage: stageInWords[later.stage], earlier: stageInWords[earlier.stage] }
  if (Date.parse(later.opensAt) < Date.parse(earlier.opensAt))
    return {
      reason: 'par.window-opens-before',
      params: { ...params, opens: formatInstant(earlier.opensAt) },
      at: later.stage,
    }
  if (Date.parse(later.closesAt) < Date.parse(earlier.closesAt))
    return {
      reason: 'par.window-closes-before',
      params: { ...params, closes: formatInstant(earlier.closesAt) },
      at: later.stage,
    }
  return null
}

/** Each window ends after it begins, a stage appears once and in its turn, and a round begins with self-assessment. */
export function whyNotWindows(windows: readonly StageWindow[]): ParReason[] {
  const windowOf = (stage: Stage) => windows.find((window) => window.stage === stage)
  const ordered = stages.flatMap((stage) => windowOf(stage) ?? [])
  return [
    ...(windowOf('self-assessment') ? [] : [{ reason: 'par.window-missing', at: 'self-assessment' } as const]),
    ...windows.flatMap((window, at): ParReason[] => {
      const { stage } = window
      const about = { params: { stage: stageInWords[stage] }, at: stage }
      const needed = RESTS_ON[stage]
      return [
        ...(isSound(window) ? [] : [{ reason: 'par.windows-order', ...about } as const]),
        ...(windows.findIndex((other) => other.stage === stage) === at
          ? []
          : [{ reason: 'par.window-twice', ...about } as const]),
        ...(needed === undefined || windowOf(needed)
          ? []
          : [
              {
                reason: 'par.window-without',
                params: { stage: stageInWords[stage], needed: stageInWords[needed] },
                at: stage,
              } as const,
            ]),
      ]
    }),
    ...ordered.flatMap((window, at): ParReason[] => {
      const earlier = ordered[at - 1]
      const reason = earlier && isSound(earlier) && isSound(window) ? outOfOrder(earlier, window) : null
      return reason ? [reason] : []
    }),
  ]
}
