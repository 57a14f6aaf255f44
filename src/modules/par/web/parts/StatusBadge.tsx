import { StateBadge, type StateTone } from '../../../../ui/StateBadge.tsx'
import type { AssessmentStatus } from '../../rules/sheets/assessment-state.ts'
import { words } from '../text.vi.ts'

const TONES: Record<AssessmentStatus, StateTone> = {
  draft: 'open',
  submitted: 'waiting',
  returned: 'attention',
  appraised: 'good',
  explained: 'waiting',
  settled: 'good',
  left: 'closed',
  published: 'closed',
}

export function StatusBadge({ status }: { status: AssessmentStatus }) {
  return <StateBadge tone={TONES[status]}>{words.status[status]}</StateBadge>
}
