/** How each standing of a disposal looks. */
import type { StateTone } from '../../../../../ui/StateBadge.tsx'
import type { DisposalStatus } from '../../../rules/life/disposal.ts'

export const DISPOSAL_TONES: Readonly<Record<DisposalStatus, StateTone>> = {
  proposed: 'waiting',
  decided: 'attention',
  done: 'closed',
  refused: 'idle',
  withdrawn: 'idle',
}
