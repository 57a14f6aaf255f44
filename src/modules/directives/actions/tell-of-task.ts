/** Tells the bodies of a task what happened to it. */
import type { Call } from '../../../platform/http/call.ts'
import { type Telling, tell } from '../../notices/index.ts'

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
  ...{ key: `directives.${event}:${id}:${version}`, path: `/directives/tasks/${id}`, at: now },
  except: actor.accountId,
})

export const tellLead = (call: Ground, task: OfTask, event: string, what: What) =>
  task.unit_id === null
    ? Promise.resolve(0)
    : tell(call.tx, {
        ...telling(call, task, event, what),
        to: { unitId: task.unit_id, permission: 'directives.work' },
      })

/** Of a sub-task it is the lead body of its parent. */
export const tellGiver = (call: Ground, task: OfTask, event: string, what: What) =>
  tell(call.tx, {
    ...telling(call, task, event, what),
    to: {
      unitId: task.giver_unit_id,
      permission: task.parent_id === null ? 'directives.register' : 'directives.work',
    },
  })

export const tellPerson = (call: Ground, task: OfTask, accountId: string, event: string, what: What) =>
  tell(call.tx, { ...telling(call, task, event, what), to: { accounts: [accountId] } })
