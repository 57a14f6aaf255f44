/** Tells the members of a session something, each once. */
import type { Call } from '../../../platform/http/call.ts'
import { type Telling, tell } from '../../notices/index.ts'
import type { Seated } from '../queries/held-session.ts'

export async function tellMembers(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  sessionId: string,
  members: readonly Pick<Seated, 'accountId'>[],
  what: Pick<Telling, 'key' | 'title' | 'body' | 'isUrgent'>,
): Promise<number> {
  return tell(tx, {
    ...what,
    to: { accounts: members.map(({ accountId }) => accountId) },
    kind: 'task',
    path: `/council/sessions/${sessionId}`,
    at: now,
  })
}
