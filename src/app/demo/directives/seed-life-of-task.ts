/** A task of the demo with its whole life, written at once: what happened is invented, and the rows are those the doors would write. */
import type { Insertable } from 'kysely'
import type { Tables } from '../../../platform/db/tables.ts'
import { SYSTEM, type Tx } from '../../../platform/http/call.ts'
import { addDays } from '../../../shared/dates.ts'

type Row<T extends keyof Tables> = Insertable<Tables[T]>
type TaskRow = Row<'directives.task'>

/** What happened after the task was accepted, in order. */
export type Happening =
  | { what: 'progress'; on: string; percent: number; words: string }
  | { what: 'ask'; on: string; wanted: string; why: string; granted?: string; answered?: string }
  | { what: 'report'; on: string; words: string; outcome?: 'accepted' | 'returned'; answered?: string; answer?: string }
  | { what: 'plan'; on: string; name: string; documentId: string }
  | { what: 'dispute'; on: string; why: string }
  | { what: 'cancel'; on: string; why: string }

export interface TaskToSeed
  extends Pick<TaskRow, 'kind' | 'title' | 'unit_id' | 'summary' | 'measurable_result' | 'due_basis' | 'due_words'> {
  pointId: string
  coordinators: number[]
  dueOn: string | null
  issuedOn: string
  acceptedOn: string | null
  life: Happening[]
  /** Of a standing duty: periods with the day of the report; null: not sent. */
  periods?: { from: string; to: string; sentOn: string | null }[]
  /** Who led it over time, where that changed. */
  charges?: { unitId: number; from: string; to: string; why: string }[]
  more?: Partial<TaskRow>
}

export interface Rows {
  task_group: Row<'directives.task_group'>[]
  task: TaskRow[]
  charge: Row<'directives.charge'>[]
  extension: Row<'directives.extension'>[]
  periodic_report: Row<'directives.periodic_report'>[]
  report: Row<'directives.report'>[]
  proof: Row<'directives.proof'>[]
  step: Row<'directives.step'>[]
}

export const noRows = (): Rows => ({
  task_group: [],
  task: [],
  charge: [],
  extension: [],
  periodic_report: [],
  report: [],
  proof: [],
  step: [],
})

export interface Desk {
  documentId: string
  giver: { unitId: number; fullName: string }
  now: string
  /** What is shown to prove what was done: one sample paper for all. */
  proofId: string
}

const LEAD_NAME = 'Người phụ trách giả định'
const PERIODIC = 'Báo cáo định kỳ (dữ liệu giả định).'
const FOR_EVER = 'infinity'
const noon = (day: string) => `${day}T05:00:00Z`

/** Adds the rows of one task. */
export function addTask(rows: Rows, desk: Desk, task: TaskToSeed): void {
  const id = crypto.randomUUID()
  const at = { id, task, desk }
  const isOrder = task.kind === 'freeze' || task.kind === 'permission'
  step(rows, at, 'issue', task.issuedOn, '', desk.giver.fullName)
  if (task.acceptedOn !== null) step(rows, at, 'accept', task.acceptedOn)
  let [state, dueOn, closedOn, planId]: [string, string | null, string | null, string | null] = [
    isOrder ? 'in-force' : task.acceptedOn === null ? 'issued' : 'accepted',
    task.dueOn,
    null,
    null,
  ]
  for (const happening of task.life) {
    const after = happen(rows, at, happening, dueOn)
    state = after.state ?? state
    dueOn = after.dueOn ?? dueOn
    closedOn = after.closedOn ?? closedOn
    planId = after.planId ?? planId
  }
  if (task.periods?.some(({ sentOn }) => sentOn !== null)) state = 'in-progress'
  addPeriods(rows, at)
  addCharges(rows, at)
  rows.task.push({
    id,
    document_id: desk.documentId,
    point_id: task.pointId,
    kind: task.kind,
    title: task.title,
    summary: task.summary ?? '',
    measurable_result: task.measurable_result ?? '',
    unit_id: task.unit_id ?? null,
    giver_unit_id: desk.giver.unitId,
    coordinator_ids: task.coordinators,
    due_on: dueOn,
    first_due_on: task.dueOn,
    due_basis: task.due_basis ?? 'none',
    due_words: task.due_words ?? '',
    state: state as 'done',
    closed_on: closedOn,
    plan_document_id: planId,
    issued_on: task.issuedOn,
    accept_by: isOrder ? null : addDays(task.issuedOn, 5),
    is_sample: true,
    created_at: noon(task.issuedOn),
    changed_at: desk.now,
    changed_by_name: SYSTEM.fullName,
    version: 1 + task.life.length,
    rhythm: null,
    binding: null,
    ...task.more,
  })
}

interface At {
  id: string
  task: TaskToSeed
  desk: Desk
}

function step(rows: Rows, { id }: At, name: string, on: string, words = '', by = LEAD_NAME): void {
  rows.step.push({
    task_id: id,
    step: name,
    taken_on: on,
    taken_at: noon(on),
    words,
    taken_by: SYSTEM.accountId,
    taken_by_name: by,
  })
}

/** Hangs on the task once; with the first report, which goes without another. */
function prove(rows: Rows, { id, desk }: At, reportId: string, on: string): void {
  if (rows.proof.some(({ task_id: taskId }) => taskId === id)) return
  rows.proof.push({
    task_id: id,
    report_id: reportId,
    document_id: desk.proofId,
    document_version: 1,
    added_at: noon(on),
    added_by_name: LEAD_NAME,
  })
}

interface After {
  planId?: string
  state?: string
  dueOn?: string
  closedOn?: string
}

function happen(rows: Rows, at: At, happening: Happening, dueOn: string | null): After {
  const { id, task, desk } = at
  const giver = desk.giver.fullName
  const report = (kind: 'progress' | 'completion', on: string, words: string) => ({
    task_id: id,
    kind,
    words,
    reported_on: on,
    reported_at: noon(on),
    unit_id: task.unit_id as number,
    reported_by: SYSTEM.accountId,
    reported_by_name: LEAD_NAME,
  })
  switch (happening.what) {
    case 'progress': {
      const { on, percent, words } = happening
      rows.report.push({ ...report('progress', on, words), percent })
      step(rows, at, 'progress', on, words)
      return { state: 'in-progress' }
    }
    case 'ask': {
      const { on, wanted, why, granted, answered } = happening
      rows.extension.push({
        task_id: id,
        asked_on: on,
        asked_by_name: LEAD_NAME,
        reason: why,
        wanted_on: wanted,
        old_due_on: dueOn ?? on,
        ...(answered !== undefined && {
          decided_on: answered,
          is_granted: granted !== undefined,
          new_due_on: granted ?? null,
          decided_by_name: giver,
          answer: granted === undefined ? 'Không đồng ý gia hạn.' : 'Đồng ý.',
        }),
      })
      step(rows, at, 'ask-extension', on, why)
      if (answered !== undefined)
        step(rows, at, granted === undefined ? 'refuse-extension' : 'extend', answered, '', giver)
      return { ...(granted !== undefined && { dueOn: granted }) }
    }
    case 'report': {
      const { on, words, outcome, answered = on, answer = '' } = happening
      const reportId = crypto.randomUUID()
      rows.report.push({
        id: reportId,
        ...report('completion', on, words),
        percent: 100,
        ...(outcome && { outcome, decided_on: answered, decided_by_name: giver, answer }),
      })
      prove(rows, at, reportId, on)
      step(rows, at, 'report', on, words)
      if (outcome === undefined) return { state: 'reported' }
      step(rows, at, outcome === 'accepted' ? 'confirm' : 'return', answered, answer, giver)
      return outcome === 'accepted' ? { state: 'done', closedOn: answered } : { state: 'in-progress' }
    }
    case 'plan':
      step(rows, at, 'link-plan', happening.on, happening.name)
      return { planId: happening.documentId }
    case 'dispute':
      step(rows, at, 'dispute', happening.on, happening.why)
      return { state: 'disputed' }
    case 'cancel':
      step(rows, at, 'cancel', happening.on, happening.why, giver)
      return { state: 'cancelled', closedOn: happening.on }
  }
}

function addPeriods(rows: Rows, { id, task, desk }: At): void {
  for (const { from, to, sentOn } of task.periods ?? []) {
    const periodicId = crypto.randomUUID()
    rows.periodic_report.push({ id: periodicId, task_id: id, period_from: from, period_to: to, due_on: to })
    if (sentOn === null) continue
    const answeredOn = addDays(sentOn, 4)
    const isAnswered = answeredOn <= desk.now.slice(0, 10)
    step(rows, { id, task, desk }, 'periodic', sentOn, PERIODIC)
    if (isAnswered) step(rows, { id, task, desk }, 'periodic-accepted', answeredOn, '', desk.giver.fullName)
    rows.report.push({
      task_id: id,
      kind: 'periodic',
      periodic_id: periodicId,
      words: PERIODIC,
      reported_on: sentOn,
      reported_at: noon(sentOn),
      reported_by: SYSTEM.accountId,
      reported_by_name: LEAD_NAME,
      unit_id: leadOn(task, sentOn),
      ...(isAnswered && {
        outcome: 'accepted',
        decided_on: answeredOn,
        decided_by_name: desk.giver.fullName,
      }),
    })
  }
}

const leadOn = ({ charges = [], unit_id: unitId }: TaskToSeed, day: string): number =>
  charges.find(({ from, to }) => from <= day && day < to)?.unitId ?? (unitId as number)

function addCharges(rows: Rows, { id, task, desk }: At): void {
  const charges = task.charges ?? [{ unitId: task.unit_id as number, from: task.issuedOn, to: FOR_EVER, why: '' }]
  for (const [place, { unitId, from, to, why }] of charges.entries()) {
    rows.charge.push({ task_id: id, unit_id: unitId, from_day: from, to_day: to, why })
    if (place > 0) step(rows, { id, task, desk }, 'hand-over', from, why)
  }
}

/** A statement a table, in the order in which they refer to each other. */
export async function insertRows(tx: Tx, rows: Rows): Promise<void> {
  if (rows.task_group.length > 0) await tx.insertInto('directives.task_group').values(rows.task_group).execute()
  await tx.insertInto('directives.task').values(rows.task).execute()
  await tx.insertInto('directives.charge').values(rows.charge).execute()
  const inOrder = rows.step.toSorted((a, b) => Date.parse(String(a.taken_at)) - Date.parse(String(b.taken_at)))
  await tx.insertInto('directives.step').values(inOrder).execute()
  if (rows.extension.length > 0) await tx.insertInto('directives.extension').values(rows.extension).execute()
  if (rows.periodic_report.length > 0)
    await tx.insertInto('directives.periodic_report').values(rows.periodic_report).execute()
  // Rows of several kinds do not have the same columns: what one lacks is its default.
  if (rows.report.length > 0) await tx.insertInto('directives.report').values(rows.report).execute()
  if (rows.proof.length > 0) await tx.insertInto('directives.proof').values(rows.proof).execute()
}

/** What is given to each body of a group. @returns the columns that tie its tasks together. */
export function addGroup(rows: Rows, { documentId }: Pick<Desk, 'documentId'>, pointId: string, words: string) {
  const id = crypto.randomUUID()
  rows.task_group.push({ id, document_id: documentId, point_id: pointId, words })
  return { group_id: id }
}
