/** Doors of tasks that are being written and issued, and of reading tasks. */
import { z } from 'zod'
import { endpoint, may, mayOwn } from '../../../shared/endpoint.ts'
import {
  Day,
  Done,
  DueBasis,
  Field,
  FreezeBinding,
  FrozenMeasure,
  Id,
  MeasureValue,
  NamedUnit,
  optional,
  Paging,
  PermissionBinding,
  Reason,
  Rhythm,
  Standing,
  Target,
  Task,
  TaskKind,
  TaskState,
  TaskSummary,
  UnitId,
  Version,
  Waiting,
  words,
} from './shapes.ts'

const OneTask = z.object({ taskId: Id })
const TaskAt = OneTask.extend({ version: Version })

export const WrittenTask = z.object({
  kind: TaskKind,
  title: words(1, 300, 'Hãy nhập tên nhiệm vụ.'),
  summary: optional(4000).default(''),
  measurableResult: optional(2000).default(''),
  /** The lead body: one. */
  unitId: UnitId.nullable().default(null),
  coordinatorIds: z.array(UnitId).max(500).default([]),
  dueOn: Day.nullable().default(null),
  dueBasis: DueBasis.default('none'),
  /** How the document says it: 'trong quý IV năm 2021'. */
  dueWords: optional(300).default(''),
  rhythm: Rhythm.nullable().default(null),
  field: Field.nullable().default(null),
  target: Target.nullable().default(null),
  measureKey: optional(80).nullable().default(null),
  freeze: FreezeBinding.nullable().default(null),
  permission: PermissionBinding.nullable().default(null),
})
export type WrittenTask = z.output<typeof WrittenTask>

export const TaskFilter = z.object({
  search: optional(120).default(''),
  unitId: z.coerce.number().int().positive().optional(),
  /** Units that lead or lend a hand; without it the lead body alone. */
  withCoordinating: z.boolean().default(false),
  giverUnitId: z.coerce.number().int().positive().optional(),
  documentId: Id.optional(),
  /** Given to each body of a group. */
  groupId: Id.optional(),
  /** Whose order it is. */
  freezeOrderId: Id.optional(),
  kind: TaskKind.optional(),
  state: TaskState.optional(),
  /** Not over: neither done, cancelled, replaced nor a draft. */
  isOpen: z.boolean().optional(),
  standing: Standing.optional(),
  waiting: Waiting.optional(),
  /** By the day that counts, both ends. */
  dueFrom: Day.optional(),
  dueTo: Day.optional(),
  /** The day on which standings are told; today when left out. */
  asOf: Day.optional(),
  withSubTasks: z.boolean().default(false),
  sort: z.enum(['open-first', 'due', 'title', 'unit', 'document']).default('open-first'),
})
export type TaskFilter = z.output<typeof TaskFilter>

export const drafting = {
  tasks: endpoint({
    method: 'GET',
    path: '/directives/tasks',
    access: may('directives.view'),
    input: TaskFilter.extend(Paging),
    output: z.object({
      total: z.int(),
      tasks: z.array(TaskSummary),
      /** Lead bodies of what is within reach, to choose from. */
      units: z.array(NamedUnit),
    }),
    summary: 'Tasks within one’s reach, by filters, with how each counts.',
  }),
  task: endpoint({
    method: 'GET',
    path: '/directives/tasks/{taskId}',
    access: may('directives.view'),
    input: OneTask,
    output: Task,
    summary: 'One task with its life, reports, proof, extensions, sub-tasks and lead bodies over time.',
  }),
  ownTasks: endpoint({
    method: 'GET',
    path: '/directives/own-tasks',
    access: mayOwn('directives.view-own'),
    input: z.object({}),
    output: z.object({ tasks: z.array(TaskSummary) }),
    summary: 'Tasks and sub-tasks that one is in charge of oneself and that are not over, the first due first.',
  }),
  ownTask: endpoint({
    method: 'GET',
    path: '/directives/own-tasks/{taskId}',
    access: mayOwn('directives.view-own'),
    input: OneTask,
    output: Task,
    summary: 'One task or sub-task that one is in charge of oneself.',
  }),
  measures: endpoint({
    method: 'GET',
    path: '/directives/measures',
    access: may('directives.view'),
    input: z.object({}),
    output: z.object({ measures: z.array(z.object({ key: z.string(), title: z.string() })) }),
    summary: 'What the modules of the program can compute for a task.',
  }),
  measure: endpoint({
    method: 'GET',
    path: '/directives/tasks/{taskId}/measure',
    access: may('directives.view'),
    /** Of one's own computing that is under way, how far it is. */
    input: OneTask.extend({ runId: Id.optional() }),
    output: z.object({
      measure: MeasureValue.nullable(),
      frozen: z.array(FrozenMeasure),
      run: z
        .object({
          state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
          done: z.int(),
          total: z.int().nullable(),
        })
        .nullable(),
    }),
    summary: 'The measure of a task as last computed, as frozen with its reports, and how far a computing is.',
  }),
  computeMeasure: endpoint({
    method: 'POST',
    path: '/directives/tasks/compute-measure',
    access: may('directives.view'),
    input: OneTask,
    output: z.object({ runId: Id }),
    summary: 'Has the measure of a task computed anew in the background.',
  }),

  draftTask: endpoint({
    method: 'POST',
    path: '/directives/tasks/draft',
    access: may('directives.register'),
    input: WrittenTask.extend({ documentId: Id, pointId: Id.nullable().default(null) }),
    output: z.object({ taskId: Id, version: Version }),
    summary: 'Drafts a task of a document, of one of its points or of none.',
  }),
  saveTask: endpoint({
    method: 'POST',
    path: '/directives/tasks/save',
    access: may('directives.register'),
    input: WrittenTask.extend(TaskAt.shape),
    output: z.object({ version: Version }),
    summary: 'Mends a drafted task; of a group, what is asked of all.',
  }),
  copyTask: endpoint({
    method: 'POST',
    path: '/directives/tasks/copy',
    access: may('directives.register'),
    input: OneTask.extend({ unitIds: z.array(UnitId).min(1).max(500) }),
    output: z.object({ taskIds: z.array(Id) }),
    summary: 'Drafts the same task for further lead bodies: each body has one of its own.',
  }),
  spreadTask: endpoint({
    method: 'POST',
    path: '/directives/tasks/spread',
    access: may('directives.register'),
    input: TaskAt.extend({
      /** How the document names the group. */
      words: optional(300).default(''),
      unitIds: z.array(UnitId).min(1).max(1000),
    }),
    output: z.object({ groupId: Id, taskIds: z.array(Id) }),
    summary:
      'Makes a drafted task one of each body of a group: as many tasks as bodies; asked again, the group has the bodies then named.',
  }),
  removeTask: endpoint({
    method: 'POST',
    path: '/directives/tasks/remove',
    access: may('directives.register'),
    input: TaskAt,
    output: Done,
    summary: 'Takes a drafted task away.',
  }),
  issueTask: endpoint({
    method: 'POST',
    path: '/directives/tasks/issue',
    access: may('directives.register'),
    input: TaskAt,
    output: z.object({ version: Version }),
    summary: 'Issues one task: its lead body is told, an order binds, a permission holds.',
  }),
  reassignTask: endpoint({
    method: 'POST',
    path: '/directives/tasks/reassign',
    access: may('directives.register'),
    input: TaskAt.extend({ unitId: UnitId, reason: Reason }),
    output: z.object({ version: Version }),
    summary: 'Gives an issued task to another lead body; who led it before is kept.',
  }),
}
