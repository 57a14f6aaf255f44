import { Group } from '@mantine/core'
import { StateBadge, type StateTone } from '../../../../ui/StateBadge.tsx'
import type { SourceRow } from '../../contract.ts'
import { words } from '../text.vi.ts'

const TONES: Record<SourceRow['standing']['state'], StateTone> = {
  off: 'closed',
  never: 'idle',
  late: 'attention',
  'on-time': 'good',
}

/** Late and failed are two things: a source may be either, or both. */
export function StandingBadges({ standing }: { standing: SourceRow['standing'] }) {
  return (
    <Group gap={8} component="span">
      <StateBadge tone={TONES[standing.state]}>{words.states[standing.state]}</StateBadge>
      {standing.hasFailed && standing.state !== 'off' && <StateBadge tone="bad">{words.failed}</StateBadge>}
    </Group>
  )
}
