/** What is asked before each step, and the door that takes it. */
import type { ArgumentOf, Endpoint } from '../../../../../shared/endpoint.ts'
import { exactFrom } from '../../../../../shared/points.ts'
import { directives, type Task } from '../../../contract.ts'
import { type StepKey, taskWords } from '../../text-of-tasks.vi.ts'

const { fields: words } = taskWords

export interface Typed {
  words: string
  day: string | null
  percent: number | null
  figure: number | null
  documentId: string | null
  accountId: string | null
  personName: string
  unitId: number | null
  title: string
  endsParts: boolean
}

export interface Subject {
  task: Task
  /** Of what a step is about within the task: a report, the period of one. */
  id: string
}

export interface StepForm {
  door: Endpoint
  /** @param at the task at the version that is shown. */
  argument: (typed: Typed, subject: Subject & { at: { taskId: string; version: number } }) => never
  words?: { label: string; least: number; most: number }
  day?: { label: string; isNeeded: boolean; first: (task: Task) => string | null; hint: (task: Task) => string | null }
  percent?: boolean
  figure?: boolean
  document?: { label: string; isAsked: (task: Task) => boolean }
  /** Of the task as it is, or of a part that begins without one. */
  person?: 'of-task' | 'of-part'
  title?: string
  /** Of a task with parts that are not over. */
  endsParts?: boolean
  unit?: { label: string; isNeeded: boolean }
  isDangerous?: boolean
}

/** Ties the argument to its door, once. */
const form = <E extends Endpoint>(
  door: E,
  argument: (typed: Typed, subject: Subject & { at: { taskId: string; version: number } }) => ArgumentOf<E>,
  asks: Omit<StepForm, 'door' | 'argument'>,
): StepForm => ({ door, argument: argument as StepForm['argument'], ...asks })

const REASON = { words: { label: words.reason, least: 5, most: 1000 } }
const REPORT = { words: { label: words.words, least: 3, most: 4000 }, figure: true }
const ANSWER = { words: { label: words.answer, least: 0, most: 2000 } }
const newDay = (first: (task: Task) => string | null, isNeeded = true) => ({
  day: {
    label: isNeeded ? words.newDay : words.newDayIfAny,
    isNeeded,
    first,
    hint: ({ dueOn }: Task) => (dueOn === null ? null : words.dayNow(dueOn)),
  },
})
const wanted = ({ extensions }: Task) => extensions.find(({ decidedOn }) => decidedOn === null)?.wantedOn ?? null
const nothing = () => null
const isPart = ({ parentId }: Task) => parentId !== null

export const STEP_FORMS: Readonly<Record<StepKey, StepForm>> = {
  dispute: form(directives.disputeTask, (typed, { at }) => ({ ...at, reason: typed.words }), REASON),
  assign: form(
    directives.assignPerson,
    ({ accountId, personName }, { at }) => ({ ...at, accountId, personName: accountId === null ? personName : '' }),
    { person: 'of-task' },
  ),
  progress: form(
    directives.noteProgress,
    (typed, { at }) => ({ ...at, words: typed.words, percent: typed.percent ?? 0, figure: exactFrom(typed.figure) }),
    { ...REPORT, words: { ...REPORT.words, label: words.done }, percent: true },
  ),
  report: form(
    directives.reportDone,
    (typed, { at }) => ({
      ...at,
      words: typed.words,
      figure: exactFrom(typed.figure),
      planDocumentId: typed.documentId,
    }),
    {
      ...REPORT,
      document: { label: words.plan, isAsked: (task) => task.kind === 'dated-by-plan' && task.planDocument === null },
    },
  ),
  'own-progress': form(
    directives.reportOwn,
    (typed, { at }) => ({ ...at, words: typed.words, percent: typed.percent ?? 0 }),
    { words: { ...REPORT.words, label: words.done }, percent: true },
  ),
  'own-done': form(
    directives.reportOwn,
    (typed, { at }) => ({ ...at, words: typed.words, percent: 100, isDone: true }),
    { words: REPORT.words },
  ),
  'add-part': form(
    directives.addSubTask,
    ({ title, words: summary, day, unitId, accountId, personName }, { task }) => ({
      taskId: task.id,
      title,
      summary,
      dueOn: day ?? '',
      accountId,
      ...(unitId !== null && { unitId }),
      personName: accountId === null ? personName : '',
    }),
    {
      title: words.partTitle,
      unit: { label: words.partUnit, isNeeded: false },
      person: 'of-part',
      day: {
        label: words.partDay,
        isNeeded: true,
        first: nothing,
        hint: ({ dueOn }: Task) => (dueOn === null ? null : words.dayOfWhole(dueOn)),
      },
      words: { label: words.partSummary, least: 0, most: 4000 },
    },
  ),
  reassign: form(
    directives.reassignTask,
    (typed, { at }) => ({ ...at, unitId: typed.unitId ?? 0, reason: typed.words }),
    { ...REASON, unit: { label: words.newLead, isNeeded: true } },
  ),
  'withdraw-report': form(directives.withdrawReport, (typed, { at }) => ({ ...at, reason: typed.words }), REASON),
  'ask-extension': form(
    directives.askExtension,
    (typed, { at }) => ({ ...at, wantedOn: typed.day ?? '', reason: typed.words }),
    { ...REASON, ...newDay(nothing) },
  ),
  keep: form(
    directives.answerDispute,
    (typed, { at }) => ({ ...at, outcome: 'keep' as const, reason: typed.words }),
    REASON,
  ),
  withdraw: form(
    directives.answerDispute,
    (typed, { at }) => ({ ...at, outcome: 'withdraw' as const, reason: typed.words }),
    { ...REASON, isDangerous: true },
  ),
  'grant-extension': form(
    directives.answerExtension,
    (typed, { at }) => ({ ...at, isGranted: true, answer: typed.words, ...(typed.day && { newDueOn: typed.day }) }),
    { ...ANSWER, ...newDay(wanted) },
  ),
  'refuse-extension': form(
    directives.answerExtension,
    (typed, { at }) => ({ ...at, isGranted: false, answer: typed.words }),
    { words: { label: words.reason, least: 5, most: 2000 } },
  ),
  'move-due': form(directives.moveDue, (typed, { at }) => ({ ...at, newDueOn: typed.day ?? '', reason: typed.words }), {
    ...REASON,
    ...newDay(nothing),
  }),
  // A part is confirmed, sent back and cancelled through the doors of the body that divided the task.
  confirm: form(
    directives.confirmTask,
    (typed, { at }) => ({ ...at, answer: typed.words, ...(typed.endsParts && { endsParts: true }) }),
    { ...ANSWER, endsParts: true },
  ),
  return: form(directives.returnTask, (typed, { at }) => ({ ...at, reason: typed.words }), REASON),
  suspend: form(directives.suspendTask, (typed, { at }) => ({ ...at, reason: typed.words }), REASON),
  resume: form(directives.resumeTask, (typed, { at }) => ({ ...at, newDueOn: typed.day, reason: typed.words }), {
    ...REASON,
    ...newDay(nothing, false),
  }),
  replace: form(
    directives.replaceTask,
    (typed, { at }) => ({ ...at, documentId: typed.documentId ?? '', reason: typed.words }),
    { ...REASON, document: { label: words.document, isAsked: () => true }, isDangerous: true },
  ),
  cancel: form(directives.cancelTask, (typed, { at }) => ({ ...at, reason: typed.words }), {
    ...REASON,
    isDangerous: true,
  }),
  periodic: form(
    directives.sendPeriodic,
    (typed, { at, id }) => ({ ...at, periodicId: id, words: typed.words, figure: exactFrom(typed.figure) }),
    REPORT,
  ),
  'accept-periodic': form(
    directives.answerPeriodic,
    (typed, { id }) => ({ reportId: id, outcome: 'accepted' as const, answer: typed.words }),
    ANSWER,
  ),
  'return-periodic': form(
    directives.answerPeriodic,
    (typed, { id }) => ({ reportId: id, outcome: 'returned' as const, answer: typed.words }),
    { words: { label: words.reason, least: 5, most: 2000 } },
  ),
}

const OF_PARTS: Partial<Record<StepKey, Endpoint>> = {
  confirm: directives.confirmSubTask,
  return: directives.returnSubTask,
  cancel: directives.cancelSubTask,
}

/** The same is asked of a part; the door is its own. */
export const doorOf = (step: StepKey, task: Task): Endpoint =>
  (isPart(task) ? OF_PARTS[step] : undefined) ?? STEP_FORMS[step].door

export const whyNotWords = (asked: StepForm, typed: Typed): string | null =>
  asked.words && typed.words.trim().length < asked.words.least ? words.short(asked.words.least) : null
