/** Both records, held until the transaction ends: within reach, not merged already, and not on their way somewhere. */
import type { Tx } from '../../../../platform/http/call.ts'
import { refuse } from '../../refusals.vi.ts'
import { GONE } from '../../rules/life/state.ts'

/** Of a file on its way, or handed to the archive, another has the paper. */
const AWAY: ReadonlySet<string> = new Set(['in_transfer', 'archived', ...GONE])

export async function heldPair(tx: Tx, keptId: string, goneId: string) {
  if (keptId === goneId) return refuse('personnel.merge-itself')
  const rows = await tx
    .selectFrom('personnel.record')
    .select(['id', 'full_name', 'state', 'merged_into', 'account_id'])
    .where('id', 'in', [keptId, goneId])
    .orderBy('id')
    .forUpdate()
    .execute()
  const [kept, gone] = [rows.find(({ id }) => id === keptId), rows.find(({ id }) => id === goneId)]
  if (!kept || !gone) return refuse('personnel.not-found')
  if (kept.merged_into !== null || gone.merged_into !== null) return refuse('personnel.merge-gone')
  const away = [kept, gone].find(({ state }) => AWAY.has(state))
  if (away) return refuse('personnel.merge-moving', { name: away.full_name })
  return { kept, gone }
}
