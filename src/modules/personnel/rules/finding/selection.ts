/** What may be done with many people at once, and why not with one of them. */
import type { PersonnelReason } from '../../refusals.vi.ts'
import { OVER, type RecordState, stateInWords } from '../life/state.ts'

export type Purpose = 'decide' | 'export' | 'review'

export interface Chosen {
  state: RecordState
  hasAccount: boolean
}

/** States in which decisions are still entered: a draft has no confirmed facts yet, a closed file only corrections. */
const DECIDED: ReadonlySet<RecordState> = new Set(['declared', 'certified', 'in_use'])

const isOver = (state: RecordState) => (OVER as readonly RecordState[]).includes(state)

export function whyNotSelected(purpose: Purpose, { state, hasAccount }: Chosen): PersonnelReason | null {
  const inState = { reason: 'personnel.selected-state', params: { state: stateInWords[state] } } as const
  switch (purpose) {
    case 'export':
      return state === 'disposed' ? inState : null
    case 'decide':
      return DECIDED.has(state) ? null : inState
    case 'review':
      if (isOver(state)) return inState
      return hasAccount ? null : { reason: 'personnel.selected-no-account' }
  }
}
