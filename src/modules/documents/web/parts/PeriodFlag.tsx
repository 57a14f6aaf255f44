import type { InPeriod } from '../../../../shared/period.ts'
import { StateBadge, type StateTone } from '../../../../ui/StateBadge.tsx'
import { words } from '../text.vi.ts'

const TONES: Record<InPeriod, StateTone> = {
  within: 'good',
  before: 'attention',
  after: 'attention',
  'no-date': 'idle',
}

/** Whether the day on the paper lies in the period, by word and shape. It informs: a plan is rightly issued the year before. */
export function PeriodFlag({ of }: { of: InPeriod }) {
  return <StateBadge tone={TONES[of]}>{words.period[of]}</StateBadge>
}
