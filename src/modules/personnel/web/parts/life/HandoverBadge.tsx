import { StateBadge, type StateTone } from '../../../../../ui/StateBadge.tsx'
import { type HandoverStatus, handoverInWords } from '../../../rules/life/handover.ts'

const TONES: Readonly<Record<HandoverStatus, StateTone>> = {
  open: 'open',
  sent: 'waiting',
  returned: 'attention',
  received: 'good',
  void: 'closed',
}

export const HandoverBadge = ({ status }: { status: HandoverStatus }) => (
  <StateBadge tone={TONES[status]}>{handoverInWords[status]}</StateBadge>
)
