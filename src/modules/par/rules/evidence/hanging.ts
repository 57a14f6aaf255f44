/** When papers may be hung on a criterion, changed and taken off: with the self-assessment, or with the explanation. */
import type { ParReason } from '../../refusals.vi.ts'
import { whyNotExplain } from '../appraisal/explanation.ts'
import type { HungPaper } from '../sheets/hands.ts'
import { type OpenSheet, whyNotEdit } from '../sheets/self-assessment.ts'

export type Hand = HungPaper['hand']

export const whyNotHang = (hand: Hand, sheet: OpenSheet, now: Date): ParReason | null =>
  hand === 'self' ? whyNotEdit(sheet, now) : whyNotExplain(sheet, now)
