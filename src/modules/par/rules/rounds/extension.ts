/** Longer for one unit: in which stage, until when, and taken back. */
import { formatInstant } from '../../../../shared/dates.ts'
import type { ParReason } from '../../refusals.vi.ts'
import { type AssessmentStatus, isOpenToUnit } from '../sheets/assessment-state.ts'
import { type StageWindow, stageInWords } from './windows.ts'

/** The stages that are the unit's own. */
export const unitStages = ['self-assessment', 'explanation'] as const
export type UnitStage = (typeof unitStages)[number]

/** Whether there is still something to do in that stage. */
export function whyNotLonger(stage: UnitStage, status: AssessmentStatus): ParReason | null {
  if (status === 'published') return { reason: 'par.already-published' }
  if (status === 'left') return { reason: 'par.takes-no-part' }
  if (stage === 'self-assessment') return isOpenToUnit(status) ? null : { reason: 'par.already-submitted' }
  return status === 'explained' || status === 'settled' ? { reason: 'par.explanation-over' } : null
}

/** An extension lies after now and after the common end. Compared as instants: offsets and precisions differ. */
export function whyNotExtend(
  { stage, status, windows }: { stage: UnitStage; status: AssessmentStatus; windows: readonly StageWindow[] },
  extendedTo: string,
  now: Date,
): ParReason | null {
  const over = whyNotLonger(stage, status)
  if (over) return over
  const closesAt = windows.find((window) => window.stage === stage)?.closesAt
  if (closesAt === undefined) return { reason: 'par.window-absent', params: { stage: stageInWords[stage] } }
  return Date.parse(extendedTo) > Math.max(now.getTime(), Date.parse(closesAt))
    ? null
    : { reason: 'par.extension-too-early', params: { closes: formatInstant(closesAt) } }
}

/** The end given to one unit in a stage; null: the common one. */
export const extendedTo = (
  extensions: readonly { stage: UnitStage; extendedTo: string }[],
  stage: UnitStage,
): string | null => extensions.find((extension) => extension.stage === stage)?.extendedTo ?? null
