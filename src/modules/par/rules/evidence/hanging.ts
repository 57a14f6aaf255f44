/** When papers may be hung on a criterion, changed and taken off: with the self-assessment, or with the explanation. */
import type { ParReason } from '../../refusals.vi.ts'
import { whyNotExplainLeaf } from '../appraisal/explanation.ts'
import { whyNotExplain } from '../appraisal/explanation-window.ts'
import type { HungPaper } from '../sheets/hands.ts'
import { type Leaf, type OpenSheet, whyNotEdit } from '../sheets/self-assessment.ts'
import type { LeafState } from '../sheets/sheet-figures.ts'

export type Hand = HungPaper['hand']

export const whyNotHang = (hand: Hand, sheet: OpenSheet, now: Date): ParReason | null =>
  hand === 'self' ? whyNotEdit(sheet, now) : whyNotExplain(sheet, now)

/** A paper of the explanation hangs on what may be explained, and on nothing the council has decided. */
export const whyNotHangOn = (hand: Hand, leaf: Leaf, state: LeafState): ParReason | null =>
  hand === 'self' ? null : whyNotExplainLeaf(leaf, state, { accepted: false, text: '', inputs: null })
