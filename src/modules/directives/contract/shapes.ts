/** Shapes that the doors of directives share. */
import { z } from 'zod'
import { KeptProvision } from '../../../shared/kept-provision.ts'
import { LEVELS } from '../../../shared/units.ts'
import { FIELDS } from '../rules/fields.ts'
import { DIRECTIONS } from '../rules/target.ts'
import { DUE_BASES, RHYTHMS, STANDINGS, TASK_KINDS, TASK_STATES } from '../rules/words.ts'

export const Id = z.uuid()
export const UnitId = z.int().positive().max(2_147_483_647)
export const Version = z.int().min(1).max(2_147_483_647)
export const Day = z.iso.date('Hãy chọn ngày.')
export const Instant = z.string()
export const Done = z.object({ done: z.literal(true) })
export const words = (least: number, most: number, missing: string) =>
  z.string().trim().min(least, missing).max(most, `Không quá ${most} ký tự.`)
export const optional = (most: number) => z.string().trim().max(most, `Không quá ${most} ký tự.`)
export const Reason = words(5, 1000, 'Hãy ghi rõ lý do (từ 5 ký tự).')
export const PAPER_TYPES = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const
export const MOST_BYTES = 50 * 1024 * 1024
export const Paging = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(50),
}

export const DocumentKind = z.enum(['notice', 'resolution', 'plan', 'directive', 'decision', 'letter'])
export type DocumentKind = z.output<typeof DocumentKind>
export const TaskKind = z.enum(TASK_KINDS)
export const TaskState = z.enum(TASK_STATES)
export const Standing = z.enum(STANDINGS)
export const DueBasis = z.enum(DUE_BASES)
export const Rhythm = z.enum(RHYTHMS)
export const Field = z.enum(FIELDS)
/** What figures are held against: ten-thousandths, in what, at least or at most. */
export const Target = z.object({
  figure: z.int().min(0, 'Mức phải đạt không âm.').max(9_000_000_000_000_000),
  unit: optional(40).default(''),
  direction: z.enum(DIRECTIONS),
})
export type Target = z.output<typeof Target>
/** Whom a task waits for, and with what. */
export const Waiting = z.enum(['acceptance', 'dispute', 'confirmation', 'extension'])
export type Waiting = z.output<typeof Waiting>

export const NamedUnit = z.object({ unitId: z.int(), name: z.string() })
export type NamedUnit = z.output<typeof NamedUnit>

export const DocumentSummary = z.object({
  id: Id,
  /** The office that registered it. */
  unitId: z.int(),
  unitName: z.string(),
  kind: DocumentKind,
  /** Empty: the copy does not state it. */
  number: z.string(),
  symbol: z.string(),
  /** Null: the copy does not state it. */
  issuedOn: Day.nullable(),
  meetingOn: Day.nullable(),
  issuer: z.string(),
  title: z.string(),
  /** 'Thông báo số 12/TB-UBND ngày 20/9/2021' */
  name: z.string(),
  isSecret: z.boolean(),
  isSample: z.boolean(),
  state: z.enum(['draft', 'registered']),
  points: z.int(),
  openPoints: z.int(),
  tasks: z.int(),
  draftTasks: z.int(),
  doneTasks: z.int(),
  overdueTasks: z.int(),
  version: Version,
})
export type DocumentSummary = z.output<typeof DocumentSummary>

/** What a freeze or a permission will say, until it is issued. */
export const FreezeBinding = z.object({
  number: optional(120).default(''),
  issuedOn: Day.nullable().default(null),
  scopeId: UnitId,
  levels: z.array(z.string().max(40)).min(1, 'Hãy chọn ít nhất một cấp đơn vị.').max(40),
  kinds: z.array(z.string().max(40)).min(1, 'Hãy chọn ít nhất một việc tạm dừng.').max(40),
  /** Of acts about people, the kinds of worker; empty: everybody. */
  workers: z.array(z.string().max(40)).max(20).default([]),
  firstDay: Day,
  lastDay: Day.nullable().default(null),
  note: optional(2000).default(''),
})
export type FreezeBinding = z.output<typeof FreezeBinding>
export const PermissionBinding = z.object({
  /** The rule that the permission keeps alive, or opens, as law names it. */
  rule: words(3, 200, 'Hãy chọn quy định được cho phép vận dụng.'),
  /** The provisions computations keep by it; null: not named yet, and nothing is computed otherwise. */
  kept: KeptProvision.nullable().default(null),
  scopeId: UnitId,
  /** Empty: units of every level below the scope. */
  levels: z.array(z.enum(LEVELS)).max(20).default([]),
  firstDay: Day,
  lastDay: Day.nullable().default(null),
  note: optional(2000).default(''),
})
export type PermissionBinding = z.output<typeof PermissionBinding>

/** What is given to each body of a group is counted together, as far as one sees it. */
export const TaskGroup = z.object({
  id: Id,
  /** As the document names it: 'các sở, cơ quan, địa phương'. */
  words: z.string(),
  all: z.int(),
  done: z.int(),
  overdue: z.int(),
})
export type TaskGroup = z.output<typeof TaskGroup>

export const TaskSummary = z.object({
  id: Id,
  documentId: Id.nullable(),
  /** Empty: the document is not within reach, or there is none. */
  documentName: z.string(),
  pointLabel: z.string(),
  group: TaskGroup.nullable(),
  parentId: Id.nullable(),
  kind: TaskKind,
  title: z.string(),
  giverUnitId: z.int(),
  giverUnitName: z.string(),
  /** The lead body; null: not chosen yet. */
  unitId: z.int().nullable(),
  unitName: z.string(),
  coordinators: z.array(NamedUnit),
  accountId: Id.nullable(),
  personName: z.string(),
  /** As last extended. */
  dueOn: Day.nullable(),
  firstDueOn: Day.nullable(),
  dueBasis: DueBasis,
  rhythm: Rhythm.nullable(),
  /** Of a standing duty: the next report that is not sent. */
  nextReportOn: Day.nullable(),
  state: TaskState,
  /** As it counts today. */
  standing: Standing,
  isExtended: z.boolean(),
  /** Until the day it is due, negative once it is past; null: no day, or over. */
  daysLeft: z.int().nullable(),
  percent: z.int(),
  waiting: Waiting.nullable(),
  issuedOn: Day.nullable(),
  closedOn: Day.nullable(),
  subTasks: z.int(),
  isSample: z.boolean(),
  version: Version,
})
export type TaskSummary = z.output<typeof TaskSummary>

export const Proof = z.object({
  id: Id,
  reportId: Id.nullable(),
  documentId: Id,
  title: z.string(),
  number: z.string().nullable(),
  mediaType: z.string(),
  addedAt: Instant,
  addedByName: z.string(),
})
export type Proof = z.output<typeof Proof>

export const TaskReport = z.object({
  id: Id,
  kind: z.enum(['progress', 'completion', 'periodic']),
  periodicId: Id.nullable(),
  words: z.string(),
  /** Ten-thousandths; null: none typed. */
  figure: z.int().nullable(),
  percent: z.int().nullable(),
  reportedOn: Day,
  reportedAt: Instant,
  reportedByName: z.string(),
  unitName: z.string(),
  outcome: z.enum(['accepted', 'returned']).nullable(),
  decidedOn: Day.nullable(),
  decidedByName: z.string().nullable(),
  answer: z.string(),
})
export type TaskReport = z.output<typeof TaskReport>

export const Extension = z.object({
  id: Id,
  /** Null: the giver moved the day by himself. */
  askedOn: Day.nullable(),
  askedByName: z.string().nullable(),
  reason: z.string(),
  wantedOn: Day,
  oldDueOn: Day,
  isResumption: z.boolean(),
  decidedOn: Day.nullable(),
  isGranted: z.boolean().nullable(),
  newDueOn: Day.nullable(),
  decidedByName: z.string().nullable(),
  answer: z.string(),
  /** Asked, or given, while the day then in force was not over: it moves the day that counts. */
  heals: z.boolean(),
})
export type Extension = z.output<typeof Extension>

export const PeriodicReport = z.object({
  id: Id,
  from: Day,
  to: Day,
  dueOn: Day,
  /** The day of the report that was accepted, or is not returned. */
  sentOn: Day.nullable(),
  /** 'left-out': its day fell into a suspension. */
  standing: z.enum(['on-time', 'late', 'overdue', 'not-due', 'left-out']),
})
export type PeriodicReport = z.output<typeof PeriodicReport>

/** A value that a module of the program computes for the task. */
export const MeasureValue = z.object({
  key: z.string(),
  title: z.string(),
  state: z.enum(['computed', 'failed']),
  /** '82,5 %', '3' or 'Có'; empty when it could not be computed. */
  words: z.string(),
  /** Ten-thousandths of a percentage or a count; null: there was nothing to look at, or it failed. */
  figure: z.int().nullable(),
  asOf: Day,
  knownAt: Instant,
  working: z.array(z.string()),
  rows: z.array(z.object({ title: z.string(), detail: z.string(), path: z.string().nullable(), counted: z.boolean() })),
})
export type MeasureValue = z.output<typeof MeasureValue>

/** As it was known when a report was made or accepted; nobody changes it afterwards. */
export const FrozenMeasure = MeasureValue.omit({ title: true, state: true }).extend({
  reportId: Id,
  moment: z.enum(['reported', 'confirmed']),
  frozenAt: Instant,
})
export type FrozenMeasure = z.output<typeof FrozenMeasure>

export const Task = TaskSummary.extend({
  summary: z.string(),
  measurableResult: z.string(),
  dueWords: z.string(),
  /** The day that counts: extensions asked too late do not move it. */
  countedDueOn: Day.nullable(),
  /** Null: not said. */
  field: Field.nullable(),
  target: Target.nullable(),
  measureKey: z.string().nullable(),
  freeze: FreezeBinding.nullable(),
  permission: PermissionBinding.nullable(),
  freezeOrderId: Id.nullable(),
  permissionId: Id.nullable(),
  /** Of an order or permission: whether it binds today. */
  isInForce: z.boolean(),
  /** Of a task dated by a plan: the plan, and what it asks in turn, the first due first. */
  planDocument: z.object({ id: Id, name: z.string(), issuedOn: Day.nullable() }).nullable(),
  planTasks: z.array(TaskSummary),
  replacedBy: z.object({ id: Id, name: z.string() }).nullable(),
  acceptBy: Day.nullable(),
  point: z.object({ id: Id, label: z.string(), words: z.string(), page: z.int().nullable() }).nullable(),
  parent: z.object({ id: Id, title: z.string() }).nullable(),
  /** Days between a report and what was said of it: the giver's, never the lead body's. */
  giverDelay: z.int(),
  steps: z.array(
    z.object({
      id: z.int(),
      step: z.string(),
      takenOn: Day,
      takenAt: Instant,
      takenByName: z.string(),
      words: z.string(),
    }),
  ),
  extensions: z.array(Extension),
  reports: z.array(TaskReport),
  proofs: z.array(Proof),
  periodics: z.array(PeriodicReport),
  /** Lead bodies over time. */
  charges: z.array(z.object({ unitId: z.int(), name: z.string(), from: Day, to: Day.nullable(), why: z.string() })),
  subTaskList: z.array(TaskSummary),
  /** Parts that are not over, those not within reach among them. */
  openParts: z.int(),
})
export type Task = z.output<typeof Task>
