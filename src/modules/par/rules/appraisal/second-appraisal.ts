/** The second appraisal answers what the unit contested; then the sheet is settled. */
import type { ParReason } from '../../refusals.vi.ts'
import { whyNotInWindow } from '../rounds/windows.ts'
import { statusInWords } from '../sheets/assessment-state.ts'
import { isDecided, type LeafHands, wordOfUnit } from '../sheets/hands.ts'
import type { Leaf, OpenSheet } from '../sheets/self-assessment.ts'
import { type Appraising, type Correction, whyNotCorrect } from './appraisal.ts'
import { explanationPending, isContested } from './explanation.ts'
import { isExplanationOver } from './explanation-window.ts'

/** Agreed with the unit, corrected, or kept as the hand before left it. */
export type Answer = Correction | { outcome: 'kept'; reason: string }

export function whyNotAppraiseAgain(
  { status, unitId, appraiserUnitId, windows }: Appraising,
  now: Date,
): ParReason | null {
  if (unitId === appraiserUnitId) return { reason: 'par.own-unit' }
  if (status === 'published') return { reason: 'par.already-published' }
  if (status !== 'explained') return { reason: 'par.not-explained', params: { status: statusInWords[status] } }
  return whyNotInWindow('second-appraisal', windows, now)
}

/** What an answer needs whoever gives it: a reason, inputs that stand, something to agree with. */
export function whyNotAnswer(leaf: Leaf, answer: Answer, hands: LeafHands): ParReason | null {
  if (answer.outcome !== 'kept') return whyNotCorrect(leaf, answer, wordOfUnit(hands) !== null)
  return answer.reason.trim() === '' ? { reason: 'par.kept-without-reason', params: { code: leaf.code } } : null
}

export function whyNotAnswerContested(leaf: Leaf, answer: Answer, hands: LeafHands): ParReason | null {
  if (!isContested(hands)) return { reason: 'par.not-contested', params: { code: leaf.code } }
  if (isDecided(hands)) return { reason: 'par.council-decided', params: { code: leaf.code } }
  return whyNotAnswer(leaf, answer, hands)
}

export interface LeafToSettle {
  leaf: Pick<Leaf, 'id' | 'code'>
  contested: boolean
  /** By the second appraisal or the council, of what stands there now. */
  answered: boolean
}

/** What was not contested needs no answer; without an explanation the first appraisal stands once its time is over. */
export function whyNotSettle(sheet: OpenSheet, leaves: readonly LeafToSettle[], now: Date): ParReason[] {
  const { status, windows } = sheet
  if (status === 'published') return [{ reason: 'par.already-published' }]
  if (status === 'appraised') return isExplanationOver(sheet, now) ? [] : [explanationPending(sheet)]
  if (status !== 'explained') return [{ reason: 'par.not-to-settle', params: { status: statusInWords[status] } }]
  // A round without a second appraisal hears the unit and leaves the rest to the council.
  if (!windows.some(({ stage }) => stage === 'second-appraisal')) return []
  return leaves
    .filter(({ contested, answered }) => contested && !answered)
    .map(({ leaf: { id, code } }) => ({ reason: 'par.contested-unanswered', params: { code }, at: id }))
}
