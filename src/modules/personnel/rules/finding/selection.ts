/** What may be done with many people at once, and why not with one of them. */
import type { PersonnelReason } from '../../refusals.vi.ts'
import { type RecordState, stateInWords } from '../life/state.ts'

export type Purpose = 'decide' | 'export'

/** States in which decisions are still entered: a draft has no confirmed facts yet, a closed file only corrections. */
const DECIDED: ReadonlySet<RecordState> = new Set(['declared', 'certified', 'in_use'])

export function whyNotSelected(purpose: Purpose, state: RecordState): PersonnelReason | null {
  if (purpose === 'export')
    return state === 'disposed' ? { reason: 'personnel.selected-state', params: { state: stateInWords[state] } } : null
  return DECIDED.has(state) ? null : { reason: 'personnel.selected-state', params: { state: stateInWords[state] } }
}
