import type { StateTone } from '../../../../../ui/StateBadge.tsx'
import type { Standing } from '../../../rules/transition.ts'

export const STANDING_TONES: Readonly<Record<Standing, StateTone>> = {
  done: 'good',
  ready: 'open',
  open: 'attention',
  empty: 'idle',
}
