/** Tells the bodies of a task what happened to it. */
import type { Call } from '../../../platform/http/call.ts'
import { membersHolding } from '../../identity/index.ts'
import { type Audience, type Telling, tell } from '../../notices/index.ts'

interface OfTask {
  id: string
  version: number
  unit_id: number | null
  giver_unit_id: number
  parent_id: string | null
}
type Ground = Pick<Call, 'tx' | 'now' | 'actor'>
type What = Pick<Telling, 'title' | 'body' | 'kind'>

const telling = ({ now, actor }: Ground, { id, version }: OfTask, event: string, what: What) => ({
  ...what,
  key: `directives.${event}:${id}:${version}`,
  path: `/directives/tasks/${id}`,
  at: now,
  except: actor.accountId,
})

export const tellLead = (call: Ground, task: OfTask, event: string, what: What) =>
  task.unit_id === null
    ? Promise.resolve(0)
    : tell(call.tx, {
        ...telling(call, task, event, what),
        to: { unitId: task.unit_id, permission: 'directives.work' },
      })

/** People of the giver's office; whoever holds it everywhere is told only where the office has nobody of its own. */
async function officeOf({ tx, now }: Ground, { giver_unit_id: unitId, parent_id }: OfTask): Promise<Audience> {
  const permission = parent_id === null ? 'directives.register' : 'directives.work'
  const accounts = await membersHolding(tx, { permission, unitId, memberOf: unitId, at: now })
  return accounts.length > 0 ? { accounts } : { unitId, permission }
}

/** Of a sub-task it is the lead body of its parent. */
export const tellGiver = async (call: Ground, task: OfTask, event: string, what: What) =>
  tell(call.tx, { ...telling(call, task, event, what), to: await officeOf(call, task) })

/** He is led to what is his, which he sees without seeing anything else of his body. */
export const tellPerson = (call: Ground, task: OfTask, accountId: string, event: string, what: What) =>
  tell(call.tx, {
    ...telling(call, task, event, what),
    to: { accounts: [accountId] },
    path: `/directives/own-tasks/${task.id}`,
  })
