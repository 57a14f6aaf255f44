/** The plan that a task asks for, once it is in the book: its own tasks then stand under the task, and the day of the task is the plan's. */
import type { Call } from '../../../platform/http/call.ts'
import { type HeldTask, taskFor } from '../queries/held-task.ts'
import { refuse } from '../refusals.vi.ts'
import { documentName } from '../rules/document-name.ts'
import { type DocumentKind, SETS_DAYS } from '../rules/words.ts'
import { moveTask } from './note-step.ts'

/** @returns its name, when it can be the plan of the task. */
export async function planNamed({ tx }: Pick<Call, 'tx'>, task: HeldTask, planDocumentId: string): Promise<string> {
  const row = await tx
    .selectFrom('directives.document')
    .select(['id', 'kind', 'number', 'symbol', 'issued_on as issuedOn', 'meeting_on as meetingOn'])
    .where('id', '=', planDocumentId)
    .executeTakeFirst()
  if (!row) return refuse('directives.not-found')
  if (row.id === task.document_id) return refuse('directives.own-document', {}, 'planDocumentId')
  const plan = { ...row, kind: row.kind as DocumentKind }
  const name = documentName(plan)
  return SETS_DAYS.includes(plan.kind) ? name : refuse('directives.not-a-plan', { name }, 'planDocumentId')
}

interface Linked {
  taskId: string
  version: number
  planDocumentId: string
}

export async function linkPlan(call: Call, given: Linked) {
  const task = await taskFor(call.tx, 'link-plan', given)
  const words = await planNamed(call, task, given.planDocumentId)
  if (task.state === 'done' && task.plan_document_id !== null) return refuse('directives.plan-settled')
  return moveTask(call, task, { step: 'link-plan', words, set: { plan_document_id: given.planDocumentId } })
}
