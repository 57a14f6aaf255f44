/** Whether a paper has to stay as it was seen: what stands on it is then mended in a new version, not in place. */
import type { OpenSheet } from '../sheets/self-assessment.ts'
import { type Hand, whyNotHang } from './hanging.ts'

export interface HungState {
  hand: Hand
  addedAt: string
  /** When the sheet, or its explanation, was last sent; null when it never was. */
  sentAt: string | null
  /** The head, the appraiser or the council has written down that he saw it. */
  isJudged: boolean
}

export function isSettled(hung: HungState, sheet: OpenSheet, now: Date): boolean {
  if (hung.isJudged || whyNotHang(hung.hand, sheet, now) !== null) return true
  return hung.sentAt !== null && Date.parse(hung.addedAt) <= Date.parse(hung.sentAt)
}
