/** When papers may be hung on a criterion, changed and taken off: with the self-assessment, or with the explanation. */
import type { ParReason } from '../../refusals.vi.ts'
import { whyNotInWindow } from '../rounds/windows.ts'
import { statusInWords } from '../sheets/assessment-state.ts'
import type { HungPaper } from '../sheets/hands.ts'
import { type OpenSheet, whyNotEdit } from '../sheets/self-assessment.ts'

export type Hand = HungPaper['hand']

export function whyNotHang(hand: Hand, sheet: OpenSheet, now: Date): ParReason | null {
  if (hand === 'self') return whyNotEdit(sheet, now)
  const { status, windows, explanationExtendedTo } = sheet
  if (status === 'published') return { reason: 'par.already-published' }
  if (status !== 'appraised') return { reason: 'par.not-open', params: { status: statusInWords[status] } }
  return whyNotInWindow('explanation', windows, now, explanationExtendedTo)
}
