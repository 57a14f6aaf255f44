/** Which parts of a record whoever asks may not see: what leaves the program shows no more than the tabs of the record do. */
import type { Call } from '../../../../platform/http/call.ts'
import { holdersAt } from '../../../identity/index.ts'
import { PARTS } from '../../rules/parts.ts'

/** The full number has a permission of its own, though its part is ordinary. */
const NUMBER = 'citizen-id'

async function holds({ tx, actor, now }: Call, unitId: number, permission: string): Promise<boolean> {
  const holders = await holdersAt(tx, { permission, unitIds: [unitId], at: now })
  return holders.some(({ accountId }) => accountId === actor.accountId)
}

/** Keys of the parts that stay closed. @param unitId that manages the record. */
export async function closedParts(call: Call, unitId: number): Promise<ReadonlySet<string>> {
  const closed = new Set<string>()
  for (const [sensitivity, parts] of Map.groupBy(PARTS, (part) => part.sensitivity))
    if (sensitivity !== 'ordinary' && !(await holds(call, unitId, `personnel.view-${sensitivity}`)))
      for (const { key } of parts) closed.add(key)
  if (!(await holds(call, unitId, 'personnel.view-identity'))) closed.add(NUMBER)
  return closed
}
