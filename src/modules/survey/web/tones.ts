import type { StateTone } from '../../../ui/StateBadge.tsx'
import type { SurveySummary } from '../contract.ts'

export const TONES: Record<SurveySummary['status'], StateTone> = {
  draft: 'open',
  open: 'waiting',
  closed: 'attention',
  counted: 'good',
}
