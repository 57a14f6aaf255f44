/** How each state of a proposal looks. */
import type { StateTone } from '../../../../../ui/StateBadge.tsx'
import type { Status } from '../../../rules/proposal.ts'

export const STATUS_TONES: Readonly<Record<Status, StateTone>> = {
  draft: 'open',
  submitted: 'waiting',
  returned: 'attention',
  stopped: 'bad',
  refused: 'bad',
  withdrawn: 'closed',
  recorded: 'good',
  undone: 'closed',
}
