/** Who can be put in charge: people of the lead body who may see what is theirs. */
import type { Call } from '../../../platform/http/call.ts'
import { peopleAt } from '../../identity/index.ts'
import { heldTask } from './held-task.ts'

export const peopleOf = ({ tx, now }: Pick<Call, 'tx' | 'now'>, unitId: number) =>
  peopleAt(tx, { permission: 'directives.view-own', unitId, at: now })

export async function people(call: Call, { taskId }: { taskId: string }) {
  const task = await heldTask(call.tx, taskId)
  return { people: task.unit_id === null ? [] : await peopleOf(call, task.unit_id) }
}
