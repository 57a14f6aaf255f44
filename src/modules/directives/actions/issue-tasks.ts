/** Tasks issued: their lead bodies are told, orders bind, permissions hold, standing duties get the days of their reports. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { addDays, dayIn } from '../../../shared/dates.ts'
import type { FreezeBinding, PermissionBinding } from '../contract.ts'
import { notices } from '../notices.vi.ts'
import { heldDocument } from '../queries/held-document.ts'
import { type HeldTask, heldTask, heldTasks } from '../queries/held-task.ts'
import { regulationOn } from '../queries/regulation.ts'
import { refuse, refuseAll, refuseIf } from '../refusals.vi.ts'
import { FOR_EVER } from '../rules/charges.ts'
import { whyNotDraft, whyNotIssue } from '../rules/drafting.ts'
import { dayInForce, movedInWords, type Regulation } from '../rules/regulation.ts'
import type { DueBasis, Rhythm } from '../rules/words.ts'
import { bindFreeze, bindPermission } from './bind-order.ts'
import { expectFrom } from './expect-reports.ts'
import { moveTask, moveTasks } from './note-step.ts'
import { tellLead } from './tell-of-task.ts'

type Source = Awaited<ReturnType<typeof heldDocument>>

const lackingOf = (task: HeldTask) =>
  whyNotIssue({
    title: task.title,
    kind: task.kind,
    unitId: task.unit_id,
    dueOn: task.due_on,
    dueBasis: task.due_basis as DueBasis,
    rhythm: task.rhythm as Rhythm | null,
    hasFreeze: task.kind === 'freeze' && task.binding !== null,
    hasPermission: task.kind === 'permission' && task.binding !== null,
  })

/** From the day of the document on, which is known; else from the day of issue. */
export const chargedFrom = (source: Pick<Source, 'issued_on'> | null, today: string): string =>
  source?.issued_on !== null && source?.issued_on !== undefined && source.issued_on <= today ? source.issued_on : today

export async function chargeFirst(tx: Tx, tasks: readonly { id: string; unitId: number }[], from: string) {
  await tx
    .insertInto('directives.charge')
    .values(tasks.map(({ id, unitId }) => ({ task_id: id, unit_id: unitId, from_day: from, to_day: FOR_EVER })))
    .execute()
}

export const acceptByOf = (today: string, regulation: Regulation): string =>
  dayInForce(addDays(today, regulation.daysToAccept), regulation)

/** The day as it is in force from now on; why it is not the written one stands in the task's life. */
function dueOf({ due_on: written }: HeldTask, regulation: Regulation) {
  if (written === null) return { words: '', set: {} }
  const dueOn = dayInForce(written, regulation)
  return { words: movedInWords(written, dueOn), set: { due_on: dueOn, first_due_on: dueOn } }
}

const isOrder = ({ kind }: HeldTask): boolean => kind === 'freeze' || kind === 'permission'

/** Of a group of bodies there are hundreds: what can be written of all at once is. */
async function issue(call: Call, tasks: readonly HeldTask[], source: Source): Promise<void> {
  const { tx, now } = call
  if (tasks.length === 0) return
  const today = dayIn(now)
  const regulation = await regulationOn(tx, today)
  const acceptBy = acceptByOf(today, regulation)
  for (const task of tasks.filter(isOrder)) await bind(call, task, source)
  const given = tasks.filter((task) => !isOrder(task))
  for (const [, alike] of Map.groupBy(given, ({ due_on }) => due_on)) {
    const { words, set } = dueOf(alike[0] as HeldTask, regulation)
    const ids = alike.map(({ id }) => id)
    await moveTasks(call, ids, {
      step: 'issue',
      words,
      set: { state: 'issued', issued_on: today, accept_by: acceptBy, ...set },
    })
  }
  const led = tasks.map(({ id, unit_id }) => ({ id, unitId: unit_id as number }))
  await chargeFirst(tx, led, chargedFrom(source, today))
  for (const task of tasks) {
    if (task.kind === 'standing') await expectFrom(call, task.id, task.rhythm as Rhythm, today)
    const told = { ...task, ...dueOf(task, regulation).set }
    await tellLead(call, task, 'issued', { kind: 'task', ...wordsOf(told, acceptBy) })
  }
}

async function bind(call: Call, task: HeldTask, source: Source): Promise<void> {
  // It binds whoever is under it, beyond the units of a single office.
  if (!call.scope.everywhere) return refuse('directives.order-of-province')
  const bound =
    task.kind === 'freeze'
      ? { freeze_order_id: await bindFreeze(call, task, source) }
      : { permission_id: await bindPermission(call, task, source) }
  await moveTask(call, task, {
    step: 'issue',
    set: { state: 'in-force', issued_on: dayIn(call.now), accept_by: null, ...bound },
  })
}

function wordsOf({ kind, title, due_on, binding }: HeldTask, acceptBy: string) {
  const firstDay = (binding as unknown as FreezeBinding | PermissionBinding | null)?.firstDay ?? acceptBy
  if (kind === 'freeze') return notices.ordered(title, firstDay)
  return kind === 'permission' ? notices.permitted(title, firstDay) : notices.issued(title, due_on, acceptBy)
}

export async function issueTask(call: Call, { taskId, version }: { taskId: string; version: number }) {
  const task = await heldTask(call.tx, taskId, version)
  refuseIf(whyNotDraft(task.state))
  refuseIf(lackingOf(task))
  if (task.document_id === null) return refuse('directives.not-found')
  const source = await heldDocument(call.tx, task.document_id)
  await issue(call, [task], source)
  await registerIfWhole(call, source)
  return { version: task.version + 1 }
}

/** The last drafted task that is issued, the last point that is decided: the document is in the book as a whole. */
async function registerIfWhole({ tx }: Call, source: Source): Promise<void> {
  if (source.state === 'registered') return
  const [draft, open] = [await draftsOf(tx, source.id), await openPoints(tx, source.id)]
  if (draft.length > 0 || open.length > 0) return
  await tx.updateTable('directives.document').set({ state: 'registered' }).where('id', '=', source.id).execute()
}

const draftsOf = (tx: Tx, documentId: string) =>
  tx
    .selectFrom('directives.task as t')
    .leftJoin('directives.point as p', 'p.id', 't.point_id')
    .select('t.id')
    .where('t.document_id', '=', documentId)
    .where('t.state', '=', 'draft')
    .orderBy('p.position')
    .orderBy('t.created_at')
    .orderBy('t.id')
    .execute()

const openPoints = (tx: Tx, documentId: string) =>
  tx
    .selectFrom('directives.point')
    .select(['label', 'position'])
    .where('document_id', '=', documentId)
    .where('outcome', '=', 'open')
    .orderBy('position')
    .execute()

export async function issueDocument(call: Call, { documentId, version }: { documentId: string; version: number }) {
  const { tx, actor, now } = call
  const source = await heldDocument(tx, documentId, version)
  const open = await openPoints(tx, source.id)
  if (open.length > 0)
    return refuse('directives.points-open', {
      count: open.length,
      labels: open.map(({ label, position }) => label || String(position)).join(', '),
    })
  const drafts = await heldTasks(
    tx,
    (await draftsOf(tx, source.id)).map(({ id }) => id),
  )
  if (drafts.length === 0 && source.state === 'registered') return refuse('directives.nothing-to-issue')
  const lacking = drafts.flatMap(lackingOf)
  if (lacking.length > 0) return refuseAll(lacking)
  await issue(call, drafts, source)
  await tx
    .updateTable('directives.document')
    .set({ state: 'registered', version: source.version + 1 })
    .set({ changed_at: now.toISOString(), changed_by_name: actor.fullName })
    .where('id', '=', source.id)
    .execute()
  return { issued: drafts.length }
}
