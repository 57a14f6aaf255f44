import type { StateTone } from '../../../../ui/StateBadge.tsx'
import type { Amendment } from '../../contract.ts'

const TONES: Readonly<Record<Amendment['status'], StateTone>> = {
  draft: 'waiting',
  in_force: 'good',
  withdrawn: 'idle',
}

export const toneOf = (status: Amendment['status']): StateTone => TONES[status]
