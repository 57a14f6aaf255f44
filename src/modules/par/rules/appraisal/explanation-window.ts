/** When a unit may explain (giải trình). Apart from what it explains: the first page asks only this, without the arithmetic. */
import type { ParReason } from '../../refusals.vi.ts'
import { whyNotInWindow } from '../rounds/windows.ts'
import { statusInWords } from '../sheets/assessment-state.ts'
import type { OpenSheet } from '../sheets/self-assessment.ts'

export function whyNotExplain(
  { status, windows, explanationExtendedTo: extendedTo }: OpenSheet,
  now: Date,
): ParReason | null {
  if (status === 'published') return { reason: 'par.already-published' }
  if (status === 'explained') return { reason: 'par.already-explained' }
  if (status !== 'appraised') return { reason: 'par.not-to-explain', params: { status: statusInWords[status] } }
  return whyNotInWindow('explanation', windows, now, extendedTo)
}

/** Nothing more comes from the unit: it never could explain in this round, or can no longer. */
export function isExplanationOver(
  { windows, explanationExtendedTo: extendedTo }: Omit<OpenSheet, 'status'>,
  now: Date,
): boolean {
  const closed = whyNotInWindow('explanation', windows, now, extendedTo)
  return closed?.reason === 'par.window-absent' || closed?.reason === 'par.window-over'
}
