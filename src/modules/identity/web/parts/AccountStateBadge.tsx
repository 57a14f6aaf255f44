import { Badge } from '@mantine/core'
import type { AccountState } from '../../contract.ts'
import { words } from '../text.vi.ts'

const LOOK = {
  invited: { color: 'orange', variant: 'light' },
  active: { color: 'teal', variant: 'light' },
  ended: { color: 'gray', variant: 'outline' },
} as const satisfies Record<AccountState, object>

export function AccountStateBadge({ state }: { state: AccountState }) {
  return <Badge {...LOOK[state]}>{words.accounts.states[state]}</Badge>
}
