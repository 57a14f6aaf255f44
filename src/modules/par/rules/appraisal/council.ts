/** The council decides criterion by criterion, after the unit has had its say; its decision binds. */
import type { ParReason } from '../../refusals.vi.ts'
import { isPastAppraisal, statusInWords } from '../sheets/assessment-state.ts'
import { isScoredByUnit, type Leaf, type OpenSheet } from '../sheets/self-assessment.ts'
import type { LeafState } from '../sheets/sheet-figures.ts'
import { explanationPending } from './explanation.ts'
import { isExplanationOver } from './explanation-window.ts'
import { type Answer, whyNotAnswer } from './second-appraisal.ts'

/** A round with a council is decided in its sessions, and through no other door. */
export const whyNotRecord = (hasCouncil: boolean): ParReason | null =>
  hasCouncil ? { reason: 'par.council-sits' } : null

export function whyNotDecide(sheet: OpenSheet, now: Date): ParReason | null {
  const { status } = sheet
  if (status === 'published') return { reason: 'par.already-published' }
  if (!isPastAppraisal(status)) return { reason: 'par.not-to-decide', params: { status: statusInWords[status] } }
  return status === 'appraised' && !isExplanationOver(sheet, now) ? explanationPending(sheet) : null
}

/** Hà Nội 4762/QĐ-UBND: the council settles the final points of each criterion; it too corrects inputs, not points. */
export function whyNotDecideLeaf(leaf: Leaf, answer: Answer, state: LeafState): ParReason | null {
  if (!isScoredByUnit(leaf)) return { reason: 'par.not-self-assessed', params: { code: leaf.code } }
  if (state.exemption != null) return { reason: 'par.exempt', params: { code: leaf.code } }
  return whyNotAnswer(leaf, answer, state)
}
