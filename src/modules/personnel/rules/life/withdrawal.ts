/** A record opened by mistake is withdrawn: as long as nothing was decided on it. */
import type { PersonnelReason } from '../../refusals.vi.ts'
import { type RecordState, whyNotStep } from './state.ts'

export interface Withdrawing {
  state: RecordState
  /** Facts that rest on a decision other than the one it was opened by, or on an approved proposal. */
  decided: number
  /** Proposals that wait for an answer. */
  waiting: number
  /** Records that were merged into it. */
  merged: number
}

/** Domain §11: nothing is deleted; but what was never anybody's file is not kept as one either. */
export function whyNotWithdraw({ state, decided, waiting, merged }: Withdrawing): PersonnelReason | null {
  const wrong = whyNotStep(state, 'withdraw')
  if (wrong !== null) return { reason: 'personnel.withdraw-state', ...(wrong.params && { params: wrong.params }) }
  if (decided > 0) return { reason: 'personnel.withdraw-decided', params: { count: decided } }
  if (waiting > 0) return { reason: 'personnel.withdraw-waiting', params: { count: waiting } }
  return merged > 0 ? { reason: 'personnel.withdraw-merged' } : null
}
