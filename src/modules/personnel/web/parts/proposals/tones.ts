import type { StateTone } from '../../../../../ui/StateBadge.tsx'
import type { Status, Verdict } from '../../../rules/proposals/proposal.ts'

export const STATUS_TONES: Readonly<Record<Status, StateTone>> = {
  draft: 'idle',
  submitted: 'waiting',
  returned: 'attention',
  checked: 'open',
  decided: 'good',
  withdrawn: 'closed',
}

export const VERDICT_TONES: Readonly<Record<Verdict, StateTone>> = {
  pending: 'waiting',
  checked: 'open',
  approved: 'good',
  refused: 'bad',
  lapsed: 'attention',
  withdrawn: 'closed',
}
