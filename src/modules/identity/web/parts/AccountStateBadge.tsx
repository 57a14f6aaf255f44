import { StateBadge, type StateTone } from '../../../../ui/StateBadge.tsx'
import type { AccountState } from '../../contract.ts'
import { words } from '../text.vi.ts'

const TONES = { invited: 'waiting', active: 'good', ended: 'closed' } as const satisfies Record<AccountState, StateTone>

export function AccountStateBadge({ state }: { state: AccountState }) {
  return <StateBadge tone={TONES[state]}>{words.accounts.states[state]}</StateBadge>
}
