/** Doors of the life of a task: what the lead body does, and what the giver’s office says. */
import { z } from 'zod'
import { endpoint, may, mayOwn } from '../../../shared/endpoint.ts'
import { Day, Done, Id, optional, Reason, UnitId, Version, words } from './shapes.ts'

const OneTask = z.object({ taskId: Id })
const TaskAt = OneTask.extend({ version: Version })
const Moved = z.object({ version: Version })
const Said = words(3, 4000, 'Hãy ghi nội dung báo cáo.')
/** Ten-thousandths. */
const Figure = z.int().min(-1_000_000_000_000).max(1_000_000_000_000).nullable().default(null)
const Percent = z.int().min(0).max(100)
const Answer = optional(2000).default('')

export const ofLead = {
  acceptTask: endpoint({
    method: 'POST',
    path: '/directives/tasks/accept',
    access: may('directives.work'),
    input: TaskAt,
    output: Moved,
    summary: 'The lead body takes a task on.',
  }),
  disputeTask: endpoint({
    method: 'POST',
    path: '/directives/tasks/dispute',
    access: may('directives.work'),
    input: TaskAt.extend({ reason: Reason }),
    output: Moved,
    summary: 'The lead body objects to a task: not its own, unclear, an impossible day.',
  }),
  people: endpoint({
    method: 'GET',
    path: '/directives/tasks/{taskId}/people',
    access: may('directives.work'),
    input: OneTask,
    output: z.object({ people: z.array(z.object({ accountId: Id, fullName: z.string() })) }),
    summary: 'People of the lead body who can be put in charge of a task.',
  }),
  assignPerson: endpoint({
    method: 'POST',
    path: '/directives/tasks/assign',
    access: may('directives.work'),
    input: TaskAt.extend({
      accountId: Id.nullable().default(null),
      /** Of somebody without an account. */
      personName: optional(200).default(''),
    }),
    output: Moved,
    summary: 'Says who of the lead body is in charge.',
  }),
  noteProgress: endpoint({
    method: 'POST',
    path: '/directives/tasks/progress',
    access: may('directives.work'),
    input: TaskAt.extend({ percent: Percent, words: Said, figure: Figure }),
    output: Moved,
    summary: 'Notes what was done so far.',
  }),
  reportDone: endpoint({
    method: 'POST',
    path: '/directives/tasks/report',
    access: may('directives.work'),
    input: TaskAt.extend({
      words: Said,
      figure: Figure,
      /** Of a task dated by a plan: the plan, once it is registered. */
      planDocumentId: Id.nullable().default(null),
    }),
    output: Moved,
    summary: 'Reports a task as complete, with the proof that hangs on it; its day is the day that counts.',
  }),
  linkPlan: endpoint({
    method: 'POST',
    path: '/directives/tasks/link-plan',
    access: may('directives.work'),
    input: TaskAt.extend({ planDocumentId: Id }),
    output: Moved,
    summary:
      'The lead body says which registered document is the plan that a task asks for; its tasks then stand under it.',
  }),
  linkPlanGiven: endpoint({
    method: 'POST',
    path: '/directives/tasks/link-plan-given',
    access: may('directives.register'),
    input: TaskAt.extend({ planDocumentId: Id }),
    output: Moved,
    summary: 'The same, said by the office that gave the task, when it registers the plan.',
  }),
  withdrawReport: endpoint({
    method: 'POST',
    path: '/directives/tasks/withdraw-report',
    access: may('directives.work'),
    input: TaskAt.extend({ reason: Reason }),
    output: Moved,
    summary: 'Takes back a report that nobody has decided on.',
  }),
  askExtension: endpoint({
    method: 'POST',
    path: '/directives/tasks/ask-extension',
    access: may('directives.work'),
    input: TaskAt.extend({ wantedOn: Day, reason: Reason }),
    output: Moved,
    summary: 'Asks for a later day; asked after the day it does not make the task on time.',
  }),
  sendPeriodic: endpoint({
    method: 'POST',
    path: '/directives/tasks/send-periodic',
    access: may('directives.work'),
    input: TaskAt.extend({ periodicId: Id, words: Said, figure: Figure }),
    output: Moved,
    summary: 'Sends the report of a period of a standing duty.',
  }),
  addSubTask: endpoint({
    method: 'POST',
    path: '/directives/tasks/add-sub-task',
    access: may('directives.work'),
    input: OneTask.extend({
      title: words(1, 300, 'Hãy nhập tên việc.'),
      summary: optional(4000).default(''),
      /** A room or unit below the lead body; left out: the lead body itself. */
      unitId: UnitId.optional(),
      accountId: Id.nullable().default(null),
      personName: optional(200).default(''),
      dueOn: Day,
    }),
    output: z.object({ taskId: Id }),
    summary: 'Gives a part of a task to a room or a person; it never counts in the rate.',
  }),
  confirmSubTask: endpoint({
    method: 'POST',
    path: '/directives/tasks/confirm-sub-task',
    access: may('directives.work'),
    input: TaskAt.extend({ answer: Answer }),
    output: Moved,
    summary: 'The lead body says that a sub-task is done.',
  }),
  returnSubTask: endpoint({
    method: 'POST',
    path: '/directives/tasks/return-sub-task',
    access: may('directives.work'),
    input: TaskAt.extend({ reason: Reason }),
    output: Moved,
    summary: 'The lead body sends the report of a sub-task back.',
  }),
  cancelSubTask: endpoint({
    method: 'POST',
    path: '/directives/tasks/cancel-sub-task',
    access: may('directives.work'),
    input: TaskAt.extend({ reason: Reason }),
    output: Moved,
    summary: 'The lead body takes a sub-task back.',
  }),
  reportOwn: endpoint({
    method: 'POST',
    path: '/directives/own-tasks/report',
    access: mayOwn('directives.report-own'),
    input: TaskAt.extend({
      words: Said,
      percent: Percent,
      /** Of a sub-task: it is done. A task itself is reported by its body. */
      isDone: z.boolean().default(false),
    }),
    output: Moved,
    summary: 'Whoever is in charge notes progress, or reports his sub-task as done.',
  }),
}

export const ofGiver = {
  answerDispute: endpoint({
    method: 'POST',
    path: '/directives/tasks/answer-dispute',
    access: may('directives.register'),
    input: TaskAt.extend({
      /** It stays as it is, or it is taken back. Another lead body, another day: reassign, move the day. */
      outcome: z.enum(['keep', 'withdraw']),
      reason: Reason,
    }),
    output: Moved,
    summary: 'Answers an objection: the task stays as it is, or is taken back.',
  }),
  confirmTask: endpoint({
    method: 'POST',
    path: '/directives/tasks/confirm',
    access: may('directives.register'),
    input: TaskAt.extend({
      answer: Answer,
      /** Parts that are still open end with the whole; without it they stop it from being confirmed. */
      endsParts: z.boolean().default(false),
    }),
    output: Moved,
    summary: 'Accepts the report of completion; nobody confirms his own.',
  }),
  returnTask: endpoint({
    method: 'POST',
    path: '/directives/tasks/return',
    access: may('directives.register'),
    input: TaskAt.extend({ reason: Reason }),
    output: Moved,
    summary: 'Sends a report of completion back; the day of the report that is accepted counts.',
  }),
  answerPeriodic: endpoint({
    method: 'POST',
    path: '/directives/tasks/answer-periodic',
    access: may('directives.register'),
    input: z.object({ reportId: Id, outcome: z.enum(['accepted', 'returned']), answer: Answer }),
    output: Done,
    summary: 'Accepts or sends back the report of a period.',
  }),
  answerExtension: endpoint({
    method: 'POST',
    path: '/directives/tasks/answer-extension',
    access: may('directives.register'),
    input: TaskAt.extend({
      isGranted: z.boolean(),
      /** Left out: the day that was asked for. */
      newDueOn: Day.optional(),
      answer: Answer,
    }),
    output: Moved,
    summary: 'Grants or refuses a later day.',
  }),
  moveDue: endpoint({
    method: 'POST',
    path: '/directives/tasks/move-due',
    access: may('directives.register'),
    input: TaskAt.extend({ newDueOn: Day, reason: Reason }),
    output: Moved,
    summary: 'The giver moves the day by himself; the old day is kept.',
  }),
  cancelTask: endpoint({
    method: 'POST',
    path: '/directives/tasks/cancel',
    access: may('directives.register'),
    input: TaskAt.extend({ reason: Reason }),
    output: Moved,
    summary: 'Cancels a task, with its reason.',
  }),
  suspendTask: endpoint({
    method: 'POST',
    path: '/directives/tasks/suspend',
    access: may('directives.register'),
    input: TaskAt.extend({ reason: Reason }),
    output: Moved,
    summary: 'Suspends a task until it is resumed.',
  }),
  resumeTask: endpoint({
    method: 'POST',
    path: '/directives/tasks/resume',
    access: may('directives.register'),
    input: TaskAt.extend({ newDueOn: Day.nullable().default(null), reason: Reason }),
    output: Moved,
    summary: 'Resumes a suspended task, with a new day where it had one.',
  }),
  replaceTask: endpoint({
    method: 'POST',
    path: '/directives/tasks/replace',
    access: may('directives.register'),
    input: TaskAt.extend({ documentId: Id, reason: Reason }),
    output: Moved,
    summary: 'Ends a task that a later document replaces.',
  }),
}
