/** How states of plans and rows feel. */
import type { StateTone } from '../../../../ui/StateBadge.tsx'
import type { CameOut, PlanStatus, RemedyState, Standing } from '../../contract.ts'

export const STATUS_TONES: Record<PlanStatus, StateTone> = { drafting: 'open', proposed: 'waiting', approved: 'good' }
export const STATE_TONES: Record<RemedyState, StateTone> = { open: 'idle', doing: 'open', done: 'good' }
export const STANDING_TONES: Record<Standing, StateTone> = {
  new: 'attention',
  partly: 'open',
  again: 'bad',
  unknown: 'plain',
}
export const CAME_OUT_TONES: Record<CameOut, StateTone> = {
  regained: 'good',
  partly: 'open',
  again: 'bad',
  unknown: 'plain',
}
