/** Nothing more is written into a record that was disposed of, or withdrawn. */
import type { Tx } from '../../../platform/http/call.ts'
import { refuse } from '../refusals.vi.ts'
import { GONE } from '../rules/life/state.ts'

export async function refuseGone(tx: Tx, recordIds: readonly string[]): Promise<void> {
  const gone = await tx
    .selectFrom('personnel.record')
    .select('state')
    .where('id', 'in', recordIds)
    .where('state', 'in', GONE)
    .limit(1)
    .executeTakeFirst()
  if (gone) refuse(gone.state === 'disposed' ? 'personnel.disposed' : 'personnel.withdrawn')
}
