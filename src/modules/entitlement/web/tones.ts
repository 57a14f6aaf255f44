import type { StateTone } from '../../../ui/StateBadge.tsx'
import type { DueState } from '../rules/due.ts'

export const toneOf: Readonly<Record<DueState, StateTone>> = { overdue: 'bad', acting: 'attention', later: 'waiting' }
