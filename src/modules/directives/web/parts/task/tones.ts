import type { StateTone } from '../../../../../ui/StateBadge.tsx'
import type { PeriodicReport } from '../../../contract.ts'
import type { Standing, TaskState } from '../../../rules/words.ts'

export const STATE_TONES: Readonly<Record<TaskState, StateTone>> = {
  draft: 'idle',
  issued: 'waiting',
  accepted: 'open',
  disputed: 'attention',
  'in-progress': 'open',
  reported: 'waiting',
  done: 'good',
  'in-force': 'open',
  suspended: 'closed',
  cancelled: 'closed',
  replaced: 'closed',
}

export const STANDING_TONES: Readonly<Record<Standing, StateTone>> = {
  'on-time': 'good',
  late: 'attention',
  overdue: 'bad',
  awaiting: 'waiting',
  'not-due': 'open',
  'not-counted': 'plain',
}

export const PERIODIC_TONES: Readonly<Record<PeriodicReport['standing'], StateTone>> = {
  'on-time': 'good',
  late: 'attention',
  overdue: 'bad',
  'not-due': 'open',
  'left-out': 'plain',
}
