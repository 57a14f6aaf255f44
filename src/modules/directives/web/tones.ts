/** How states and standings of tasks feel. */
import type { StateTone } from '../../../ui/StateBadge.tsx'
import type { Standing, TaskState } from '../rules/words.ts'

export const STATE_TONES: Record<TaskState, StateTone> = {
  ...({ draft: 'idle', issued: 'waiting', accepted: 'open', disputed: 'attention', 'in-progress': 'open' } as const),
  ...({ reported: 'waiting', done: 'good', 'in-force': 'good', suspended: 'idle', cancelled: 'plain' } as const),
  replaced: 'plain',
}
export const STANDING_TONES: Record<Standing, StateTone> = {
  ...({ 'on-time': 'good', late: 'attention', overdue: 'bad', awaiting: 'waiting', 'not-due': 'open' } as const),
  'not-counted': 'plain',
}
