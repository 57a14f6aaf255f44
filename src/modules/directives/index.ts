/** Front door of directives: its doors bound to what they do, and what neighbours may ask. */
import { defineModule } from '../../platform/http/module.ts'
import { addSubTask } from './actions/add-sub-task.ts'
import { answerPeriodic, confirmSubTask, confirmTask, returnSubTask, returnTask } from './actions/answer-report.ts'
import { attachPaper, detachPaper, linkPaper } from './actions/attach-paper.ts'
import { changeRegulation } from './actions/change-regulation.ts'
import { copyTask, draftTask, removeTask, saveTask } from './actions/draft-task.ts'
import { addPoints, decidePoint, orderPoints, removePoint, savePoint } from './actions/edit-points.ts'
import { addOwnProof, addProof, linkProof, removeProof } from './actions/hang-proof.ts'
import { issueDocument, issueTask } from './actions/issue-tasks.ts'
import { linkPlan } from './actions/link-plan.ts'
import { answerExtension, askExtension, moveDue } from './actions/move-day.ts'
import { registerDocument, removeDocument, saveDocument } from './actions/register-document.ts'
import { reportOwn } from './actions/report-own.ts'
import { spreadTask } from './actions/spread-task.ts'
import {
  answerDispute,
  cancelSubTask,
  cancelTask,
  reassignTask,
  replaceTask,
  resumeTask,
  suspendTask,
} from './actions/steer-task.ts'
import { acceptTask, assignPerson, disputeTask } from './actions/take-on.ts'
import { noteProgress, reportDone, sendPeriodic, withdrawReport } from './actions/write-report.ts'
import { directives } from './contract.ts'
import type { Measures } from './measures.ts'
import { behindFigure } from './queries/behind-figure.ts'
import { documentList } from './queries/document-list.ts'
import { computeMeasure, taskMeasure } from './queries/measure.ts'
import { onTime } from './queries/on-time.ts'
import { oneDocument, paperContent, paperText } from './queries/one-document.ts'
import { oneTask, proofContent } from './queries/one-task.ts'
import { people } from './queries/people.ts'
import { giverQueue, leadQueue } from './queries/queues.ts'
import { regulations } from './queries/regulation.ts'
import { ownTasks, taskList } from './queries/task-list.ts'
import { annex } from './reports/annex.ts'
import { certificate } from './reports/certificate.ts'
import { overdueList } from './reports/overdue-list.ts'
import { reminderLetter } from './reports/reminder-letter.ts'
import { resultsReport } from './reports/results-report.ts'

/** @param measures what other modules can compute for a task: this one knows none of them. */
export const directivesModule = (measures: Measures) =>
  defineModule(directives, {
    documents: documentList,
    document: oneDocument,
    registerDocument,
    saveDocument,
    removeDocument,
    attachPaper,
    linkPaper,
    detachPaper,
    paperContent,
    paperText,
    issueDocument,

    addPoints,
    savePoint,
    decidePoint,
    orderPoints,
    removePoint,

    tasks: taskList,
    task: oneTask,
    ownTasks,
    ownTask: oneTask,
    measures: () => ({ measures: measures.map(({ key, title }) => ({ key, title })) }),
    measure: taskMeasure(measures),
    computeMeasure,
    draftTask: draftTask(measures),
    saveTask: saveTask(measures),
    copyTask,
    spreadTask,
    removeTask,
    issueTask,
    reassignTask,

    acceptTask,
    disputeTask,
    people,
    assignPerson,
    noteProgress,
    reportDone,
    linkPlan,
    linkPlanGiven: linkPlan,
    withdrawReport,
    askExtension,
    sendPeriodic,
    addSubTask,
    confirmSubTask,
    returnSubTask,
    cancelSubTask,
    reportOwn,

    answerDispute,
    confirmTask,
    returnTask,
    answerPeriodic,
    answerExtension,
    moveDue,
    cancelTask,
    suspendTask,
    resumeTask,
    replaceTask,

    addProof,
    addOwnProof,
    removeOwnProof: removeProof,
    linkProof,
    removeProof,
    proofContent,

    onTime,
    behindFigure,
    queue: leadQueue,
    giverQueue,

    regulations,
    changeRegulation,

    annex,
    resultsReport,
    overdueList,
    reminderLetter,
    certificate,
  })

export { draftTask } from './actions/draft-task.ts'
export { addPoints } from './actions/edit-points.ts'
export { issueDocument } from './actions/issue-tasks.ts'
export { registerDocument } from './actions/register-document.ts'
export { takeOverDirectives } from './actions/take-over.ts'
export { directivesFacts } from './facts.ts'
export { remindOfTasks, remindOfTasksSchedule, tellOfWeek, tellOfWeekSchedule } from './jobs.ts'
export { computeMeasures, measureSchedule } from './jobs-of-measures.ts'
export type { Measure, Measures } from './measures.ts'
export { directivesUses } from './queries/document-uses.ts'
export { heldByDirectives } from './queries/held-by.ts'
export { onTime } from './queries/on-time.ts'
export { directivesTemplates } from './reports/templates.ts'
