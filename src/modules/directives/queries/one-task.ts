/** One task with its life: steps, reports, proof, extensions, lead bodies over time, parts. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { pointsFromDecimal } from '../../../shared/points.ts'
import { contentOf } from '../../documents/index.ts'
import { permissionOn } from '../../law/index.ts'
import { unitNames } from '../../organization/index.ts'
import type {
  Extension,
  FreezeBinding,
  PeriodicReport,
  PermissionBinding,
  Proof,
  Task,
  TaskReport,
} from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { FOR_EVER } from '../rules/charges.ts'
import { periodicStanding } from '../rules/periods.ts'
import { countedDue, giverDelay, heals, type TaskHistory } from '../rules/standing.ts'
import { openParts } from './open-parts.ts'
import { wasSuspended } from './owed.ts'
import { historyOf, taskRows } from './task-rows.ts'
import { documentNames, taskSummaries } from './task-summaries.ts'

const wholeOf = (tx: Tx, taskId: string) =>
  tx
    .selectFrom('directives.task as t')
    .leftJoin('directives.point as p', 'p.id', 't.point_id')
    .leftJoin('directives.task as parent', 'parent.id', 't.parent_id')
    .select(['t.summary', 't.measurable_result as measurableResult', 't.due_words as dueWords', 't.binding', 't.kind'])
    .select([
      't.field',
      't.target_figure as targetFigure',
      't.target_unit as targetUnit',
      't.target_direction as targetDirection',
    ])
    .select(['t.measure_key as measureKey', 't.accept_by as acceptBy', 't.state'])
    .select(['t.freeze_order_id as freezeOrderId', 't.permission_id as permissionId'])
    .select(['t.plan_document_id as planId', 't.replaced_by as replacedBy'])
    .select(['p.id as pointId', 'p.label', 'p.words', 'p.page', 'parent.id as parentId', 'parent.title as parentTitle'])
    .where('t.id', '=', taskId)
    .executeTakeFirstOrThrow()

const targetOf = (row: Awaited<ReturnType<typeof wholeOf>>): Task['target'] =>
  row.targetFigure === null
    ? null
    : {
        figure: pointsFromDecimal(row.targetFigure),
        unit: row.targetUnit,
        direction: row.targetDirection as NonNullable<Task['target']>['direction'],
      }

const stepsOf = (tx: Tx, taskId: string) =>
  tx
    .selectFrom('directives.step')
    .select(['id', 'step', 'taken_on as takenOn', 'taken_at as takenAt', 'taken_by_name as takenByName', 'words'])
    .where('task_id', '=', taskId)
    .orderBy('id', 'desc')
    .execute()

async function reportsOf(tx: Tx, taskId: string, today: string): Promise<TaskReport[]> {
  const rows = await tx
    .selectFrom('directives.report')
    .select(['id', 'kind', 'periodic_id as periodicId', 'words', 'figure', 'percent', 'unit_id as unitId', 'outcome'])
    .select(['reported_on as reportedOn', 'reported_at as reportedAt', 'reported_by_name as reportedByName'])
    .select(['decided_on as decidedOn', 'decided_by_name as decidedByName', 'answer'])
    .where('task_id', '=', taskId)
    .orderBy('reported_at', 'desc')
    .execute()
  const names = await unitNames(
    tx,
    rows.map(({ unitId }) => unitId),
    today,
  )
  return rows.map(({ unitId, figure, ...row }) => ({
    ...(row as Omit<TaskReport, 'figure' | 'unitName'>),
    figure: figure === null ? null : pointsFromDecimal(figure),
    unitName: names.get(unitId) ?? '',
  }))
}

/** Each beside the day that counted when it was decided. */
async function extensionsOf(tx: Tx, taskId: string, history: TaskHistory): Promise<Extension[]> {
  const rows = await tx
    .selectFrom('directives.extension')
    .select(['id', 'asked_on as askedOn', 'asked_by_name as askedByName', 'reason', 'wanted_on as wantedOn'])
    .select(['old_due_on as oldDueOn', 'is_resumption as isResumption', 'decided_on as decidedOn', 'answer'])
    .select(['is_granted as isGranted', 'new_due_on as newDueOn', 'decided_by_name as decidedByName'])
    .where('task_id', '=', taskId)
    .orderBy('decided_on')
    .orderBy('asked_on')
    .execute()
  return rows.map((row, at) => {
    const before = countedDue({ ...history, extensions: rows.slice(0, at) }, '9999-12-31').dueOn
    return { ...row, heals: before !== null && heals(row, before) }
  })
}

const proofsOf = (tx: Tx, taskId: string): Promise<Proof[]> =>
  tx
    .selectFrom('directives.proof as p')
    .innerJoin('documents.version as v', (join) =>
      join.onRef('v.document_id', '=', 'p.document_id').onRef('v.ordinal', '=', 'p.document_version'),
    )
    .select(['p.id', 'p.report_id as reportId', 'p.document_id as documentId', 'v.title', 'v.number'])
    .select(['v.media_type as mediaType', 'p.added_at as addedAt', 'p.added_by_name as addedByName'])
    .where('p.task_id', '=', taskId)
    .orderBy('p.added_at')
    .execute()

async function periodicsOf(tx: Tx, taskId: string, today: string): Promise<PeriodicReport[]> {
  const { rows } = await sql<Omit<PeriodicReport, 'standing'> & { isLeftOut: boolean }>`
    select p.id, p.period_from::text as "from", p.period_to::text as "to", p.due_on::text as "dueOn",
      (select r.reported_on::text from directives.report r where r.periodic_id = p.id and r.outcome is distinct from 'returned') as "sentOn", ${wasSuspended} as "isLeftOut"
    from directives.periodic_report p where p.task_id = ${taskId} order by p.period_from desc`.execute(tx)
  return rows.map(({ isLeftOut, ...row }) => ({
    ...row,
    standing: isLeftOut && row.sentOn === null ? 'left-out' : periodicStanding(row.dueOn, row.sentOn, today),
  }))
}

async function chargesOf(tx: Tx, taskId: string, today: string) {
  const rows = await tx
    .selectFrom('directives.charge')
    .select(['unit_id as unitId', 'from_day as from', 'to_day as to', 'why'])
    .where('task_id', '=', taskId)
    .orderBy('from_day')
    .execute()
  const names = await unitNames(
    tx,
    rows.map(({ unitId }) => unitId),
    today,
  )
  return rows.map(({ to, ...row }) => ({
    ...row,
    name: names.get(row.unitId) ?? '',
    to: to === FOR_EVER ? null : to,
  }))
}

/** An order may be lifted by a later document, a permission withdrawn by one, which organization and law know. */
async function isBinding(tx: Tx, row: Awaited<ReturnType<typeof wholeOf>>, today: string): Promise<boolean> {
  if (row.state !== 'in-force') return false
  const binding = row.binding as unknown as FreezeBinding | PermissionBinding | null
  if (!binding || binding.firstDay > today || (binding.lastDay !== null && binding.lastDay < today)) return false
  if (row.permissionId !== null) return (await permissionOn(tx, row.permissionId, today)).stands
  if (row.freezeOrderId === null) return true
  const order = await tx
    .selectFrom('organization.freeze_order')
    .select(['lifted_on as liftedOn', 'last_day as lastDay'])
    .where('id', '=', row.freezeOrderId)
    .executeTakeFirst()
  return order !== undefined && (order.liftedOn === null || today < order.liftedOn)
}

/** The plan, and its own tasks with how they count: as far as one may see them. */
async function planOf(tx: Tx, planId: string | null, names: ReadonlyMap<string, string>, today: string) {
  if (planId === null) return { planDocument: null, planTasks: [] }
  const plan = await tx
    .selectFrom('directives.document')
    .select('issued_on as issuedOn')
    .where('id', '=', planId)
    .executeTakeFirst()
  const rows = await taskRows(tx, {
    where: sql`t.document_id = ${planId} and t.parent_id is null and t.state <> 'draft'`,
  })
  return {
    planDocument: { id: planId, name: names.get(planId) ?? '', issuedOn: plan?.issuedOn ?? null },
    planTasks: await taskSummaries(tx, rows, today),
  }
}

const named = (names: ReadonlyMap<string, string>, id: string | null) =>
  id === null ? null : { id, name: names.get(id) ?? '' }

export async function oneTask({ tx, now }: Call, { taskId }: { taskId: string }): Promise<Task> {
  const today = dayIn(now)
  const [row] = await taskRows(tx, { where: sql`t.id = ${taskId}` })
  if (!row) return refuse('directives.not-found')
  const history = historyOf(row)
  const [summary] = await taskSummaries(tx, [row], today)
  if (!summary) throw new Error('a task without its summary')
  const whole = await wholeOf(tx, taskId)
  const documents = await documentNames(
    tx,
    [whole.planId, whole.replacedBy].flatMap((id) => id ?? []),
  )
  const parts = await taskRows(tx, { where: sql`t.parent_id = ${taskId}`, order: sql`t.due_on, t.created_at, t.id` })
  const { summary: words, measurableResult, dueWords, field, measureKey, freezeOrderId, permissionId } = whole
  return {
    ...summary,
    summary: words,
    measurableResult,
    dueWords,
    measureKey,
    freezeOrderId,
    permissionId,
    field: (field || null) as Task['field'],
    target: targetOf(whole),
    countedDueOn: countedDue(history, today).dueOn,
    freeze: whole.kind === 'freeze' ? (whole.binding as unknown as FreezeBinding | null) : null,
    permission: whole.kind === 'permission' ? (whole.binding as unknown as PermissionBinding | null) : null,
    isInForce: await isBinding(tx, whole, today),
    ...(await planOf(tx, whole.planId, documents, today)),
    replacedBy: named(documents, whole.replacedBy),
    acceptBy: whole.acceptBy,
    point:
      whole.pointId === null
        ? null
        : { id: whole.pointId, label: whole.label ?? '', words: whole.words ?? '', page: whole.page },
    parent: whole.parentId === null ? null : { id: whole.parentId, title: whole.parentTitle ?? '' },
    giverDelay: giverDelay(history, today),
    steps: await stepsOf(tx, taskId),
    extensions: await extensionsOf(tx, taskId, history),
    reports: await reportsOf(tx, taskId, today),
    proofs: await proofsOf(tx, taskId),
    periodics: await periodicsOf(tx, taskId, today),
    charges: await chargesOf(tx, taskId, today),
    subTaskList: await taskSummaries(tx, parts, today),
    openParts: await openParts(tx, taskId),
  }
}

export async function proofContent(call: Call, { proofId, download }: { proofId: string; download: boolean }) {
  const proof = await call.tx
    .selectFrom('directives.proof')
    .select(['document_id as documentId', 'document_version as ordinal'])
    .where('id', '=', proofId)
    .executeTakeFirst()
  return proof ? contentOf(call, { ...proof, download }) : refuse('directives.not-found')
}
