/** A plan that has just been registered is linked to the task that asked for it, through the door of whichever side one works for. */
import { call, refusalFrom } from '../../../../ui/api.ts'
import { notifyRefused } from '../../../../ui/notify.ts'
import { isAllowed, type Session } from '../../../../ui/session.tsx'
import { directives, type TaskSummary } from '../../contract.ts'

/** The document is in the book already: what stops the link is said, and it is linked from the page of the task. */
export async function linkRegisteredPlan(session: Session, task: TaskSummary, planDocumentId: string): Promise<void> {
  const gives = isAllowed(session, 'directives.register', task.giverUnitId)
  const { id: taskId, version } = task
  try {
    await call(gives ? directives.linkPlanGiven : directives.linkPlan, { taskId, version, planDocumentId })
  } catch (error) {
    const sentences = refusalFrom(error).problems.map(({ sentence }) => sentence)
    notifyRefused(sentences.join(' '))
  }
}
